package org.prasan.casereferral.casefile;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.HandlingEvent.AidReversed;
import org.prasan.casereferral.casefile.HandlingEvent.CaseReopened;
import org.prasan.casereferral.casefile.HandlingEvent.DismissalReversed;
import org.prasan.casereferral.casefile.HandlingEvent.NeedEnteredInError;
import org.prasan.casereferral.casefile.HandlingEvent.OutcomeReversed;
import org.prasan.casereferral.casefile.HandlingEvent.UrgencyChanged;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.ClockRefusal;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Before;
import org.prasan.casereferral.handling.Correction;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.Handling;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.Change;
import org.prasan.personal.Sealed;

/**
 * What is put right in a case, as long as nothing followed from it. What stood there before stays
 * in the case's history, and each correction is said.
 *
 * @param words in which the correction was explained, sealed
 */
record CaseCorrections(Case one, Hand hand, @Nullable Sealed words) {

  Change<Case, CaseEvent> urgencyChanged(Urgency urgency, UrgencyReason reason) {
    one.mustGoOn();
    Urgency was = one.intake().urgency();
    if (was == urgency) {
      return Change.of(one);
    }
    Case after =
        new CaseCopy(one)
            .intake(one.intake().with(urgency))
            .handling(corrected(CorrectionKind.URGENCY, null, Before.urgency(was), reason))
            .made();
    return Change.of(after, new UrgencyChanged(after.ref(), urgency, was, reason));
  }

  /** Nobody was told after all, or not of this child: it is due anew, which is said. */
  Change<Case, CaseEvent> childReportReversed(ReversalReason reason) {
    ChildReport report = one.timing().childReport();
    if (report == null || report.isOpen()) {
      throw new ClockRefusal.ChildReportNotSettled();
    }
    ChildReport due = ChildReport.opened(hand.stamp());
    return Change.of(
        new CaseCopy(one)
            .timing(one.timing().reporting(due))
            .handling(corrected(CorrectionKind.CHILD_REPORT_REVERSED, null, Before.UNTOLD, reason))
            .made());
  }

  Change<Case, CaseEvent> needEnteredInError(String needId, ReversalReason reason) {
    hand.mustBeSupervisors();
    one.mustBeInHand();
    Need need = one.need(needId, CaseRefusal.NeedUnknown::new);
    if (need.hasFollowed()) {
      throw new HandlingRefusal.NeedHasFollowed(need.state());
    }
    if (one.needs().stream().filter(Need::counts).count() == 1) {
      throw new HandlingRefusal.LastNeed();
    }
    return put(
        CorrectionKind.NEED_ENTERED_IN_ERROR,
        Before.result(need),
        reason,
        need.enteredInError(hand.stamp().at()),
        new NeedEnteredInError(one.ref(), needId, reason));
  }

  Change<Case, CaseEvent> aidReversed(String needId, String aidId, ReversalReason reason) {
    one.mustBeInHand();
    Need need = one.need(needId, CaseRefusal.NeedUnknown::new);
    DirectAid aid = need.aid(aidId).orElseThrow(HandlingRefusal.AidUnknown::new);
    if (!aid.stands()) {
      throw new HandlingRefusal.AidTakenBack();
    }
    Need next = need.without(aid, hand.stamp());
    return put(
        CorrectionKind.AID_REVERSED,
        Before.aid(aid),
        reason,
        next,
        new AidReversed(one.ref(), needId, aidId, reason, next.state(), next.outcome()));
  }

  Change<Case, CaseEvent> outcomeReversed(String needId, ReversalReason reason) {
    one.mustBeInHand();
    Need need = one.need(needId, CaseRefusal.NeedUnknown::new);
    if (!need.isSettled()) {
      throw new HandlingRefusal.NeedNotSettled(need.state());
    }
    if (need.aids().stream().anyMatch(need::isOutcomeOf)) {
      throw new HandlingRefusal.OutcomeOfAid();
    }
    Need next = need.unsettled(hand.stamp().at());
    return put(
        CorrectionKind.OUTCOME_REVERSED,
        Before.result(need),
        reason,
        next,
        new OutcomeReversed(one.ref(), needId, reason, next.state()));
  }

  Change<Case, CaseEvent> dismissalReversed(ReversalReason reason) {
    hand.mustBeSupervisors();
    if (one.dismissal() == null) {
      throw new HandlingRefusal.CaseNotDismissed(one.caseNo(), one.state());
    }
    one.mustKeepItsPeople();
    CaseState next =
        one.owner().isPresent() ? CaseState.following(one.needs()) : CaseState.WAITING_ASSIGNMENT;
    Case after =
        new CaseCopy(one)
            .dismissal(null)
            .handling(
                corrected(
                    CorrectionKind.DISMISSAL_REVERSED,
                    null,
                    Before.dismissal(one.dismissal()),
                    reason))
            .entering(next, hand.stamp())
            .made();
    return Change.of(after, new DismissalReversed(after.ref(), reason, next));
  }

  /** Its visits are owed no more: the next end brings its own. */
  Change<Case, CaseEvent> reopened(ReopeningReason reason) {
    if (one.closure() == null) {
      throw new HandlingRefusal.CaseNotEnded(one.caseNo(), one.state());
    }
    one.mustKeepItsPeople();
    Case after =
        new CaseCopy(one)
            .closure(null)
            .handling(
                corrected(CorrectionKind.REOPENED, null, Before.closure(one.closure()), reason))
            .entering(CaseState.UNDER_CONSIDERATION, hand.stamp())
            .made();
    return Change.of(after, new CaseReopened(after.ref(), reason));
  }

  private Change<Case, CaseEvent> put(
      CorrectionKind kind, Before before, Enum<?> reason, Need next, CaseEvent said) {
    Change<Case, CaseEvent> change = one.changed(next, hand.stamp(), said);
    Handling handling = corrected(kind, next.id(), before, reason);
    return new Change<>(new CaseCopy(change.state()).handling(handling).made(), change.events());
  }

  Handling corrected(CorrectionKind kind, @Nullable String target, Before before, Enum<?> reason) {
    return one.handling()
        .with(new Correction(kind, target, before, reason.name(), words, hand.stamp()));
  }
}
