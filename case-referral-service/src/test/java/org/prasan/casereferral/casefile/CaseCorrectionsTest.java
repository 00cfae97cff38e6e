package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.casefile.CaseTestData.BY_OWNER;
import static org.prasan.casereferral.casefile.CaseTestData.NEED;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.aided;
import static org.prasan.casereferral.casefile.CaseTestData.ended;
import static org.prasan.casereferral.casefile.CaseTestData.opened;
import static org.prasan.casereferral.casefile.CaseTestData.outcome;
import static org.prasan.casereferral.casefile.CaseTestData.referred;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.ProblemEnded;
import org.prasan.casereferral.casefile.HandlingEvent.AidReversed;
import org.prasan.casereferral.casefile.HandlingEvent.CaseReopened;
import org.prasan.casereferral.casefile.HandlingEvent.DismissalReversed;
import org.prasan.casereferral.casefile.HandlingEvent.NeedEnteredInError;
import org.prasan.casereferral.casefile.HandlingEvent.OutcomeReversed;
import org.prasan.casereferral.casefile.HandlingEvent.UrgencyChanged;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Correction;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.Change;

class CaseCorrectionsTest {

  private static final ReversalReason MISTAKE = ReversalReason.ENTERED_BY_MISTAKE;
  private static final Hand SUPERVISOR =
      new Hand(new Stamp("supervisor-1", NOON.plusSeconds(60)), false, true, true);

  @Test
  void keepsTheOldUrgencyInTheHistory() {
    var change =
        by(BY_OWNER, taken(Dimension.INCOME))
            .urgencyChanged(Urgency.MOST_URGENT, UrgencyReason.RISK_FOUND);
    Case after = change.state();
    assertThat(after.intake().urgency()).isEqualTo(Urgency.MOST_URGENT);
    assertThat(last(after).before().urgency()).isEqualTo(Urgency.URGENT);
    assertThat(change.events())
        .singleElement()
        .isEqualTo(
            new UrgencyChanged(
                after.ref(), Urgency.MOST_URGENT, Urgency.URGENT, UrgencyReason.RISK_FOUND));
    assertThat(
            by(BY_OWNER, after)
                .urgencyChanged(Urgency.MOST_URGENT, UrgencyReason.NEW_FACTS)
                .events())
        .isEmpty();
  }

  @Test
  void leavesANeedEnteredInErrorOutOfTheCaseAndKeepsIt() {
    Case one = taken(Dimension.INCOME, Dimension.HEALTH);
    assertThatThrownBy(() -> by(BY_OWNER, one).needEnteredInError(NEED, MISTAKE))
        .isInstanceOf(HandlingRefusal.NotSupervisor.class);
    var change = by(SUPERVISOR, one).needEnteredInError(NEED, MISTAKE);
    assertThat(change.state().needs().getFirst().state()).isEqualTo(NeedState.ENTERED_IN_ERROR);
    assertThat(change.state().dimensions()).containsExactly(Dimension.HEALTH);
    assertThat(change.events()).singleElement().isInstanceOf(NeedEnteredInError.class);
    Case after = change.state();
    assertThatThrownBy(() -> by(SUPERVISOR, after).needEnteredInError("case-1-2", MISTAKE))
        .isInstanceOf(HandlingRefusal.LastNeed.class);
    assertThatThrownBy(() ->
            after.declareUnmet(new DeclareUnmet("case-1", NEED, UnmetReason.NO_SERVICE), OFFICER))
        .isInstanceOf(CaseRefusal.NeedSettled.class);
    Case unmet =
        after
            .declareUnmet(new DeclareUnmet("case-1", "case-1-2", UnmetReason.NO_SERVICE), OFFICER)
            .state();
    assertThat(unmet.end(SelfReliance.SURVIVAL, BY_OWNER).state().state())
        .isEqualTo(CaseState.PROBLEM_ENDED);
  }

  @Test
  void entersNoNeedInErrorFromWhichSomethingFollowed() {
    Case one = referred(Dimension.INCOME, Dimension.HEALTH);
    assertThatThrownBy(() -> by(SUPERVISOR, one).needEnteredInError(NEED, MISTAKE))
        .isInstanceOf(HandlingRefusal.NeedHasFollowed.class);
  }

