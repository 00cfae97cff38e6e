package org.prasan.notification.message.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of the referrals' events, which say of a restricted case who may know of it. */
final class ReferralEvents {

  private ReferralEvents() {}

  @Noticed("case-referral.referral-sent.v1")
  record ReferralSent(
      String caseNo,
      String districtCode,
      String agencyId,
      String urgency,
      Instant respondBy,
      @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.referral-reminded.v1")
  record ReferralReminded(
      String caseNo,
      String districtCode,
      String agencyId,
      int percent,
      Instant respondBy,
      @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.referral-accepted.v1")
  record ReferralAccepted(
      String caseNo,
      String districtCode,
      String agencyId,
      LocalDate expectedOn,
      @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.referral-rejected.v1")
  record ReferralRejected(
      String caseNo,
      String districtCode,
      String agencyId,
      String reason,
      @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.referral-expired.v1")
  record ReferralExpired(
      String caseNo,
      String districtCode,
      String agencyId,
      boolean claimed,
      @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.referral-withdrawn.v1")
  record ReferralWithdrawn(
      String caseNo, String districtCode, String agencyId, @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.outcome-recorded.v1")
  record OutcomeRecorded(
      String caseNo,
      String districtCode,
      String agencyId,
      String outcome,
      @Nullable List<String> restrictedTo) {}
}
