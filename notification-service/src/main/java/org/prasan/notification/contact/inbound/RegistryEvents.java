package org.prasan.notification.contact.inbound;

/** What is read of the register's events: whose duties are over. */
final class RegistryEvents {

  static final String AGENCY_CLOSED = "registry.agency-closed.v1";
  static final String VOLUNTEER_ENDED = "registry.volunteer-ended.v1";

  private RegistryEvents() {}

  record AgencyClosed(String agencyId) {}

  record VolunteerEnded(String volunteerId) {}
}
