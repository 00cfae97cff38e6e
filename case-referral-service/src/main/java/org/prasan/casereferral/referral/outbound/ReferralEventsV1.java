package org.prasan.casereferral.referral.outbound;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.RejectionReason;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Urgency;

/** Referral events as they stand on the wire; only optional properties may ever be added. */
final class ReferralEventsV1 {

  private ReferralEventsV1() {}

  record ReferralSentV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      String service,
      Dimension dimension,
      Urgency urgency,
      int hop,
      Instant sentAt,
      Instant respondBy) {}

  record ReferralReceivedV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      Instant receivedAt) {}

  record ReferralClaimedV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      Instant claimedAt) {}

  record ReferralAcceptedV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      Instant acceptedAt,
      LocalDate expectedOn) {}

  record ReferralRejectedV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      Instant rejectedAt,
      RejectionReason reason) {}

  record ReferralRemindedV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      int percent,
      Instant respondBy) {}

  record ReferralExpiredV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      Instant expiredAt,
      boolean claimed) {}

  record ReferralWithdrawnV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      Instant withdrawnAt) {}

  record OutcomeRecordedV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      Instant recordedAt,
      Outcome outcome,
      @Nullable String reason) {}

  record ReferralClosedV1(
      String referralId,
      String caseId,
      String caseNo,
      String needId,
      String districtCode,
      String agencyId,
      Instant closedAt,
      boolean confirmed) {}
}
