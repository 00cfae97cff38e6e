package org.prasan.registry.agency;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** All that a partner agency can say. */
public sealed interface AgencyEvent {

  String agencyId();

  record AgencyRegistered(
      String agencyId,
      AgencyKind kind,
      String nameTh,
      String nameEn,
      Offer offer,
      Capacity capacity,
      Instant capacitySince,
      @Nullable String coLocatedCentreId)
      implements AgencyEvent {}

  record AgencyServicesChanged(String agencyId, Offer offer) implements AgencyEvent {}

  record AgencyCapacityChanged(String agencyId, Capacity capacity, Instant since)
      implements AgencyEvent {}

  record AgencyClosed(String agencyId, LocalDate closedOn) implements AgencyEvent {}
}
