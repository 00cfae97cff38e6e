package org.prasan.casereferral.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.OutcomeReason;

/** All that people ask of a referral, each naming it first. */
public sealed interface ReferralCommand {

  String referralId();

  /** What only the agency that was asked may say. */
  sealed interface OfAgency extends ReferralCommand {}

  /** What the centre that sent it may still do. */
  sealed interface OfCentre extends ReferralCommand {}

  record Receive(String referralId) implements OfAgency {}

  record Claim(String referralId) implements OfAgency {}

  record Accept(String referralId, LocalDate expectedOn) implements OfAgency {}

  /**
   * @param text for people only, sealed before it is stored
   */
  record Reject(String referralId, RejectionReason reason, @Nullable String text)
      implements OfAgency {
    @Override
    public String toString() {
      return "Reject[" + reason + "]";
    }
  }

  /**
   * @param reason code, for those who were not helped
   */
  record RecordOutcome(String referralId, Outcome outcome, @Nullable OutcomeReason reason)
      implements OfAgency {}

  record Withdraw(String referralId) implements OfCentre {}

  record Close(String referralId, boolean confirmed) implements OfCentre {}
}
