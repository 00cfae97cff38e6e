package org.prasan.notification.message.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Flat;

/** What is read of the referrals' events. */
final class ReferralEvents {

  private ReferralEvents() {}

  /**
   * Of which referral.
   *
   * @param restrictedTo subjects who alone may know of its case, where that is restricted
   */
  @Flat
  record ReferralRef(
      String referralId,
      String caseId,
      String caseNo,
      String districtCode,
      String agencyId,
      @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.referral-sent.v1")
  record ReferralSent(ReferralRef of, String urgency, Instant respondBy) {}

  @Noticed("case-referral.referral-reminded.v1")
  record ReferralReminded(ReferralRef of, int percent, Instant respondBy, @Nullable String state) {}

  @Noticed({"case-referral.review-due.v1", "case-referral.info-supplied.v1"})
  record AnswerAwaited(ReferralRef of, Instant respondBy) {}

  @Noticed("case-referral.outcome-disputed.v1")
  record OutcomeDisputed(ReferralRef of, String by, String reason, Instant respondBy) {}

  @Noticed({"case-referral.referral-accepted.v1", "case-referral.expected-date-changed.v1"})
  record HelpExpected(ReferralRef of, LocalDate expectedOn) {}

  @Noticed("case-referral.referral-rejected.v1")
  record ReferralRejected(ReferralRef of, String reason) {}

  @Noticed("case-referral.referral-expired.v1")
  record ReferralExpired(ReferralRef of, boolean claimed) {}

  @Noticed("case-referral.referral-withdrawn.v1")
  record ReferralWithdrawn(ReferralRef of, @Nullable String reason) {}

  @Noticed("case-referral.outcome-recorded.v1")
  record OutcomeRecorded(ReferralRef of, String outcome) {}

  @Noticed("case-referral.referral-closed.v1")
  record ReferralClosed(ReferralRef of, boolean confirmed) {}

  @Noticed({
    "case-referral.referral-stale.v1",
    "case-referral.referral-clock-resumed.v1",
    "case-referral.referral-clock-extended.v1"
  })
  record ReferralStale(ReferralRef of, Instant due) {}

  @Noticed("case-referral.referral-clock-paused.v1")
  record ReferralClockPaused(ReferralRef of, Instant until) {}

  @Noticed("case-referral.referral-escalated.v1")
  record ReferralEscalated(ReferralRef of, String to, Instant due) {}

  @Noticed("case-referral.referral-assigned.v1")
  record ReferralAssigned(ReferralRef of, String assignee) {}

  @Noticed("case-referral.info-requested.v1")
  record InfoRequested(ReferralRef of, Instant answerBy) {}

  @Noticed("case-referral.referral-waitlisted.v1")
  record ReferralWaitlisted(ReferralRef of, LocalDate reviewOn) {}

  @Noticed("case-referral.appointment-scheduled.v1")
  record AppointmentScheduled(ReferralRef of, Instant at) {}

  @Noticed("case-referral.client-no-show.v1")
  record ClientNoShow(ReferralRef of, int attempt) {}

  @Noticed("case-referral.withdrawal-requested.v1")
  record WithdrawalRequested(ReferralRef of, Instant returnsAt) {}

  @Noticed("case-referral.referral-entered-in-error.v1")
  record ReferralEnteredInError(ReferralRef of, String was) {}

  /** That it happened, and no more. */
  @Noticed({
    "case-referral.referral-released.v1",
    "case-referral.referral-forwarded.v1",
    "case-referral.service-started.v1"
  })
  record ReferralChanged(ReferralRef of) {}
}
