package org.prasan.casereferral.agency.inbound;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code registry.agency-events}. */
final class AgencyEvents {

  private AgencyEvents() {}

  record AgencyRegistered(
      String agencyId,
      String kind,
      String nameTh,
      String nameEn,
      Set<String> districts,
      Set<String> services,
      String capacity,
      @Nullable Instant capacitySince,
      @Nullable String coLocatedCentreId) {}

  record AgencyCorrected(
      String kind, String nameTh, String nameEn, @Nullable String coLocatedCentreId) {}

  record AgencyServicesChanged(Set<String> districts, Set<String> services) {}

  record AgencyCapacityChanged(String capacity, @Nullable Instant since) {}
}
