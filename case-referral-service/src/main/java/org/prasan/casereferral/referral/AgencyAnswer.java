package org.prasan.casereferral.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.personal.Sealed;

/**
 * What the agency said.
 *
 * @param rejectionText sealed
 */
public record AgencyAnswer(
    @Nullable LocalDate expectedOn,
    @Nullable RejectionReason rejection,
    @Nullable Sealed rejectionText,
    @Nullable Outcome outcome,
    @Nullable OutcomeReason outcomeReason,
    @Nullable Boolean confirmed) {

  static final AgencyAnswer NONE = new AgencyAnswer(null, null, null, null, null, null);

  static AgencyAnswer accepted(LocalDate expectedOn) {
    return new AgencyAnswer(expectedOn, null, null, null, null, null);
  }

  static AgencyAnswer rejected(RejectionReason why, @Nullable Sealed text) {
    return new AgencyAnswer(null, why, text, null, null, null);
  }

  AgencyAnswer reported(Outcome result, @Nullable OutcomeReason reason) {
    return new AgencyAnswer(expectedOn, null, null, result, reason, null);
  }

  AgencyAnswer confirmed(boolean byClient) {
    return new AgencyAnswer(expectedOn, null, null, outcome, outcomeReason, byClient);
  }
}
