package org.prasan.casereferral.casefile.inbound;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.OutcomeDisputed;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.OutcomeRecorded;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralExpired;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralForwarded;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralInError;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralRejected;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralStepped;
import org.prasan.casereferral.casefile.inbound.ReferralEvents.ReferralWithdrawn;
import org.prasan.casereferral.need.ReferralReport;
import org.prasan.casereferral.need.ReferralReport.Disputed;
import org.prasan.casereferral.need.ReferralReport.EnteredInError;
import org.prasan.casereferral.need.ReferralReport.Forwarded;
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
      Map.ofEntries(
          step("case-referral.referral-received.v1", ReferralState.RECEIVED),
          step("case-referral.info-requested.v1", ReferralState.NEEDS_INFO),
          step("case-referral.info-supplied.v1", ReferralState.RECEIVED),
          step("case-referral.referral-waitlisted.v1", ReferralState.WAITLISTED),
          step("case-referral.review-due.v1", ReferralState.RECEIVED),
          step("case-referral.referral-accepted.v1", ReferralState.ACCEPTED),
          step("case-referral.service-started.v1", ReferralState.IN_SERVICE),
          step("case-referral.withdrawal-requested.v1", ReferralState.WITHDRAWAL_REQUESTED),
          report(
              "case-referral.referral-rejected.v1",
              ReferralRejected.class,
              ReferralEventHandler::on),
          report(
              "case-referral.referral-expired.v1", ReferralExpired.class, ReferralEventHandler::on),
          report(
              "case-referral.referral-withdrawn.v1",
              ReferralWithdrawn.class,
              ReferralEventHandler::on),
          report(
              "case-referral.referral-forwarded.v1",
              ReferralForwarded.class,
              ReferralEventHandler::on),
          report(
              "case-referral.outcome-recorded.v1", OutcomeRecorded.class, ReferralEventHandler::on),
          report(
              "case-referral.outcome-disputed.v1", OutcomeDisputed.class, ReferralEventHandler::on),
          report(
              "case-referral.referral-entered-in-error.v1",
              ReferralInError.class,
              ReferralEventHandler::on));

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

  private static Map.Entry<String, Function<InboundEvent, ReferralReport>> step(
      String type, ReferralState state) {
    return Map.entry(
        type,
        event -> {
          ReferralStepped e = event.as(ReferralStepped.class);
          return new Progressed(e.caseId(), e.referralId(), event.time(), state);
        });
  }

  private static <E extends Record>
      Map.Entry<String, Function<InboundEvent, ReferralReport>> report(
          String type, Class<E> wire, Function<E, ReferralReport> on) {
    return Map.entry(type, event -> on.apply(event.as(wire)));
  }

  private static ReferralReport on(ReferralForwarded e) {
    return new Forwarded(e.caseId(), e.referralId(), e.forwardedAt(), e.toAgencyId(), e.service());
  }

  private static ReferralReport on(OutcomeDisputed e) {
    return new Disputed(e.caseId(), e.referralId(), e.disputedAt());
  }

  private static ReferralReport on(ReferralInError e) {
    return new EnteredInError(e.caseId(), e.referralId(), e.enteredAt(), e.reason());
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
