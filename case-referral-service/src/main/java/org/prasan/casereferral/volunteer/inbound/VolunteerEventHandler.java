package org.prasan.casereferral.volunteer.inbound;

import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.volunteer.Volunteer;
import org.prasan.messaging.InboundEvent;
import org.springframework.stereotype.Component;

/** Folds what the registry says about a volunteer into whether they still are one. */
@Component
class VolunteerEventHandler {

  /** What each of these events tells. */
  record VolunteerNamed(String volunteerId, String districtCode) {}

  Map<String, BiFunction<@Nullable Volunteer, InboundEvent, Volunteer>> folds() {
    return Map.of(
        "registry.volunteer-registered.v1", (_, e) -> named(e, true),
        "registry.volunteer-ended.v1", (_, e) -> named(e, false),
        "registry.volunteer-reinstated.v1", (_, e) -> named(e, true));
  }

  private static Volunteer named(InboundEvent event, boolean active) {
    var e = event.as(VolunteerNamed.class);
    return new Volunteer(e.volunteerId(), e.districtCode(), active);
  }
}
