package org.prasan.casereferral.agency.inbound;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.agency.inbound.AgencyEvents.AgencyCapacityChanged;
import org.prasan.casereferral.agency.inbound.AgencyEvents.AgencyCorrected;
import org.prasan.casereferral.agency.inbound.AgencyEvents.AgencyRegistered;
import org.prasan.casereferral.agency.inbound.AgencyEvents.AgencyServicesChanged;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;

/** Folds what the registry says about an agency into what this service needs of it. */
@Component
class AgencyEventHandler {

  Map<String, BiFunction<@Nullable Agency, InboundEvent, Agency>> folds() {
    return Map.of(
        "registry.agency-registered.v1",
        (_, e) -> on(e.as(AgencyRegistered.class)),
        "registry.agency-services-changed.v1",
        (before, e) -> on(known(before, e), e.as(AgencyServicesChanged.class)),
        "registry.agency-capacity-changed.v1",
        (before, e) -> on(known(before, e), e.as(AgencyCapacityChanged.class)),
        "registry.agency-corrected.v1",
        (before, e) -> on(known(before, e), e.as(AgencyCorrected.class)),
        "registry.agency-closed.v1",
        (before, e) -> known(before, e).close(),
        "registry.agency-reopened.v1",
        (before, e) -> known(before, e).reopen(e.time()));
  }

  private static Agency on(AgencyRegistered e) {
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
        false,
        null);
  }

  private static Agency on(Agency before, AgencyCorrected e) {
    return before.named(e.kind(), e.nameTh(), e.nameEn(), e.coLocatedCentreId());
  }

  private static Agency on(Agency before, AgencyServicesChanged e) {
    return before.offering(e.districts(), e.services());
  }

  private static Agency on(Agency before, AgencyCapacityChanged e) {
    return before.with(e.capacity(), e.since());
  }

  private static Agency known(@Nullable Agency before, InboundEvent e) {
    if (before == null) {
      throw new UnreadableEvent("agency " + e.aggregateId() + " was never registered");
    }
    return before;
  }
}
