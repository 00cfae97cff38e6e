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
   * @param replacedOn when the next one took its place; null where none did yet
   */
  record PastCommittee(
      Committee committee, boolean current, boolean coming, @Nullable LocalDate replacedOn) {}

  static CommitteesView of(Centre centre, LocalDate today) {
    Committee current = centre.committeeOn(today);
    Committee coming = centre.nextCommitteeOn(today);
    var items = new ArrayList<PastCommittee>();
    Committee newer = null;
    for (Committee one : centre.committees().reversed()) {
      boolean comes = newer == null && one.equals(coming);
      boolean holds = !comes && one.equals(current);
      LocalDate replacedOn = newer == null || holds ? null : replacedOn(newer, today);
      items.add(new PastCommittee(one, holds, comes, replacedOn));
      newer = one;
    }
    return new CommitteesView(List.copyOf(items));
  }

  /** One that was replaced before it took office was so when the next one was appointed. */
  private static LocalDate replacedOn(Committee by, LocalDate today) {
    boolean inOffice = !by.termStartsOn().isAfter(today);
    return inOffice && by.termStartsOn().isAfter(by.appointedOn())
        ? by.termStartsOn()
        : by.appointedOn();
  }
}
