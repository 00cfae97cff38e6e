package org.prasan.registry.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.centre.CentreRefusal.CommitteeStillInTerm;
import org.prasan.registry.centre.CentreRefusal.NextCommitteeStarts;

/**
 * All committees of a centre. The next one may be known before its term starts; until then the
 * present one stays in office, and the day decides, not a clock that might be late.
 *
 * @param former the oldest first
 * @param last which was appointed last, be it still to come
 */
record Committees(List<Committee> former, @Nullable Committee last) {

  /** Who holds office on the day; where nobody does, who was appointed last. */
  @Nullable Committee on(LocalDate day) {
    Committee holding = inOfficeOn(day);
    return holding == null ? last : holding;
  }

  /** Who takes office later, while others hold it. */
  @Nullable Committee nextOn(LocalDate day) {
    return last == null || last.equals(on(day)) ? null : last;
  }

  Set<String> volunteerIds() {
    return all().stream()
        .flatMap(committee -> committee.volunteerIds().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Committee> all() {
    return Stream.concat(former.stream(), Stream.ofNullable(last)).toList();
  }

  /**
   * A committee in term keeps its seats, unless one of its members is no longer an active
   * volunteer: else a death before the establishment would block the centre for years. The next one
   * is entered some days before, and starts the day after; what has not taken office is replaced.
   */
  void refuseUntimely(Committee next, Roster roster, int daysBefore, LocalDate today) {
    Committee present = inOfficeOn(today);
    if (present == null || !present.volunteerIds().stream().allMatch(roster::active)) {
      return;
    }
    LocalDate end = present.termEndsOn();
    boolean ended = present.termHasEndedBy(today);
    if (ended && present.termHasEndedBy(next.termStartsOn())) {
      return;
    }
    if (ended || today.isBefore(end.minusDays(daysBefore))) {
      throw new CommitteeStillInTerm(end, end.minusDays(daysBefore));
    }
    if (!next.termStartsOn().equals(end.plusDays(1))) {
      throw new NextCommitteeStarts(end.plusDays(1));
    }
  }

  /** The last one from its first day on, be its term over; before that whoever is in term. */
  private @Nullable Committee inOfficeOn(LocalDate day) {
    if (last != null && !day.isBefore(last.termStartsOn())) {
      return last;
    }
    return former.reversed().stream()
        .filter(committee -> committee.inTermOn(day))
        .findFirst()
        .orElse(null);
  }
}
