package org.prasan.casereferral.referral.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.Withdraw;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.thai.validation.Prose;

/** Bodies of the requests about referrals, and the commands they mean. */
final class ReferralRequests {

  private ReferralRequests() {}

  record AcceptanceRequest(@NotNull LocalDate expectedOn, @Nullable DelayReason reason) {
    Accept command(String referralId) {
      return new Accept(referralId, expectedOn, reason);
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

  record WithdrawalRequest(@NotNull WithdrawalReason reason) {
    Withdraw command(String referralId) {
      return new Withdraw(referralId, reason);
    }
  }

  record ClosingRequest(@NotNull Boolean confirmed) {
    Close command(String referralId) {
      return new Close(referralId, confirmed);
    }
  }
}
