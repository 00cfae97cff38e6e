package org.prasan.casereferral.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Urgency;

/** All that can be said about a referral. */
public sealed interface ReferralEvent {

  ReferralRef of();

  /** What every event of a referral carries, so that its readers need no look-up. */
  record ReferralRef(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId) {}

  record ReferralSent(
      ReferralRef of,
      String service,
      Dimension dimension,
      Urgency urgency,
      int hop,
      Instant sentAt,
      Instant respondBy)
      implements ReferralEvent {}

  record ReferralReceived(ReferralRef of, Instant receivedAt) implements ReferralEvent {}

  record ReferralClaimed(ReferralRef of, Instant claimedAt) implements ReferralEvent {}

  record ReferralAccepted(ReferralRef of, Instant acceptedAt, LocalDate expectedOn)
      implements ReferralEvent {}

  record ReferralRejected(ReferralRef of, Instant rejectedAt, RejectionReason reason)
      implements ReferralEvent {}

  record ReferralReminded(ReferralRef of, int percent, Instant respondBy)
      implements ReferralEvent {}

  record ReferralExpired(ReferralRef of, Instant expiredAt, boolean claimed)
      implements ReferralEvent {}

  record ReferralWithdrawn(ReferralRef of, Instant withdrawnAt) implements ReferralEvent {}

  record OutcomeRecorded(
      ReferralRef of, Instant recordedAt, Outcome outcome, @Nullable String reason)
      implements ReferralEvent {}

  record ReferralClosed(ReferralRef of, Instant closedAt, boolean confirmed)
      implements ReferralEvent {}
}
