package org.prasan.casereferral.casefile;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseEvent.AidReported;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.casefile.HandlingEvent.OutcomeReversed;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.need.ReferralReport;
import org.prasan.casereferral.need.ReferralReport.Disputed;
import org.prasan.casereferral.need.ReferralReport.EnteredInError;
import org.prasan.casereferral.need.ReferralReport.Forwarded;
import org.prasan.casereferral.need.ReferralReport.OutcomeReported;
import org.prasan.casereferral.need.ReferralReport.Progressed;
import org.prasan.casereferral.need.ReferralReport.Returned;
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
      case Forwarded _ -> Change.of(one);
      case Disputed _ -> disputed(stamp);
      case EnteredInError it -> enteredInError(it, stamp);
      case OutcomeReported r when !r.outcome().settles() ->
          returned(ReturnCause.NOT_HELPED, r.reason() == null ? r.outcome().name() : r.reason());
      case OutcomeReported r -> {
        Need after =
            need.settled(r.outcome(), r.at()).reported(report, ReferralState.OUTCOME_RECORDED);
        var said = AidReported.without(one.ref(), need.id(), r.outcome(), after.state());
        yield one.changed(after, stamp, said);
      }
    };
  }

  /** A case that ended on the agency's word goes on. */
  private Change<Case, CaseEvent> disputed(Stamp stamp) {
    Need after = need.disputed(report);
    Case goingOn = one;
    var said = new ArrayList<CaseEvent>();
    if (one.closure() != null && one.keptSince() != null) {
      Change<Case, CaseEvent> reopened =
          new CaseCorrections(one, Hand.ofTheClock(stamp.at()), null)
              .reopened(ReopeningReason.OUTCOME_DISPUTED);
      goingOn = reopened.state();
      said.addAll(reopened.events());
    }
    if (need.isSettled() && !after.isSettled()) {
      said.add(
          new OutcomeReversed(
              goingOn.ref(), need.id(), ReversalReason.PERSON_DISAGREES, after.state()));
    }
    return goingOn.changed(after, stamp, said.toArray(CaseEvent[]::new));
  }

  private Change<Case, CaseEvent> enteredInError(EnteredInError error, Stamp stamp) {
    boolean goesOn = !one.state().isFinal();
    Need after = need.withoutReferral(report, goesOn);
    boolean back = goesOn && after.state() == NeedState.OPEN && need.state() != NeedState.OPEN;
    var said = new ArrayList<CaseEvent>();
    if (back) {
      said.add(
          new NeedReturned(
              one.ref(),
              need.id(),
              report.referralId(),
              ReturnCause.ENTERED_IN_ERROR,
              error.reason()));
    }
    return one.changed(after, stamp, said.toArray(CaseEvent[]::new));
  }

  Change<Case, CaseEvent> returned(ReturnCause cause, @Nullable String reason) {
    Need after = need.reported(report, cause.state());
    var back = new NeedReturned(one.ref(), need.id(), report.referralId(), cause, reason);
    boolean wasAsked = need.referral(report.referralId()).filter(it -> !it.isDraft()).isPresent();
    boolean waits = wasAsked && after.state() == NeedState.OPEN && !one.state().isFinal();
    CaseEvent[] said = waits ? new CaseEvent[] {back} : new CaseEvent[0];
    return one.changed(after, Stamp.byClock(report.at()), said);
  }
}
