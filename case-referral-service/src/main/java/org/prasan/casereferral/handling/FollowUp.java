package org.prasan.casereferral.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;

/**
 * A visit that is owed to people after their problem ended.
 *
 * @param days after the end of the problem
 * @param visit what came of it; none while it is owed
 */
public record FollowUp(int days, LocalDate dueOn, @Nullable Visit visit) {

  static FollowUp due(int days, LocalDate dueOn) {
    return new FollowUp(days, dueOn, null);
  }

  public FollowUp made(Visit made) {
    return new FollowUp(days, dueOn, made);
  }

  /**
   * What was found.
   *
   * @param selfReliance level found, where the people were met
   * @param words sealed with the key of the case's texts
   */
  public record Visit(
      FollowUpResult result,
      @Nullable SelfReliance selfReliance,
      @Nullable Sealed words,
      Stamp recorded) {}
}
