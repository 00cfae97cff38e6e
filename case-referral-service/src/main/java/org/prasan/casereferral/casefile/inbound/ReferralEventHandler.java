package org.prasan.casereferral.casefile.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand;
import org.prasan.casereferral.casefile.CaseCommand.ReportAcceptance;
import org.prasan.casereferral.casefile.CaseCommand.ReportOutcome;
import org.prasan.casereferral.casefile.CaseCommand.ReportReturn;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Intent;
import org.prasan.messaging.UnreadableEvent;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Takes what a referral reports back into its case. */
@Component
class ReferralEventHandler {

  record ReferralAccepted(String caseId, String referralId, Instant acceptedAt) {}

  record ReferralRejected(String caseId, String referralId, Instant rejectedAt, String reason) {}

  record ReferralExpired(String caseId, String referralId, Instant expiredAt) {}

  record ReferralWithdrawn(String caseId, String referralId, Instant withdrawnAt) {}

  record OutcomeRecorded(
      String caseId,
      String referralId,
      Instant recordedAt,
      Outcome outcome,
      @Nullable String reason) {}

  private final CaseCommandHandler cases;

  ReferralEventHandler(CaseCommandHandler cases) {
    this.cases = cases;
  }

  void on(ReferralAccepted e, InboundEvent cause) {
    report(e.caseId(), new ReportAcceptance(e.referralId(), e.acceptedAt()), cause);
  }

  void on(ReferralRejected e, InboundEvent cause) {
    returned(e.caseId(), e.referralId(), ReturnCause.REJECTED, e.reason(), e.rejectedAt(), cause);
  }

  void on(ReferralExpired e, InboundEvent cause) {
    returned(e.caseId(), e.referralId(), ReturnCause.EXPIRED, null, e.expiredAt(), cause);
  }

  void on(ReferralWithdrawn e, InboundEvent cause) {
    returned(e.caseId(), e.referralId(), ReturnCause.WITHDRAWN, null, e.withdrawnAt(), cause);
  }

  void on(OutcomeRecorded e, InboundEvent cause) {
    var report = new ReportOutcome(e.referralId(), e.outcome(), e.reason(), e.recordedAt());
    report(e.caseId(), report, cause);
  }

  private void returned(
      String caseId,
      String referralId,
      ReturnCause why,
      @Nullable String reason,
      Instant at,
      InboundEvent cause) {
    report(caseId, new ReportReturn(referralId, why, reason, at), cause);
  }

  private void report(String caseId, CaseCommand report, InboundEvent cause) {
    Intent intent = Intent.causedBy(cause);
    if (cases.handle(caseId, new Criteria(), report, intent, Stamp.CLOCK).isEmpty()) {
      throw new UnreadableEvent(cause + " reports to an unknown case");
    }
  }
}
