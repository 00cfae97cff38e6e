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
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      String urgency,
      Instant respondBy) {}

  @Noticed("case-referral.referral-reminded.v1")
  record ReferralReminded(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      int percent,
      Instant respondBy,
      @Nullable String state) {}

  @Noticed({"case-referral.review-due.v1", "case-referral.info-supplied.v1"})
  record AnswerAwaited(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      Instant respondBy) {}

  @Noticed("case-referral.outcome-disputed.v1")
  record OutcomeDisputed(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      String by,
      String reason,
      Instant respondBy) {}

  @Noticed({"case-referral.referral-accepted.v1", "case-referral.expected-date-changed.v1"})
  record HelpExpected(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      LocalDate expectedOn) {}

  @Noticed("case-referral.referral-rejected.v1")
  record ReferralRejected(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      String reason) {}

  @Noticed("case-referral.referral-expired.v1")
  record ReferralExpired(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      boolean claimed) {}

  @Noticed("case-referral.referral-withdrawn.v1")
  record ReferralWithdrawn(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      @Nullable String reason) {}

  @Noticed("case-referral.outcome-recorded.v1")
  record OutcomeRecorded(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      String outcome) {}

  @Noticed("case-referral.referral-closed.v1")
  record ReferralClosed(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      boolean confirmed) {}

  @Noticed({
    "case-referral.referral-stale.v1",
    "case-referral.referral-clock-resumed.v1",
    "case-referral.referral-clock-extended.v1"
  })
  record ReferralStale(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      Instant due) {}

  @Noticed("case-referral.referral-clock-paused.v1")
  record ReferralClockPaused(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      Instant until) {}

  @Noticed("case-referral.referral-escalated.v1")
  record ReferralEscalated(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      String to,
      Instant due) {}

  @Noticed("case-referral.referral-assigned.v1")
  record ReferralAssigned(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      String assignee) {}

  @Noticed("case-referral.info-requested.v1")
  record InfoRequested(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      Instant answerBy) {}

  @Noticed("case-referral.referral-waitlisted.v1")
  record ReferralWaitlisted(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      LocalDate reviewOn) {}

  @Noticed("case-referral.appointment-scheduled.v1")
  record AppointmentScheduled(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      Instant at) {}

  @Noticed("case-referral.client-no-show.v1")
  record ClientNoShow(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      int attempt) {}

  @Noticed("case-referral.withdrawal-requested.v1")
  record WithdrawalRequested(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      Instant returnsAt) {}

  @Noticed("case-referral.referral-entered-in-error.v1")
  record ReferralEnteredInError(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo,
      String was) {}

  /** That it happened, and no more. */
  @Noticed({
    "case-referral.referral-released.v1",
    "case-referral.referral-forwarded.v1",
    "case-referral.service-started.v1"
  })
  record ReferralChanged(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo) {}
}
