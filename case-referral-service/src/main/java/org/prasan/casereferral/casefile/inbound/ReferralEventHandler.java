package org.prasan.casereferral.casefile.inbound;

import java.util.Map;
import java.util.function.Consumer;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.ReferralReport;
import org.prasan.casereferral.casefile.ReferralReport.Accepted;
import org.prasan.casereferral.casefile.ReferralReport.OutcomeReported;
import org.prasan.casereferral.casefile.ReferralReport.Returned;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.OutcomeRecorded;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralAccepted;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralExpired;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralRejected;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralWithdrawn;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Intent;
import org.springframework.stereotype.Component;

/** Takes what a referral reports back into its case. */
@Component
class ReferralEventHandler {

  private final CaseCommandHandler cases;

  ReferralEventHandler(CaseCommandHandler cases) {
    this.cases = cases;
  }

  Map<String, Consumer<InboundEvent>> reactions() {
    return Map.of(
        "case-referral.referral-accepted.v1", e -> report(on(e.as(ReferralAccepted.class)), e),
        "case-referral.referral-rejected.v1", e -> report(on(e.as(ReferralRejected.class)), e),
        "case-referral.referral-expired.v1", e -> report(on(e.as(ReferralExpired.class)), e),
        "case-referral.referral-withdrawn.v1", e -> report(on(e.as(ReferralWithdrawn.class)), e),
        "case-referral.outcome-recorded.v1", e -> report(on(e.as(OutcomeRecorded.class)), e));
  }

  static ReferralReport on(ReferralAccepted e) {
    return new Accepted(e.caseId(), e.referralId(), e.acceptedAt());
  }

  static ReferralReport on(ReferralRejected e) {
    return new Returned(
        e.caseId(), e.referralId(), e.rejectedAt(), ReturnCause.REJECTED, e.reason());
  }

  static ReferralReport on(ReferralExpired e) {
    return new Returned(e.caseId(), e.referralId(), e.expiredAt(), ReturnCause.EXPIRED, null);
  }

  static ReferralReport on(ReferralWithdrawn e) {
    return new Returned(e.caseId(), e.referralId(), e.withdrawnAt(), ReturnCause.WITHDRAWN, null);
  }

  static ReferralReport on(OutcomeRecorded e) {
    return new OutcomeReported(e.caseId(), e.referralId(), e.recordedAt(), e.outcome(), e.reason());
  }

  private void report(ReferralReport report, InboundEvent cause) {
    cases.handle(report, Intent.causedBy(cause));
  }
}
