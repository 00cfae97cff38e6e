package org.prasan.notification.message.inbound;

import java.time.LocalDate;
import java.util.List;

/**
 * What is read of the register's events: of centres, of entries that were put right, and of
 * agencies that are asked.
 */
final class CentreEvents {

  private CentreEvents() {}

  @Noticed("registry.centre-established.v1")
  record CentreEstablished(String districtCode, LocalDate establishedOn) {}

  @Noticed("registry.centre-premises-changed.v1")
  record PremisesChanged(String districtCode, LocalDate effectiveOn) {}

  @Noticed({"registry.volunteer-corrected.v1", "registry.volunteer-reinstated.v1"})
  record VolunteerPutRight(String volunteerId, String districtCode) {}

  @Noticed({
    "registry.agency-corrected.v1",
    "registry.agency-reopened.v1",
    "registry.agency-capacity-asked.v1"
  })
  record AgencyConcerned(String agencyId, List<String> districts) {}
}
