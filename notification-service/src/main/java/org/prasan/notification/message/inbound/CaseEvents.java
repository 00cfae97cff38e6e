package org.prasan.notification.message.inbound;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is read of the cases' events. A restricted case names the subjects who may know of it. */
final class CaseEvents {

  private CaseEvents() {}

  @Noticed("case-referral.case-opened.v1")
  record CaseOpened(
      String caseNo, String districtCode, String urgency, @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.case-referred.v1")
  record CaseReferred(
      String caseNo,
      String districtCode,
      int hop,
      @Nullable String volunteerId,
      @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.need-returned.v1")
  record NeedReturned(
      String caseNo,
      String districtCode,
      String cause,
      @Nullable String volunteerId,
      @Nullable List<String> restrictedTo) {}

  /**
   * @param result how far the case was helped; earlier events don't say
   */
  @Noticed("case-referral.aid-completed.v1")
  record AidCompleted(
      String caseNo,
      String districtCode,
      @Nullable String result,
      @Nullable String volunteerId,
      @Nullable List<String> restrictedTo) {

    AidCompleted {
      result = Objects.requireNonNullElse(result, "UNSAID");
    }
  }

  /**
   * @param as why it is no case of its own
   */
  @Noticed("case-referral.case-dismissed.v1")
  record CaseDismissed(
      String caseNo,
      String districtCode,
      String as,
      @Nullable String volunteerId,
      @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.consent-withdrawn.v1")
  record ConsentWithdrawn(
      String caseNo, String districtCode, @Nullable List<String> restrictedTo) {}

  @Noticed("case-referral.case-restricted.v1")
  record CaseRestricted(
      String caseNo,
      String districtCode,
      boolean restricted,
      @Nullable List<String> restrictedTo) {}

  /** The reporter learns that it happened, and no more. */
  @Noticed({
    "case-referral.case-taken.v1",
    "case-referral.need-unmet.v1",
    "case-referral.problem-ended.v1"
  })
  record ReportedCase(
      String caseNo,
      String districtCode,
      @Nullable String volunteerId,
      @Nullable List<String> restrictedTo) {}
}
