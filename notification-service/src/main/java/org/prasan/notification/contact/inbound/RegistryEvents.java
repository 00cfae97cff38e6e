package org.prasan.notification.contact.inbound;

/** What is read of the register's events: whose duties begin, pause, end or go on. */
final class RegistryEvents {

  static final String AGENCY_CLOSED = "registry.agency-closed.v1";
  static final String AGENCY_REOPENED = "registry.agency-reopened.v1";
  static final String VOLUNTEER_REINSTATED = "registry.volunteer-reinstated.v1";
  static final String VOLUNTEER_ENDED = "registry.volunteer-ended.v1";
  static final String CENTRE_ESTABLISHED = "registry.centre-established.v1";
  static final String CENTRE_SUSPENDED = "registry.centre-suspended.v1";
  static final String CENTRE_REINSTATED = "registry.centre-reinstated.v1";
  static final String CENTRE_DISSOLVED = "registry.centre-dissolved.v1";

  private RegistryEvents() {}

  record OfAgency(String agencyId) {}

  record OfVolunteer(String volunteerId) {}

  record CentreChanged(String centreId, String districtCode) {}
}
