package org.prasan.casereferral.casefile;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseEvent.AidReported;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.need.ReferralReport;
import org.prasan.casereferral.need.ReferralReport.OutcomeReported;
import org.prasan.casereferral.need.ReferralReport.Progressed;
import org.prasan.casereferral.need.ReferralReport.Returned;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

/** What a referral's report does to the need that awaits it. */
record NeedReport(Case one, Need need, ReferralReport report) {

  Change<Case, CaseEvent> taken() {
    Stamp stamp = Stamp.byClock(report.at());
    return switch (report) {
      case Progressed p -> one.changed(need.reported(report, p.state()), stamp);
      case Returned r -> returned(r.cause(), r.reason());
      case OutcomeReported r when r.outcome() == Outcome.NOT_HELPED ->
          returned(ReturnCause.NOT_HELPED, r.reason());
      case OutcomeReported r -> {
        Need after =
            need.settled(r.outcome(), r.at()).reported(report, ReferralState.OUTCOME_RECORDED);
        var said = AidReported.without(one.ref(), need.id(), r.outcome(), after.state());
        yield one.changed(after, stamp, said);
      }
    };
  }

  private Change<Case, CaseEvent> returned(ReturnCause cause, @Nullable String reason) {
    Need after = need.reported(report, cause.state());
    var back = new NeedReturned(one.ref(), need.id(), report.referralId(), cause, reason);
    boolean waits = after.state() == NeedState.OPEN && !one.state().isFinal();
    CaseEvent[] said = waits ? new CaseEvent[] {back} : new CaseEvent[0];
    return one.changed(after, Stamp.byClock(report.at()), said);
  }
}
