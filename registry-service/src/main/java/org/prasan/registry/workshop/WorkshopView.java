package org.prasan.registry.workshop;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.prasan.messaging.Stored;

/**
 * A workshop as readers get it: how many came, not who.
 *
 * @param attendees number of people
 */
public record WorkshopView(
    String id,
    String titleTh,
    String titleEn,
    LocalDate heldOn,
    String venueTh,
    int attendees,
    Map<AttendeeKind, Integer> attendeesByKind,
    long version) {

  public static WorkshopView of(Stored<Workshop> stored) {
    Workshop workshop = stored.state();
    return new WorkshopView(
        stored.id(),
        workshop.titleTh(),
        workshop.titleEn(),
        workshop.heldOn(),
        workshop.venueTh(),
        workshop.headcount(),
        byKind(workshop),
        stored.version());
  }

  private static Map<AttendeeKind, Integer> byKind(Workshop workshop) {
    return Arrays.stream(AttendeeKind.values())
        .collect(Collectors.toMap(kind -> kind, workshop::headcount));
  }
}
