package org.prasan.casereferral.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.personal.Sealed;

/**
 * What the agency said.
 *
 * @param delay why help comes later than usual, or than it said first
 * @param reviewOn when it looks again at what waits
 * @param forwardedTo the agency that it named instead of itself
 * @param rejectionText sealed
 */
public record AgencyAnswer(
    @Nullable LocalDate expectedOn,
    @Nullable DelayReason delay,
    @Nullable LocalDate reviewOn,
    @Nullable String forwardedTo,
    @Nullable RejectionReason rejection,
    @Nullable Sealed rejectionText,
    @Nullable Outcome outcome,
    @Nullable OutcomeReason outcomeReason,
    @Nullable Boolean confirmed) {

  public static final AgencyAnswer NONE =
      new AgencyAnswer(null, null, null, null, null, null, null, null, null);

  public static AgencyAnswer accepted(LocalDate expectedOn, @Nullable DelayReason delay) {
    return new AgencyAnswer(expectedOn, delay, null, null, null, null, null, null, null);
  }

  public static AgencyAnswer waiting(LocalDate reviewOn) {
    return new AgencyAnswer(null, null, reviewOn, null, null, null, null, null, null);
  }

  public static AgencyAnswer forwarded(String agencyId) {
    return new AgencyAnswer(null, null, null, agencyId, null, null, null, null, null);
  }

  public static AgencyAnswer rejected(RejectionReason why, @Nullable Sealed text) {
    return new AgencyAnswer(null, null, null, null, why, text, null, null, null);
  }

  public AgencyAnswer reported(Outcome result, @Nullable OutcomeReason reason) {
    return new AgencyAnswer(expectedOn, delay, null, null, null, null, result, reason, null);
  }

  public AgencyAnswer confirmed(boolean byClient) {
    return new AgencyAnswer(
        expectedOn, delay, null, null, null, null, outcome, outcomeReason, byClient);
  }
}