  @Test
  void putsTheNeedBackIntoTheQueueWhenTheOnlyAidIsTakenBack() {
    Case aided = aided(taken(Dimension.INCOME), NEED, "aid-1", Outcome.HELPED_FULL).state();
    assertThat(aided.state()).isEqualTo(CaseState.AID_COMPLETED);
    var change = by(BY_OWNER, aided).aidReversed(NEED, "aid-1", ReversalReason.NOT_RECEIVED);
    Case after = change.state();
    assertThat(after.state()).isEqualTo(CaseState.UNDER_CONSIDERATION);
    assertThat(after.needsActionKey()).isNotNull();
    assertThat(after.needs().getFirst().aids().getFirst().stands()).isFalse();
    assertThat(last(after).before().aid()).isEqualTo(aided.needs().getFirst().aids().getFirst());
    assertThat(change.events())
        .singleElement()
        .isEqualTo(
            new AidReversed(
                after.ref(), NEED, "aid-1", ReversalReason.NOT_RECEIVED, NeedState.OPEN, null));
    assertThatThrownBy(() -> by(BY_OWNER, after).aidReversed(NEED, "aid-1", MISTAKE))
        .isInstanceOf(HandlingRefusal.AidTakenBack.class);
  }

  @Test
  void leavesWhatOtherAidSettledWhenOneAidIsTakenBack() {
    Case part = aided(taken(Dimension.INCOME), NEED, "aid-1", Outcome.HELPED_PART).state();
    Case both = aided(part, NEED, "aid-2", Outcome.HELPED_FULL).state();
    Case after = by(BY_OWNER, both).aidReversed(NEED, "aid-2", MISTAKE).state();
    assertThat(after.needs().getFirst().outcome()).isEqualTo(Outcome.HELPED_PART);
    Case first = by(BY_OWNER, both).aidReversed(NEED, "aid-1", MISTAKE).state();
    assertThat(first.needs().getFirst().outcome()).isEqualTo(Outcome.HELPED_FULL);
  }

  @Test
  void takesAnOutcomeAndAnUnmetBackWithWhatTheyWere() {
    Case helped =
        referred(Dimension.INCOME)
            .reported(outcome("referral-1", Outcome.CLIENT_DECLINED, null))
            .state();
    var change = by(BY_OWNER, helped).outcomeReversed(NEED, ReversalReason.PERSON_DISAGREES);
    assertThat(change.state().needs().getFirst().state()).isEqualTo(NeedState.OPEN);
    assertThat(last(change.state()).before().outcome()).isEqualTo(Outcome.CLIENT_DECLINED);
    assertThat(change.events()).singleElement().isInstanceOf(OutcomeReversed.class);

    Case unmet =
        taken(Dimension.INCOME)
            .declareUnmet(new DeclareUnmet("case-1", NEED, UnmetReason.NO_SERVICE), OFFICER)
            .state();
    Case again = by(BY_OWNER, unmet).outcomeReversed(NEED, ReversalReason.NEW_FACTS).state();
    assertThat(again.needsActionKey()).isNotNull();
    assertThat(last(again).before().unmetReason()).isEqualTo(UnmetReason.NO_SERVICE);
    assertThatThrownBy(() -> by(BY_OWNER, again).outcomeReversed(NEED, MISTAKE))
        .isInstanceOf(HandlingRefusal.NeedNotSettled.class);
  }

  @Test
  void takesBackTheAidItselfAndNotTheOutcomeItBrought() {
    Case aided = aided(taken(Dimension.INCOME), NEED, "aid-1", Outcome.HELPED_FULL).state();
    assertThatThrownBy(() -> by(BY_OWNER, aided).outcomeReversed(NEED, MISTAKE))
        .isInstanceOf(HandlingRefusal.OutcomeOfAid.class);
  }

  @Test
  void takesNothingBackFromWhatHasEnded() {
    Case ended = ended();
    assertThatThrownBy(() -> by(SUPERVISOR, ended).outcomeReversed(NEED, MISTAKE))
        .isInstanceOf(CaseRefusal.CaseFinished.class);
    assertThatThrownBy(
            () -> by(SUPERVISOR, ended).urgencyChanged(Urgency.NORMAL, UrgencyReason.RISK_OVER))
        .isInstanceOf(CaseRefusal.CaseFinished.class);
  }

