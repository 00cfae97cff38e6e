package org.prasan.casereferral.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.thai.ThaiDates;

/** The end of a problem, which brings its own follow-up visits with it. */
public record Closure(SelfReliance selfReliance, Stamp ended, List<LocalDate> followUpsOn) {

  private static final List<Integer> FOLLOW_UP_DAYS = List.of(30, 90);

  public Closure {
    followUpsOn = List.copyOf(followUpsOn);
  }

  static Closure of(SelfReliance selfReliance, Stamp ended) {
    LocalDate day = ThaiDates.inBangkok(ended.at());
    return new Closure(
        selfReliance, ended, FOLLOW_UP_DAYS.stream().map(days -> day.plusDays(days)).toList());
  }

  /** The visit that is due next, if any is. */
  Optional<LocalDate> nextFollowUp() {
    return followUpsOn.stream().findFirst();
  }
}
