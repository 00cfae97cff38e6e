package org.prasan.registry.centre.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.centre.Centre;
import org.prasan.registry.centre.Committee;

/** Every committee that a centre has had or will have, the newest first. */
record CommitteesView(List<PastCommittee> items) {

  /**
   * One of them.
   *
   * @param current whether it holds office today, or was the last to hold it
   * @param coming whether it takes office only later
   * @param replacedOn when the next one took office; null where none did yet
   */
  record PastCommittee(
      Committee committee, boolean current, boolean coming, @Nullable LocalDate replacedOn) {}

  static CommitteesView of(Centre centre, LocalDate today) {
    Committee current = centre.committeeOn(today);
    Committee coming = centre.nextCommitteeOn(today);
    var items = new ArrayList<PastCommittee>();
    LocalDate replacedOn = null;
    for (Committee one : centre.committees().reversed()) {
      boolean last = items.isEmpty();
      boolean comes = last && one.equals(coming);
      items.add(new PastCommittee(one, !comes && one.equals(current), comes, replacedOn));
      replacedOn = comes ? null : laterOf(one.appointedOn(), one.termStartsOn());
    }
    return new CommitteesView(List.copyOf(items));
  }

  private static LocalDate laterOf(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