  @Test
  void putsADismissedCaseBackWhereItWas() {
    var dismiss = new DismissCase("case-1", Dismissal.As.NOT_A_CASE, null);
    Case waiting = opened(Dimension.INCOME).dismiss(dismiss, BY_OWNER).state();
    Case inHand = taken(Dimension.INCOME).dismiss(dismiss, BY_OWNER).state();
    assertThatThrownBy(() -> by(BY_OWNER, inHand).dismissalReversed(MISTAKE))
        .isInstanceOf(HandlingRefusal.NotSupervisor.class);
    var change = by(SUPERVISOR, waiting).dismissalReversed(MISTAKE);
    assertThat(change.state().state()).isEqualTo(CaseState.WAITING_ASSIGNMENT);
    assertThat(change.state().keptSince()).isNull();
    assertThat(change.state().needsActionKey()).isNotNull();
    assertThat(last(change.state()).before().dismissal()).isEqualTo(waiting.dismissal());
    assertThat(change.events())
        .singleElement()
        .isEqualTo(
            new DismissalReversed(change.state().ref(), MISTAKE, CaseState.WAITING_ASSIGNMENT));
    assertThat(by(SUPERVISOR, inHand).dismissalReversed(MISTAKE).state().state())
        .isEqualTo(CaseState.UNDER_CONSIDERATION);
    assertThatThrownBy(() -> by(SUPERVISOR, taken(Dimension.INCOME)).dismissalReversed(MISTAKE))
        .isInstanceOf(HandlingRefusal.CaseNotDismissed.class);
  }

  @Test
  void resolvesReopensAndResolvesAgainAsTwoOccurrences() {
    var said = new ArrayList<CaseEvent>();
    Case helped =
        referred(Dimension.INCOME)
            .reported(outcome("referral-1", Outcome.HELPED_FULL, null))
            .state();
    Case ended = told(said, helped.end(SelfReliance.SUFFICIENCY, BY_OWNER));
    Case open = told(said, by(BY_OWNER, ended).reopened(ReopeningReason.PROBLEM_BACK));
    assertThat(open.state()).isEqualTo(CaseState.UNDER_CONSIDERATION);
    assertThat(open.followUpKey()).isNull();
    assertThat(open.keptSince()).isNull();
    Case more = told(said, new CaseHandling(open).needAdded("need-2", Dimension.HEALTH, OFFICER));
    Case helpedAgain = told(said, aided(more, "need-2", "aid-2", Outcome.HELPED_FULL));
    Case endedAgain = told(said, helpedAgain.end(SelfReliance.SUSTAINABILITY, BY_OWNER));

    assertThat(said).filteredOn(ProblemEnded.class::isInstance).hasSize(2);
    assertThat(said).filteredOn(CaseReopened.class::isInstance).hasSize(1);
    assertThat(said).filteredOn(AidCompleted.class::isInstance).hasSize(1);
    assertThat(endedAgain.steps())
        .filteredOn(step -> step.state() == CaseState.PROBLEM_ENDED)
        .hasSize(2);
    assertThat(endedAgain.closure()).isNotEqualTo(ended.closure());
    assertThat(last(endedAgain).before().closure()).isEqualTo(ended.closure());
    assertThat(last(endedAgain).kind()).isEqualTo(CorrectionKind.REOPENED);
  }

  @Test
  void opensNothingAgainThatGoesOnOrWhosePeopleAreGone() {
    assertThatThrownBy(
            () -> by(BY_OWNER, taken(Dimension.INCOME)).reopened(ReopeningReason.NEW_PROBLEM))
        .isInstanceOf(HandlingRefusal.CaseNotEnded.class);
    Case forgotten = new CasePeople(ended()).expired().state();
    assertThatThrownBy(() -> by(BY_OWNER, forgotten).reopened(ReopeningReason.NEW_PROBLEM))
        .isInstanceOf(HandlingRefusal.PeopleForgotten.class);
  }

  private static Case told(List<CaseEvent> said, Change<Case, CaseEvent> change) {
    said.addAll(change.events());
    return change.state();
  }

  private static CaseCorrections by(Hand hand, Case one) {
    return new CaseCorrections(one, hand, null);
  }

  private static Correction last(Case one) {
    return one.handling().corrections().getLast();
  }
}
