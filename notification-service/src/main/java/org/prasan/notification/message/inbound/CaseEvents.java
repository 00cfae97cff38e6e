package org.prasan.notification.message.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Flat;

/** What is read of the cases' events. */
final class CaseEvents {

  private CaseEvents() {}

  /**
   * Of which case.
   *
   * @param owner subject of the officer who answers for it, if somebody does
   * @param restrictedTo subjects who alone may know of it, where it is restricted
   */
  @Flat
  record CaseRef(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.case-opened.v1")
  record CaseOpened(CaseRef of, String urgency) {}

  @Noticed("case-referral.case-referred.v1")
  record CaseReferred(CaseRef of, int hop) {}

  @Noticed("case-referral.need-returned.v1")
  record NeedReturned(CaseRef of, String cause) {}

  @Noticed("case-referral.aid-reported.v1")
  record AidReported(CaseRef of, String outcome) {}

  @Noticed("case-referral.case-dismissed.v1")
  record CaseDismissed(CaseRef of, String as) {}

  @Noticed("case-referral.case-restricted.v1")
  record CaseRestricted(CaseRef of, boolean restricted) {}

  @Noticed("case-referral.case-handed-over.v1")
  record CaseHandedOver(CaseRef of, String from, String to) {}

  @Noticed("case-referral.urgency-changed.v1")
  record UrgencyChanged(CaseRef of, String urgency) {}

  @Noticed("case-referral.case-reminded.v1")
  record CaseReminded(CaseRef of, String clock, Instant due) {}

  @Noticed("case-referral.case-escalated.v1")
  record CaseEscalated(CaseRef of, String clock, String to, Instant due) {}

  @Noticed("case-referral.notice-escalated.v1")
  record NoticeEscalated(CaseRef of, String to, Instant due) {}

  @Noticed({
    "case-referral.child-report-due.v1",
    "case-referral.notice-due.v1",
    "case-referral.notice-reminded.v1",
    "case-referral.case-clock-resumed.v1",
    "case-referral.case-clock-extended.v1"
  })
  record CaseDue(CaseRef of, Instant due) {}

  @Noticed("case-referral.case-clock-paused.v1")
  record CaseClockPaused(CaseRef of, Instant until) {}

  /**
   * @param result how far the case was helped; earlier events don't say
   */
  @Noticed("case-referral.aid-completed.v1")
  record AidCompleted(CaseRef of, @Nullable String result) {

    AidCompleted {
      result = Objects.requireNonNullElse(result, "UNSAID");
    }
  }

  /** That it happened, and no more. */
  @Noticed({
    "case-referral.case-taken.v1",
    "case-referral.need-unmet.v1",
    "case-referral.problem-ended.v1",
    "case-referral.consent-withdrawn.v1",
    "case-referral.case-released.v1",
    "case-referral.need-entered-in-error.v1",
    "case-referral.client-entered-in-error.v1",
    "case-referral.aid-reversed.v1",
    "case-referral.outcome-reversed.v1",
    "case-referral.dismissal-reversed.v1",
    "case-referral.case-reopened.v1",
    "case-referral.child-reported.v1",
    "case-referral.child-report-waived.v1",
    "case-referral.attachment-added.v1",
    "case-referral.reporter-told-more.v1",
    "case-referral.aid-excess-approved.v1"
  })
  record CaseChanged(CaseRef of) {}
}
