package org.prasan.casereferral.casefile.outbound;

import org.prasan.casereferral.casefile.CaseEvent;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.AidReported;
import org.prasan.casereferral.casefile.CaseEvent.CaseDismissed;
import org.prasan.casereferral.casefile.CaseEvent.CaseOpened;
import org.prasan.casereferral.casefile.CaseEvent.CaseRef;
import org.prasan.casereferral.casefile.CaseEvent.CaseTaken;
import org.prasan.casereferral.casefile.CaseEvent.NeedReferred;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.casefile.CaseEvent.NeedUnmet;
import org.prasan.casereferral.casefile.CaseEvent.ProblemEnded;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.AidCompletedV1;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.AidReportedV1;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.CaseDismissedV1;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.CaseOpenedV1;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.CaseReferredV1;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.CaseTakenV1;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.NeedReturnedV1;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.NeedUnmetV1;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.NeedV1;
import org.prasan.casereferral.casefile.outbound.CaseEventsV1.ProblemEndedV1;
import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.WireEvent;

/** Says about a case what other services may know: ids, codes, times and states. */
public final class CaseEventTranslator implements EventTranslator<CaseEvent> {

  public static final String TOPIC = "case-referral.case-events";

  @Override
  public WireEvent toWire(CaseEvent event) {
    return switch (event) {
      case CaseOpened e -> wire("case-opened", opened(e, e.of()));
      case CaseTaken e -> wire("case-taken", taken(e.of()));
      case NeedReferred e -> wire("case-referred", referred(e, e.of()));
      case NeedReturned e -> wire("need-returned", returned(e, e.of()));
      case AidReported e -> wire("aid-reported", reported(e, e.of()));
      case NeedUnmet e -> wire("need-unmet", unmet(e, e.of()));
      case AidCompleted e -> wire("aid-completed", completed(e.of()));
      case ProblemEnded e -> wire("problem-ended", ended(e, e.of()));
      case CaseDismissed e -> wire("case-dismissed", dismissed(e, e.of()));
    };
  }

  private static WireEvent wire(String name, Object data) {
    return new WireEvent("case-referral." + name + ".v1", data);
  }

  private static CaseOpenedV1 opened(CaseOpened e, CaseRef of) {
    return new CaseOpenedV1(
        of.caseId(),
        of.caseNo(),
        of.districtCode(),
        e.channel(),
        e.urgency(),
        e.ageBand(),
        e.needs().stream().map(need -> new NeedV1(need.needId(), need.dimension())).toList(),
        e.openedAt(),
        of.volunteerId());
  }

  private static CaseTakenV1 taken(CaseRef of) {
    return new CaseTakenV1(of.caseId(), of.caseNo(), of.districtCode(), of.volunteerId());
  }

  private static CaseReferredV1 referred(NeedReferred e, CaseRef of) {
    return new CaseReferredV1(
        of.caseId(),
        of.caseNo(),
        of.districtCode(),
        e.needId(),
        e.dimension(),
        e.referralId(),
        e.agencyId(),
        e.service(),
        e.urgency(),
        e.hop(),
        e.previousReferralId(),
        of.volunteerId());
  }

  private static NeedReturnedV1 returned(NeedReturned e, CaseRef of) {
    return new NeedReturnedV1(
        of.caseId(),
        of.caseNo(),
        of.districtCode(),
        e.needId(),
        e.referralId(),
        e.cause(),
        e.reason(),
        of.volunteerId());
  }

  private static AidReportedV1 reported(AidReported e, CaseRef of) {
    return new AidReportedV1(
        of.caseId(), of.caseNo(), of.districtCode(), e.needId(), e.outcome(), of.volunteerId());
  }

  private static NeedUnmetV1 unmet(NeedUnmet e, CaseRef of) {
    return new NeedUnmetV1(
        of.caseId(), of.caseNo(), of.districtCode(), e.needId(), e.dimension(), e.reason());
  }

  private static AidCompletedV1 completed(CaseRef of) {
    return new AidCompletedV1(of.caseId(), of.caseNo(), of.districtCode(), of.volunteerId());
  }

  private static ProblemEndedV1 ended(ProblemEnded e, CaseRef of) {
    return new ProblemEndedV1(
        of.caseId(), of.caseNo(), of.districtCode(), e.selfReliance(), of.volunteerId());
  }

  private static CaseDismissedV1 dismissed(CaseDismissed e, CaseRef of) {
    return new CaseDismissedV1(
        of.caseId(), of.caseNo(), of.districtCode(), e.as(), e.earlierCaseId());
  }
}
