package org.prasan.notification.message.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is read of the cases' events. Each names the officer who answers for the case, if somebody
 * does, and a restricted one the subjects who may know of it.
 */
final class CaseEvents {

  private CaseEvents() {}

  @Noticed("case-referral.case-opened.v1")
  record CaseOpened(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      String urgency) {}

  @Noticed("case-referral.case-referred.v1")
  record CaseReferred(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      int hop) {}

  @Noticed("case-referral.need-returned.v1")
  record NeedReturned(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      String cause) {}

  @Noticed("case-referral.aid-reported.v1")
  record AidReported(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      String outcome) {}

  @Noticed("case-referral.case-dismissed.v1")
  record CaseDismissed(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      String as) {}

  @Noticed("case-referral.case-restricted.v1")
  record CaseRestricted(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      boolean restricted) {}

  @Noticed("case-referral.case-handed-over.v1")
  record CaseHandedOver(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      String from,
      String to) {}

  @Noticed("case-referral.urgency-changed.v1")
  record UrgencyChanged(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      String urgency) {}

  @Noticed("case-referral.case-reminded.v1")
  record CaseReminded(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      String clock,
      Instant due) {}

  @Noticed("case-referral.case-escalated.v1")
  record CaseEscalated(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      String clock,
      String to,
      Instant due) {}

  @Noticed({
    "case-referral.child-report-due.v1",
    "case-referral.notice-due.v1",
    "case-referral.case-clock-resumed.v1",
    "case-referral.case-clock-extended.v1"
  })
  record CaseDue(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      Instant due) {}

  @Noticed("case-referral.case-clock-paused.v1")
  record CaseClockPaused(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      Instant until) {}

  /**
   * @param result how far the case was helped; earlier events don't say
   */
  @Noticed("case-referral.aid-completed.v1")
  record AidCompleted(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo,
      @Nullable String result) {

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
    "case-referral.aid-reversed.v1",
    "case-referral.outcome-reversed.v1",
    "case-referral.dismissal-reversed.v1",
    "case-referral.case-reopened.v1",
    "case-referral.child-reported.v1",
    "case-referral.child-report-waived.v1",
    "case-referral.attachment-added.v1",
    "case-referral.aid-excess-approved.v1"
  })
  record CaseChanged(
      String caseId,
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable String owner,
      @Nullable List<String> restrictedTo) {}
}
