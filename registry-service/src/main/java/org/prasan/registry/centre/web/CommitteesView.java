package org.prasan.registry.centre.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.centre.Centre;
import org.prasan.registry.centre.Committee;

/** Every committee that a centre has had, the newest first. */
record CommitteesView(List<PastCommittee> items) {

  /**
   * One of them.
   *
   * @param current whether it is the one that was appointed last, in term or not
   * @param replacedOn when the next one was appointed; null where none was
   */
  record PastCommittee(Committee committee, boolean current, @Nullable LocalDate replacedOn) {}

  static CommitteesView of(Centre centre) {
    var items = new ArrayList<PastCommittee>();
    LocalDate replacedOn = null;
    for (Committee committee : centre.committees().reversed()) {
      items.add(new PastCommittee(committee, items.isEmpty(), replacedOn));
      replacedOn = committee.appointedOn();
    }
    return new CommitteesView(List.copyOf(items));
  }
}
