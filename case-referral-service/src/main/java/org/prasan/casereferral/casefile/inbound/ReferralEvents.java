package org.prasan.casereferral.casefile.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Outcome;

/** What a case reads of {@code case-referral.referral-events}. */
final class ReferralEvents {

  private ReferralEvents() {}

  /** It stands somewhere else; where, its type says. */
  record ReferralStepped(String caseId, String referralId) {}

  record ReferralRejected(String caseId, String referralId, Instant rejectedAt, String reason) {}

  record ReferralExpired(String caseId, String referralId, Instant expiredAt) {}

  record ReferralWithdrawn(
      String caseId, String referralId, Instant withdrawnAt, @Nullable String reason) {}

  record ReferralForwarded(
      String caseId,
      String referralId,
      Instant forwardedAt,
      String toAgencyId,
      AidService service) {}

  record OutcomeDisputed(String caseId, String referralId, Instant disputedAt) {}

  record ReferralInError(String caseId, String referralId, Instant enteredAt, String reason) {}

  record OutcomeRecorded(
      String caseId,
      String referralId,
      Instant recordedAt,
      Outcome outcome,
      @Nullable String reason) {}
}
