package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.casefile.CaseTestData.BY_OWNER;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.aided;
import static org.prasan.casereferral.casefile.CaseTestData.ended;
import static org.prasan.casereferral.casefile.CaseTestData.opened;
import static org.prasan.casereferral.casefile.CaseTestData.outcome;
import static org.prasan.casereferral.casefile.CaseTestData.referred;
import static org.prasan.casereferral.casefile.CaseTestData.returned;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.CaseRestricted;
import org.prasan.casereferral.casefile.CaseEvent.CaseTaken;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.casefile.HandlingEvent.CaseHandedOver;
import org.prasan.casereferral.casefile.HandlingEvent.CaseReleased;
import org.prasan.casereferral.casefile.HandlingEvent.FollowUpRecorded;
import org.prasan.casereferral.casefile.HandlingEvent.NeedAdded;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Correction;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.FollowUp.Visit;
import org.prasan.casereferral.handling.FollowUpResult;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

class CaseHandlingTest {

  private static final Hand COLLEAGUE = new Hand(new Stamp("officer-2", NOON), false, false, false);
  private static final Hand SUPERVISOR =
      new Hand(new Stamp("supervisor-1", NOON), false, true, true);
  private static final DismissCase NO_CASE =
      new DismissCase("case-1", Dismissal.As.NOT_A_CASE, null);
  private static final Stamp SECOND = new Stamp("officer-2", NOON.plusSeconds(60));

