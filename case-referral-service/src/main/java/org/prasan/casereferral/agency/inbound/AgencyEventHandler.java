package org.prasan.casereferral.agency.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agency;
import org.prasan.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;

/** Folds what the registry says about an agency into what this service needs of it. */
@Component
class AgencyEventHandler {

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

  record AgencyServicesChanged(String agencyId, Set<String> districts, Set<String> services) {}

  record AgencyCapacityChanged(String agencyId, String capacity, @Nullable Instant since) {}

  record AgencyClosed(String agencyId, LocalDate closedOn) {}

  Agency on(AgencyRegistered e) {
    return new Agency(
        e.agencyId(),
        e.kind(),
        e.nameTh(),
        e.nameEn(),
        e.districts(),
        e.services(),
        e.capacity(),
        e.capacitySince(),
        e.coLocatedCentreId(),
        false);
  }

  Agency on(@Nullable Agency before, AgencyServicesChanged e) {
    Agency a = known(before, e.agencyId());
    return copy(a, e.districts(), e.services(), a.capacity(), a.capacitySince(), a.closed());
  }

  Agency on(@Nullable Agency before, AgencyCapacityChanged e) {
    Agency a = known(before, e.agencyId());
    return copy(a, a.districts(), a.services(), e.capacity(), e.since(), a.closed());
  }

  Agency on(@Nullable Agency before, AgencyClosed e) {
    Agency a = known(before, e.agencyId());
    return copy(a, a.districts(), a.services(), a.capacity(), a.capacitySince(), true);
  }

  private static Agency known(@Nullable Agency before, String id) {
    if (before == null) {
      throw new UnreadableEvent("agency " + id + " was never registered");
    }
    return before;
  }

  private static Agency copy(
      Agency a,
      Set<String> districts,
      Set<String> services,
      String capacity,
      @Nullable Instant since,
      boolean closed) {
    return new Agency(
        a.id(),
        a.kind(),
        a.nameTh(),
        a.nameEn(),
        districts,
        services,
        capacity,
        since,
        a.coLocatedCentreId(),
        closed);
  }
}
