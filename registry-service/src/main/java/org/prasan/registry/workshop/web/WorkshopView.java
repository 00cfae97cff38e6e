package org.prasan.registry.workshop.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prasan.messaging.Stored;
import org.prasan.registry.workshop.AttendeeKind;
import org.prasan.registry.workshop.FormerAnnouncement;
import org.prasan.registry.workshop.Workshop;

/**
 * A workshop as readers get it: how many came, not who.
 *
 * @param attendees number of people
 * @param corrections how it was announced before, the oldest first
 */
record WorkshopView(
    String id,
    String titleTh,
    String titleEn,
    LocalDate heldOn,
    String venueTh,
    int attendees,
    Map<AttendeeKind, Integer> attendeesByKind,
    List<FormerAnnouncement> corrections,
    long version) {

  static WorkshopView of(Stored<Workshop> stored) {
    Workshop workshop = stored.state();
    return new WorkshopView(
        stored.id(),
        workshop.titleTh(),
        workshop.titleEn(),
        workshop.heldOn(),
        workshop.venueTh(),
        workshop.headcount(),
        Arrays.stream(AttendeeKind.values())
            .collect(Collectors.toMap(kind -> kind, workshop::headcount)),
        workshop.history(),
        stored.version());
  }
}
