package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.casefile.CaseTestData.BY_OWNER;
import static org.prasan.casereferral.casefile.CaseTestData.NEED;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.aided;
import static org.prasan.casereferral.casefile.CaseTestData.outcome;
import static org.prasan.casereferral.casefile.CaseTestData.refer;
import static org.prasan.casereferral.casefile.CaseTestData.referred;
import static org.prasan.casereferral.casefile.CaseTestData.returned;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.AidReported;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.casefile.CaseEvent.NeedUnmet;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.need.ReferralReport.Progressed;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.UnmetReason;

/** What the agencies report of the needs, and what becomes of the case. */
class CaseOutcomesTest {

  @Test
  void bringsRejectedNeedBackToTheCentreWithItsCause() {
    var change =
        referred(Dimension.INCOME)
            .reported(returned("referral-1", ReturnCause.REJECTED, "AT_CAPACITY"));
    assertThat(change.state().state()).isEqualTo(CaseState.UNDER_CONSIDERATION);
    assertThat(change.state().needsActionKey()).isNotNull();
    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(
            NeedReturned.class, e -> assertThat(e.reason()).isEqualTo("AT_CAPACITY"));
  }

  @Test
  void staysReferredWhileAnotherAgencyStillWorksOnTheNeed() {
    var both = refer(referred(Dimension.INCOME), NEED, "referral-2", "agency-2").state();
    var change = both.reported(returned("referral-1", ReturnCause.REJECTED, "SAFETY"));
    assertThat(change.events()).isEmpty();
    assertThat(change.state().state()).isEqualTo(CaseState.REFERRED);
    assertThat(change.state().reported(returned("referral-2", ReturnCause.EXPIRED, null)).events())
        .singleElement()
        .isInstanceOf(NeedReturned.class);
  }

  @Test
  void bringsNeedBackWhenTheAgencyDidNotHelp() {
    var change =
        referred(Dimension.INCOME).reported(outcome("referral-1", Outcome.NOT_HELPED, "NOT_FOUND"));
    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(
            NeedReturned.class, e -> assertThat(e.cause()).isEqualTo(ReturnCause.NOT_HELPED));
  }

  @Test
  void completesAidOnlyWhenEveryNeedHasAnOutcomeOrIsUnmet() {
    var first =
        referred(Dimension.INCOME, Dimension.HOUSING)
            .reported(outcome("referral-1", Outcome.HELPED_FULL, null));
    assertThat(first.events()).singleElement().isInstanceOf(AidReported.class);
    assertThat(first.state().state()).isEqualTo(CaseState.AID_REPORTED);
    var second =
        first
            .state()
            .declareUnmet(new DeclareUnmet("case-1", "case-1-2", UnmetReason.NO_SERVICE), OFFICER);
    assertThat(second.events())
        .satisfiesExactly(
            e -> assertThat(e).isInstanceOf(NeedUnmet.class),
            e -> assertThat(e).isInstanceOf(AidCompleted.class));
    assertThat(second.state().state()).isEqualTo(CaseState.AID_COMPLETED);
  }

  @Test
  void staysUnderConsiderationWhenNoNeedWasHelped() {
    var unmet =
        taken(Dimension.INCOME)
            .declareUnmet(new DeclareUnmet("case-1", NEED, UnmetReason.NO_SERVICE), OFFICER);
    assertThat(unmet.events()).singleElement().isInstanceOf(NeedUnmet.class);
    assertThat(unmet.state().state()).isEqualTo(CaseState.UNDER_CONSIDERATION);
    var declined =
        referred(Dimension.INCOME).reported(outcome("referral-1", Outcome.CLIENT_DECLINED, null));
    assertThat(declined.events()).singleElement().isInstanceOf(AidReported.class);
    assertThat(declined.state().state()).isEqualTo(CaseState.UNDER_CONSIDERATION);
    var ended = declined.state().end(SelfReliance.SURVIVAL, BY_OWNER).state();
    assertThat(ended.state()).isEqualTo(CaseState.PROBLEM_ENDED);
  }

  @ParameterizedTest
  @CsvSource({"HELPED_FULL,HELPED_FULL", "HELPED_PART,HELPED_PART"})
  void saysHowFarTheNeedsWereMet(Outcome outcome, AidCompleted.Result result) {
    var change = referred(Dimension.INCOME).reported(outcome("referral-1", outcome, null));
    assertThat(change.events()).contains(new AidCompleted(change.state().ref(), result));
  }

  @Test
  void saysThatANeedWasLeftUnmetWhereTheOthersWereHelped() {
    var one =
        referred(Dimension.INCOME, Dimension.HOUSING)
            .reported(outcome("referral-1", Outcome.HELPED_FULL, null))
            .state();
    var change =
        one.declareUnmet(new DeclareUnmet("case-1", "case-1-2", UnmetReason.NO_SERVICE), OFFICER);
    assertThat(change.events())
        .contains(new AidCompleted(one.ref(), AidCompleted.Result.PARTLY_UNMET));
  }

  @Test
  void reportsAnOutcomeOnceHoweverOftenItIsRead() {
    var once =
        referred(Dimension.INCOME).reported(outcome("referral-1", Outcome.HELPED_FULL, null));
    var twice = once.state().reported(outcome("referral-1", Outcome.HELPED_FULL, null));
    assertThat(twice.events()).isEmpty();
    assertThat(twice.state()).isEqualTo(once.state());
  }

  @Test
  void ignoresReportsOfReferralsItNeverMade() {
    var one = taken(Dimension.INCOME);
    assertThat(
            one.reported(new Progressed("case-1", "unknown", NOON, ReferralState.ACCEPTED)).state())
        .isEqualTo(one);
    assertThat(one.reported(returned("unknown", ReturnCause.EXPIRED, null)).state()).isEqualTo(one);
  }

  @Test
  void recordsLateReportsOnDismissedCaseWithoutWakingIt() {
    var gone =
        taken(Dimension.INCOME)
            .dismiss(new DismissCase("case-1", Dismissal.As.NOT_A_CASE, null), BY_OWNER)
            .state();
    assertThat(gone.reported(returned("referral-1", ReturnCause.EXPIRED, null)).events()).isEmpty();
    assertThat(gone.needsActionKey()).isNull();
  }

  @Test
  void countsDirectAidAsOutcome() {
    var change = aided(taken(Dimension.INCOME), NEED, "aid-1", Outcome.HELPED_FULL);
    assertThat(change.events())
        .satisfiesExactly(
            e -> assertThat(e).isInstanceOf(AidReported.class),
            e -> assertThat(e).isInstanceOf(AidCompleted.class));
  }

  @Test
  void keepsNeedWithTheAgencyWhenDirectAidHelpedInPart() {
    var change = aided(referred(Dimension.INCOME), NEED, "aid-1", Outcome.HELPED_PART);
    assertThat(change.state().state()).isEqualTo(CaseState.REFERRED);
  }
}
