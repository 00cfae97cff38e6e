package org.prasan.casereferral.centre.inbound;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.centre.Centre;
import org.prasan.casereferral.centre.Centre.Standing;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;

/** Folds what the registry says about a centre into whether it works. */
@Component
class CentreEventHandler {

  /** What is read of the events that name a centre; the others only tell that it moved. */
  record CentreNamed(String centreId, String districtCode, String nameTh, String nameEn) {}

  Map<String, BiFunction<@Nullable Centre, InboundEvent, Centre>> folds() {
    return Map.of(
        "registry.centre-proposed.v1", (_, e) -> named(e, Standing.PROPOSED),
        "registry.centre-established.v1", (_, e) -> named(e, Standing.ESTABLISHED),
        "registry.centre-suspended.v1", (before, e) -> moved(before, e, Standing.SUSPENDED),
        "registry.centre-reinstated.v1", (before, e) -> moved(before, e, Standing.ESTABLISHED),
        "registry.centre-dissolved.v1", (before, e) -> moved(before, e, Standing.DISSOLVED));
  }

  private static Centre named(InboundEvent event, Standing standing) {
    var e = event.as(CentreNamed.class);
    return new Centre(e.centreId(), e.districtCode(), e.nameTh(), e.nameEn(), standing);
  }

  private static Centre moved(@Nullable Centre before, InboundEvent event, Standing next) {
    if (before == null) {
      throw new UnreadableEvent("centre " + event.aggregateId() + " was never proposed");
    }
    return before.in(next);
  }
}