  @Test
  void waitsInTheQueueAgainOnceItsOwnerGaveItBack() {
    var change = new CaseHandling(referred(Dimension.INCOME)).released(BY_OWNER);
    Case back = change.state();
    assertThat(back.state()).isEqualTo(CaseState.WAITING_ASSIGNMENT);
    assertThat(back.owner()).isEmpty();
    assertThat(change.events())
        .singleElement()
        .isEqualTo(new CaseReleased(back.ref(), "officer-1001"));
    assertThat(back.handling().corrections())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(CorrectionKind.OWNER);
          assertThat(it.before().owner()).isEqualTo("officer-1001");
        });
  }

  @Test
  void goesOnWhereItsNeedsAreWhenItIsTakenAgain() {
    Case back = new CaseHandling(referred(Dimension.INCOME)).released(BY_OWNER).state();
    var change = back.take(SECOND);
    assertThat(change.state().state()).isEqualTo(CaseState.REFERRED);
    assertThat(change.state().owner()).contains("officer-2");
    assertThat(change.events()).singleElement().isInstanceOf(CaseTaken.class);
  }

  @Test
  void takesInWhatAReferralReportsWhileItWaitsForItsNextOwner() {
    Case back = new CaseHandling(referred(Dimension.INCOME)).released(BY_OWNER).state();
    var returned = back.reported(returned("referral-1", ReturnCause.REJECTED, null));
    assertThat(returned.state().state()).isEqualTo(CaseState.WAITING_ASSIGNMENT);
    assertThat(returned.events()).singleElement().isInstanceOf(NeedReturned.class);

    var helped = back.reported(outcome("referral-1", Outcome.HELPED_FULL, null));
    assertThat(helped.state().state()).isEqualTo(CaseState.WAITING_ASSIGNMENT);
    var taken = helped.state().take(SECOND);
    assertThat(taken.state().state()).isEqualTo(CaseState.AID_COMPLETED);
    assertThat(taken.events())
        .satisfiesExactly(
            e -> assertThat(e).isInstanceOf(CaseTaken.class),
            e -> assertThat(e).isInstanceOf(AidCompleted.class));
  }

  @Test
  void isHandedOverByItsOwnerOrASupervisorAndByNobodyElse() {
    var handling = new CaseHandling(taken(Dimension.INCOME));
    assertThatThrownBy(() -> handling.handedOver("officer-2", HandoverCause.AGREED, COLLEAGUE))
        .isInstanceOf(HandlingRefusal.NotOwnerNorSupervisor.class);
    assertThatThrownBy(() -> handling.released(COLLEAGUE))
        .isInstanceOf(HandlingRefusal.NotOwnerNorSupervisor.class);
    var change = handling.handedOver("officer-2", HandoverCause.MOVED_AWAY, SUPERVISOR);
    assertThat(change.state().owner()).contains("officer-2");
    assertThat(change.events())
        .singleElement()
        .isEqualTo(
            new CaseHandedOver(
                change.state().ref(), "officer-1001", "officer-2", HandoverCause.MOVED_AWAY));
  }

  @Test
  void isNotHandedOverToWhoeverHasItOrBeforeAnybodyTookIt() {
    assertThatThrownBy(() ->
            new CaseHandling(taken(Dimension.INCOME))
                .handedOver("officer-1001", HandoverCause.AGREED, BY_OWNER))
        .isInstanceOf(HandlingRefusal.HandoverToOwner.class);
    assertThatThrownBy(() ->
            new CaseHandling(opened(Dimension.INCOME))
                .handedOver("officer-2", HandoverCause.AGREED, SUPERVISOR))
        .isInstanceOf(CaseRefusal.CaseNotTaken.class);
  }

  @Test
  void showsARestrictedCaseToItsNextOwnerAndNoLongerToTheLast() {
    Case one = referred(Dimension.INCOME);
    var subjects = Set.of("officer-1001", "nurse-1");
    Case restricted =
        one.with(
            one.safety().with(new Restriction(Restriction.Reason.VIOLENCE, subjects, OFFICER)));
    var change =
        new CaseHandling(restricted).handedOver("officer-2", HandoverCause.ON_LEAVE, BY_OWNER);
    assertThat(change.state().audience()).containsExactly("nurse-1", "officer-2");
    assertThat(change.events())
        .satisfiesExactly(
            e -> assertThat(e).isInstanceOf(CaseHandedOver.class),
            e -> assertThat(e).isEqualTo(new CaseRestricted(change.state().ref(), true)));
  }

  @Test
  void goesBackUnderConsiderationWhenANeedIsAddedAfterAllWereSettled() {
    Case helped =
        referred(Dimension.INCOME)
            .reported(outcome("referral-1", Outcome.HELPED_FULL, null))
            .state();
    var change = new CaseHandling(helped).needAdded("need-2", Dimension.HEALTH, SECOND);
    assertThat(change.state().state()).isEqualTo(CaseState.AID_REPORTED);
    assertThat(change.state().needsActionKey()).isNotNull();
    assertThat(change.state().dimensions()).contains(Dimension.HEALTH);
    assertThat(change.events())
        .singleElement()
        .isEqualTo(new NeedAdded(change.state().ref(), "need-2", Dimension.HEALTH));
    assertThat(change.state().needs().getLast().state()).isEqualTo(NeedState.OPEN);
  }

  @Test
  void owesTheVisitsAfterItsEndUntilEachHasItsResult() {
    Case ended = ended();
    assertThat(ended.followUpKey()).isEqualTo("2026-12-23-case-1");
    var first = visited(ended, 30, FollowUpResult.BETTER, SelfReliance.SUSTAINABILITY);
    assertThat(first.events())
        .singleElement()
        .isEqualTo(
            new FollowUpRecorded(
                first.state().ref(), 30, SelfReliance.SUSTAINABILITY, FollowUpResult.BETTER));
    assertThat(first.state().followUpKey()).isEqualTo("2027-02-21-case-1");
    var second = visited(first.state(), 90, FollowUpResult.NOT_FOUND, null);
    assertThat(second.state().followUpKey()).isNull();
    assertThat(second.state().owner()).contains("officer-1001");
  }

  @Test
  void refusesAVisitThatIsNotOwedWasMadeOrContradictsItself() {
    Case ended = ended();
    Case visited = visited(ended, 30, FollowUpResult.MOVED_AWAY, null).state();
    assertThatThrownBy(() -> visited(visited, 30, FollowUpResult.MOVED_AWAY, null))
        .isInstanceOf(HandlingRefusal.FollowUpMade.class);
    assertThatThrownBy(() -> visited(ended, 60, FollowUpResult.MOVED_AWAY, null))
        .isInstanceOf(HandlingRefusal.FollowUpUnknown.class);
    assertThatThrownBy(() -> visited(ended, 30, FollowUpResult.BETTER, null))
        .isInstanceOf(HandlingRefusal.FollowUpMismatch.class);
    assertThatThrownBy(() -> visited(taken(Dimension.INCOME), 30, FollowUpResult.DECEASED, null))
        .isInstanceOf(HandlingRefusal.CaseNotEnded.class);
  }

  @Test
  void handsAnEndedCaseOverAsWellBecauseItsVisitsAreOwedBySomebody() {
    var change =
        new CaseHandling(ended()).handedOver("officer-2", HandoverCause.MOVED_AWAY, SUPERVISOR);
    assertThat(change.state().owner()).contains("officer-2");
    assertThat(change.state().state()).isEqualTo(CaseState.PROBLEM_ENDED);
    assertThat(change.state().handling().corrections())
        .extracting(Correction::reason)
        .containsExactly("MOVED_AWAY");
  }

  @Test
  void isEndedAndPutAsideByWhoHasItOrLeadsThemAndByNoColleague() {
    Case done = aided(taken(Dimension.INCOME), "case-1-1", "aid-1", Outcome.HELPED_FULL).state();
    assertThatThrownBy(() -> done.end(SelfReliance.SUFFICIENCY, COLLEAGUE))
        .isInstanceOf(HandlingRefusal.CaseOfColleague.class);
    assertThat(done.end(SelfReliance.SUFFICIENCY, SUPERVISOR).state().state())
        .isEqualTo(CaseState.PROBLEM_ENDED);
    assertThatThrownBy(() -> taken(Dimension.INCOME).dismiss(NO_CASE, COLLEAGUE))
        .isInstanceOf(HandlingRefusal.CaseOfColleague.class);
    assertThat(opened(Dimension.INCOME).dismiss(NO_CASE, COLLEAGUE).state().state())
        .isEqualTo(CaseState.NOT_A_CASE);
  }

  @Test
  void isNoWrongNumberOnceSomebodyWasHelped() {
    Case helped =
        aided(taken(Dimension.INCOME, Dimension.HOUSING), "case-1-1", "aid-1", Outcome.HELPED_PART)
            .state();
    assertThatThrownBy(() -> helped.dismiss(NO_CASE, BY_OWNER))
        .isInstanceOf(HandlingRefusal.CaseWasHelped.class);
    var duplicate = new DismissCase("case-1", Dismissal.As.DUPLICATE, "case-0");
    assertThat(helped.dismiss(duplicate, BY_OWNER).state().state()).isEqualTo(CaseState.DUPLICATE);
  }

  private static Change<Case, CaseEvent> visited(
      Case one, int days, FollowUpResult result, SelfReliance found) {
    return new CaseHandling(one).followedUp(days, new Visit(result, found, null, SECOND));
  }
}
