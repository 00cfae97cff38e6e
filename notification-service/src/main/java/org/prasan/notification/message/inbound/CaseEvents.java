package org.prasan.notification.message.inbound;

import org.jspecify.annotations.Nullable;

/** What is read of the cases' events. */
final class CaseEvents {

  private CaseEvents() {}

  @Noticed("case-referral.case-opened.v1")
  record CaseOpened(String caseNo, String districtCode, String urgency) {}

  @Noticed("case-referral.case-referred.v1")
  record CaseReferred(String caseNo, String districtCode, int hop, @Nullable String volunteerId) {}

  @Noticed("case-referral.need-returned.v1")
  record NeedReturned(String caseNo, String districtCode, String cause) {}

  /** The reporter learns that it happened, and no more. */
  @Noticed({
    "case-referral.case-taken.v1",
    "case-referral.aid-completed.v1",
    "case-referral.problem-ended.v1"
  })
  record ReportedCase(String caseNo, String districtCode, @Nullable String volunteerId) {}
}
