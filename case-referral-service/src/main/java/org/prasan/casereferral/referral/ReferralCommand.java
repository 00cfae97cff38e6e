package org.prasan.casereferral.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Urgency;

/** All that can be asked of a referral. */
public sealed interface ReferralCommand {

  /**
   * What a case asked for.
   *
   * @param subjectId whose key seals what is said about the client
   * @param referredBy who referred the need
   */
  record OpenReferral(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      Dimension dimension,
      String agencyId,
      String service,
      Urgency urgency,
      int hop,
      @Nullable String previousReferralId,
      String subjectId,
      String referredBy,
      Instant sentAt)
      implements ReferralCommand {}

  record Receive() implements ReferralCommand {}

  record Claim() implements ReferralCommand {}

  record Accept(LocalDate expectedOn) implements ReferralCommand {}

  /**
   * @param text for people only, sealed before it is stored
   */
  record Reject(RejectionReason reason, @Nullable String text) implements ReferralCommand {

    @Override
    public String toString() {
      return "Reject[" + reason + "]";
    }
  }

  record Withdraw() implements ReferralCommand {}

  /**
   * @param reason code, for those who were not helped
   */
  record RecordOutcome(Outcome outcome, @Nullable String reason) implements ReferralCommand {}

  record Close(boolean confirmed) implements ReferralCommand {}
}
