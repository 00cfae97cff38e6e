package org.prasan.casereferral.casefile.inbound;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.OutcomeRecorded;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralAccepted;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralExpired;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralRejected;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralWithdrawn;
import org.prasan.casereferral.need.ReferralReport;
import org.prasan.casereferral.need.ReferralReport.OutcomeReported;
import org.prasan.casereferral.need.ReferralReport.Progressed;
import org.prasan.casereferral.need.ReferralReport.Returned;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Intent;
import org.springframework.stereotype.Component;

/** Takes what a referral reports back into its case. */
@Component
class ReferralEventHandler {

  static final Map<String, Function<InboundEvent, ReferralReport>> REPORTS =
      Map.of(
          "case-referral.referral-accepted.v1", e -> on(e.as(ReferralAccepted.class)),
          "case-referral.referral-rejected.v1", e -> on(e.as(ReferralRejected.class)),
          "case-referral.referral-expired.v1", e -> on(e.as(ReferralExpired.class)),
          "case-referral.referral-withdrawn.v1", e -> on(e.as(ReferralWithdrawn.class)),
          "case-referral.outcome-recorded.v1", e -> on(e.as(OutcomeRecorded.class)));

  private final CaseCommandHandler cases;

  ReferralEventHandler(CaseCommandHandler cases) {
    this.cases = cases;
  }

  Map<String, Consumer<InboundEvent>> reactions() {
    var reactions = new HashMap<String, Consumer<InboundEvent>>();
    REPORTS.forEach((type, report) ->
        reactions.put(type, event -> cases.handle(report.apply(event), Intent.causedBy(event))));
    return reactions;
  }

  private static ReferralReport on(ReferralAccepted e) {
    return new Progressed(e.caseId(), e.referralId(), e.acceptedAt(), ReferralState.ACCEPTED);
  }

  private static ReferralReport on(ReferralRejected e) {
    return new Returned(
        e.caseId(), e.referralId(), e.rejectedAt(), ReturnCause.REJECTED, e.reason());
  }

  private static ReferralReport on(ReferralExpired e) {
    return new Returned(e.caseId(), e.referralId(), e.expiredAt(), ReturnCause.EXPIRED, null);
  }

  private static ReferralReport on(ReferralWithdrawn e) {
    return new Returned(
        e.caseId(), e.referralId(), e.withdrawnAt(), ReturnCause.WITHDRAWN, e.reason());
  }

  private static ReferralReport on(OutcomeRecorded e) {
    return new OutcomeReported(e.caseId(), e.referralId(), e.recordedAt(), e.outcome(), e.reason());
  }
}
