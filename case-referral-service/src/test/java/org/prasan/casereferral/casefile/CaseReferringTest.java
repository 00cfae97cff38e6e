package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.casefile.CaseTestData.BY_OWNER;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.agency;
import static org.prasan.casereferral.casefile.CaseTestData.outcome;
import static org.prasan.casereferral.casefile.CaseTestData.referred;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.DraftReferral;
import org.prasan.casereferral.casefile.CaseEvent.DraftRequested;
import org.prasan.casereferral.casefile.CaseEvent.NeedReferred;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.casefile.HandlingEvent.CaseReopened;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.need.ReferralReport.Disputed;
import org.prasan.casereferral.need.ReferralReport.EnteredInError;
import org.prasan.casereferral.need.ReferralReport.Forwarded;
import org.prasan.casereferral.need.ReferralReport.Progressed;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.messaging.Change;

class CaseReferringTest {

  @Test
  void leavesTheNeedOfADraftInTheQueueUntilItIsSent() {
    var drafting =
        new CaseReferring(taken(Dimension.INCOME), agency("agency-1", "OPEN"), null)
            .draft(
                new DraftReferral("case-1", "case-1-1", "agency-1", AidService.CASH_AID),
                "referral-1",
                OFFICER);
    assertThat(drafting.events()).singleElement().isInstanceOf(DraftRequested.class);
    Need need = need(drafting.state());
    assertThat(need.state()).isEqualTo(NeedState.OPEN);
    var sending =
        new CaseReferring(drafting.state(), agency("agency-1", "OPEN"), null)
            .send(need, need.referrals().getFirst(), false, OFFICER);
    assertThat(sending.events())
        .singleElement()
        .isInstanceOfSatisfying(
            NeedReferred.class, e -> assertThat(e.referralId()).isEqualTo("referral-1"));
    assertThat(need(sending.state()).referrals()).hasSize(1);
    assertThat(need(sending.state()).state()).isEqualTo(NeedState.REFERRED);
  }

  @Test
  void asksTheNextAgencyOnlyWhereThePeopleAgreedToIt() {
    assertThat(forwarded("agency-2").events())
        .singleElement()
        .isInstanceOfSatisfying(
            NeedReferred.class,
            e -> {
              assertThat(e.referralId()).isEqualTo("referral-2");
              assertThat(e.previousReferralId()).isEqualTo("referral-1");
              assertThat(e.hop()).isEqualTo(2);
            });
    assertThat(need(forwarded("agency-2").state()).state()).isEqualTo(NeedState.REFERRED);
    assertBack(forwarded("agency-9"), "CONSENT_MISSING");
  }

  @Test
  void passesNobodyInACircle() {
    assertBack(forwarded("agency-1"), "ASKED_BEFORE");
  }

  @Test
  void standsInTheCentresQueueWhileAnAgencyWaitsForItsAnswer() {
    Case asked =
        referred(Dimension.INCOME)
            .reported(new Progressed("case-1", "referral-1", NOON, ReferralState.NEEDS_INFO))
            .state();
    assertThat(asked.needsActionKey()).isNotNull();
    assertThat(
            asked
                .reported(new Progressed("case-1", "referral-1", NOON, ReferralState.RECEIVED))
                .state()
                .needsActionKey())
        .isNull();
  }

  @Test
  void goesOnWhenThePersonDisputesTheOutcomeOnWhichItEnded() {
    Case ended =
        referred(Dimension.INCOME)
            .reported(outcome("referral-1", Outcome.HELPED_FULL, null))
            .state()
            .end(SelfReliance.SURVIVAL, BY_OWNER)
            .state();
    var disputed = ended.reported(new Disputed("case-1", "referral-1", NOON));
    assertThat(disputed.events()).hasAtLeastOneElementOfType(CaseReopened.class);
    assertThat(disputed.state().state()).isEqualTo(CaseState.REFERRED);
    assertThat(need(disputed.state()).state()).isEqualTo(NeedState.REFERRED);
  }

  @Test
  void opensTheNeedThatAReferralEnteredInErrorHadSettled() {
    Case helped =
        referred(Dimension.INCOME)
            .reported(outcome("referral-1", Outcome.HELPED_FULL, null))
            .state();
    var error = new EnteredInError("case-1", "referral-1", NOON, "WRONG_PERSON");
    var after = helped.reported(error);
    assertThat(after.events())
        .singleElement()
        .isInstanceOfSatisfying(
            NeedReturned.class, e -> assertThat(e.cause()).isEqualTo(ReturnCause.ENTERED_IN_ERROR));
    assertThat(need(after.state()).state()).isEqualTo(NeedState.OPEN);
    assertThat(after.state().reported(error).events()).isEmpty();
  }

  /** Disputed after the dismissal, it is with the agency again, and then it never was. */
  @Test
  void waitsWithNobodyForAReferralEnteredInErrorWhileTheCaseWasDismissed() {
    Case dismissed =
        referred(Dimension.INCOME)
            .reported(outcome("referral-1", Outcome.NOT_HELPED, "NO_ANSWER"))
            .state()
            .dismiss(new DismissCase("case-1", Dismissal.As.NOT_A_CASE, null), BY_OWNER)
            .state();
    Case disputed = dismissed.reported(new Disputed("case-1", "referral-1", NOON)).state();
    var after = disputed.reported(new EnteredInError("case-1", "referral-1", NOON, "WRONG_PERSON"));
    assertThat(after.events()).isEmpty();
    Case goingOn =
        new CaseCorrections(after.state(), new Hand(OFFICER, true, true, true), null)
            .dismissalReversed(ReversalReason.ENTERED_BY_MISTAKE)
            .state();
    assertThat(goingOn.state()).isEqualTo(CaseState.UNDER_CONSIDERATION);
    assertThat(goingOn.needsActionKey()).isNotNull();
  }

  @Test
  void comesBackWhenTheAgencyCouldNotReachThePersonOrSentThemElsewhere() {
    for (Outcome nothing : new Outcome[] {Outcome.COULD_NOT_CONTACT, Outcome.REFERRED_ELSEWHERE}) {
      Case back = referred(Dimension.INCOME).reported(outcome("referral-1", nothing, null)).state();
      assertThat(need(back).state()).isEqualTo(NeedState.OPEN);
    }
  }

  private static Change<Case, CaseEvent> forwarded(String next) {
    Case one = referred(Dimension.INCOME);
    var report = new Forwarded("case-1", "referral-1", NOON, next, AidService.CASH_AID);
    return new CaseReferring(one, agency(next, "OPEN"), null)
        .forward(need(one), report, "referral-2");
  }

  private static void assertBack(Change<Case, CaseEvent> back, String why) {
    assertThat(need(back.state()).state()).isEqualTo(NeedState.OPEN);
    assertThat(back.events())
        .singleElement()
        .isInstanceOfSatisfying(
            NeedReturned.class,
            e -> {
              assertThat(e.cause()).isEqualTo(ReturnCause.REFERRED_ONWARD);
              assertThat(e.reason()).isEqualTo(why);
            });
  }

  private static Need need(Case one) {
    return one.needs().getFirst();
  }
}
