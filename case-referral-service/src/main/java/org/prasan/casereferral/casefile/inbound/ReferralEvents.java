package org.prasan.casereferral.casefile.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Outcome;

/** What a case reads of {@code case-referral.referral-events}. */
final class ReferralEvents {

  private ReferralEvents() {}

  record ReferralAccepted(String caseId, String referralId, Instant acceptedAt) {}

  record ReferralRejected(String caseId, String referralId, Instant rejectedAt, String reason) {}

  record ReferralExpired(String caseId, String referralId, Instant expiredAt) {}

  record ReferralWithdrawn(
      String caseId, String referralId, Instant withdrawnAt, @Nullable String reason) {}

  record OutcomeRecorded(
      String caseId,
      String referralId,
      Instant recordedAt,
      Outcome outcome,
      @Nullable String reason) {}
}
