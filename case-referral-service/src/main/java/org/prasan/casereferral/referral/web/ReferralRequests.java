package org.prasan.casereferral.referral.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.RejectionReason;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.OutcomeReason;
import org.prasan.thai.validation.Prose;

/** Bodies of the requests about referrals, and the commands they mean. */
final class ReferralRequests {

  private ReferralRequests() {}

  record AcceptanceRequest(@NotNull LocalDate expectedOn) {
    Accept command(String referralId) {
      return new Accept(referralId, expectedOn);
    }
  }

  record RejectionRequest(
      @NotNull RejectionReason reason, @Nullable @Prose(max = 500) String text) {
    Reject command(String referralId) {
      return new Reject(referralId, reason, text);
    }
  }

  record OutcomeRequest(@NotNull Outcome outcome, @Nullable OutcomeReason reason) {
    RecordOutcome command(String referralId) {
      return new RecordOutcome(referralId, outcome, reason);
    }
  }

  record ClosingRequest(@NotNull Boolean confirmed) {
    Close command(String referralId) {
      return new Close(referralId, confirmed);
    }
  }
}
