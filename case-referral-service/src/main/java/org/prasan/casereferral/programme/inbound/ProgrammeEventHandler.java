package org.prasan.casereferral.programme.inbound;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.programme.Programme;
import org.prasan.casereferral.programme.inbound.ProgrammeEvents.ProgrammeEnded;
import org.prasan.casereferral.programme.inbound.ProgrammeEvents.ProgrammeRegistered;
import org.prasan.casereferral.programme.inbound.ProgrammeEvents.ProgrammeRevised;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;

/** Folds what the registry says about a programme into what this service needs of it. */
@Component
class ProgrammeEventHandler {

  Map<String, BiFunction<@Nullable Programme, InboundEvent, Programme>> folds() {
    return Map.of(
        "registry.programme-registered.v1",
        (_, e) -> on(e.as(ProgrammeRegistered.class)),
        "registry.programme-revised.v1",
        (before, e) -> known(before, e).revised(e.as(ProgrammeRevised.class).edition()),
        "registry.programme-ended.v1",
        (before, e) -> known(before, e).ending(e.as(ProgrammeEnded.class).validTo()));
  }

  private static Programme on(ProgrammeRegistered e) {
    return new Programme(e.programme(), List.of(e.edition()), e.validTo());
  }

  private static Programme known(@Nullable Programme before, InboundEvent e) {
    if (before == null) {
      throw new UnreadableEvent("programme " + e.aggregateId() + " was never registered");
    }
    return before;
  }
}
