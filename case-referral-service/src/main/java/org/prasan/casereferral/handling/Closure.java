package org.prasan.casereferral.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.thai.ThaiDates;

/** The end of a problem, which brings its own follow-up visits with it. */
public record Closure(SelfReliance selfReliance, Stamp ended, List<FollowUp> followUps) {

  public Closure {
    followUps = List.copyOf(followUps);
  }

  public static Closure of(SelfReliance selfReliance, Stamp ended) {
    LocalDate day = ThaiDates.inBangkok(ended.at());
    return new Closure(
        selfReliance,
        ended,
        Stream.of(30, 90).map(days -> FollowUp.due(days, day.plusDays(days))).toList());
  }

  public Optional<FollowUp> followUp(int days) {
    return followUps.stream().filter(it -> it.days() == days).findFirst();
  }

  /** The visit that has to be made next; none once all were made. */
  public Optional<FollowUp> nextFollowUp() {
    return followUps.stream().filter(it -> it.visit() == null).findFirst();
  }

  /** The day of the next visit; the case's id makes the place unique. */
  public @Nullable String placeAmongVisits(String caseId) {
    return nextFollowUp().map(visit -> visit.dueOn() + "-" + caseId).orElse(null);
  }

  public Closure with(FollowUp made) {
    return new Closure(
        selfReliance,
        ended,
        followUps.stream().map(it -> it.days() == made.days() ? made : it).toList());
  }
}
