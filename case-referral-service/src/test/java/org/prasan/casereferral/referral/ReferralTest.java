package org.prasan.casereferral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.referral.ReferralTestData.COLLEAGUE;
import static org.prasan.casereferral.referral.ReferralTestData.HEAD;
import static org.prasan.casereferral.referral.ReferralTestData.ID;
import static org.prasan.casereferral.referral.ReferralTestData.NOON;
import static org.prasan.casereferral.referral.ReferralTestData.POLICY;
import static org.prasan.casereferral.referral.ReferralTestData.TODAY;
import static org.prasan.casereferral.referral.ReferralTestData.TOMORROW;
import static org.prasan.casereferral.referral.ReferralTestData.accepted;
import static org.prasan.casereferral.referral.ReferralTestData.agent;
import static org.prasan.casereferral.referral.ReferralTestData.askedBack;
import static org.prasan.casereferral.referral.ReferralTestData.centre;
import static org.prasan.casereferral.referral.ReferralTestData.drafted;
import static org.prasan.casereferral.referral.ReferralTestData.everyState;
import static org.prasan.casereferral.referral.ReferralTestData.inService;
import static org.prasan.casereferral.referral.ReferralTestData.on;
import static org.prasan.casereferral.referral.ReferralTestData.opening;
import static org.prasan.casereferral.referral.ReferralTestData.received;
import static org.prasan.casereferral.referral.ReferralTestData.reported;
import static org.prasan.casereferral.referral.ReferralTestData.sent;
import static org.prasan.casereferral.referral.ReferralTestData.tick;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.AcknowledgeWithdrawal;
import org.prasan.casereferral.referral.ReferralCommand.Assign;
import org.prasan.casereferral.referral.ReferralCommand.Claim;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommand.RecordNoShow;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.Release;
import org.prasan.casereferral.referral.ReferralCommand.ScheduleAppointment;
import org.prasan.casereferral.referral.ReferralCommand.TakeBack;
import org.prasan.casereferral.referral.ReferralCommand.Withdraw;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClosed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralExpired;
import org.prasan.casereferral.referral.ReferralEvent.ReferralSent;
import org.prasan.casereferral.referral.ReferralEvent.ReferralWithdrawn;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;

class ReferralTest {

  private static final Withdraw WITHDRAW = new Withdraw(ID, WithdrawalReason.NO_LONGER_NEEDED);

  @Test
  void belongsToTheAgencysQueueBeforeItBelongsToAnyone() {
    assertThat(sent().claimedBy()).isNull();
    assertThat(sent().state()).isEqualTo(ReferralState.SENT);
    assertThat(sent().queue()).isEqualTo("agency-1");
  }

  @Test
  void isInNobodysQueueAsADraftAndIsSentOnce() {
    assertThat(drafted().queue()).isNull();
    var sending = drafted().sent(opening(), POLICY);
    assertThat(sending.events()).singleElement().isInstanceOf(ReferralSent.class);
    assertThat(sending.state().queue()).isEqualTo("agency-1");
    assertThat(sending.state().sent(opening(), POLICY).events()).isEmpty();
    var lapsed = tick(drafted(), Duration.ofDays(7));
    assertThat(lapsed.events())
        .containsExactly(
            new ReferralWithdrawn(drafted().ref(), NOON.plus(Duration.ofDays(7)), "DRAFT_LAPSED"));
    assertThat(lapsed.state().sent(opening(), POLICY).events()).isEmpty();
  }

  @Test
  void isSeenOnce() {
    assertThat(on(received(), COLLEAGUE, new Receive(ID)).events()).isEmpty();
  }

  @Test
  void isClaimedByOneColleague() {
    var claimed = agent(received(), new Claim(ID)).state();
    assertThat(agent(claimed, new Claim(ID)).events()).isEmpty();
    assertThatThrownBy(() -> on(claimed, COLLEAGUE, new Claim(ID)))
        .isInstanceOf(ReferralRefusal.AlreadyClaimed.class);
  }

  @Test
  void isHandedOnByWhoHasItAndByTheHeadAlone() {
    var claimed = agent(received(), new Claim(ID)).state();
    assertThatThrownBy(() -> on(claimed, COLLEAGUE, new Assign(ID, "agent-c")))
        .isInstanceOf(ReferralRefusal.NotHolderNorHead.class);
    var given = agent(claimed, new Assign(ID, "agent-b")).state();
    assertThat(given.claimedBy()).isEqualTo("agent-b");
    assertThatThrownBy(() -> agent(given, new Release(ID)))
        .isInstanceOf(ReferralRefusal.NotHolderNorHead.class);
    assertThat(on(given, HEAD, new Assign(ID, "agent-c")).state().claimedBy()).isEqualTo("agent-c");
    assertThat(on(given, COLLEAGUE, new Release(ID)).state().claimedBy()).isNull();
  }

  @Test
  void isAcceptedFromTheQueueWithAnExpectedDate() {
    assertThat(agent(sent(), new Accept(ID, TOMORROW, null)).state().state())
        .isEqualTo(ReferralState.ACCEPTED);
    assertThatThrownBy(() -> agent(sent(), new Accept(ID, TODAY.minusDays(1), null)))
        .isInstanceOf(ReferralRefusal.ExpectedDateInvalid.class);
  }

  @Test
  void promisesHelpMoreThanThirtyDaysAheadWithAReasonAlone() {
    assertThat(agent(sent(), new Accept(ID, TODAY.plusDays(30), null)).state().state())
        .isEqualTo(ReferralState.ACCEPTED);
    LocalDate later = TODAY.plusDays(31);
    assertThatThrownBy(() -> agent(sent(), new Accept(ID, later, null)))
        .isInstanceOf(ReferralRefusal.DelayReasonMissing.class);
    assertThat(
            agent(sent(), new Accept(ID, later, DelayReason.WAITING_FOR_BUDGET))
                .state()
                .answer()
                .delay())
        .isEqualTo(DelayReason.WAITING_FOR_BUDGET);
  }

  @Test
  void refusesOtherAsReasonWithoutText() {
    assertThatThrownBy(() -> agent(received(), new Reject(ID, RejectionReason.OTHER, " ")))
        .isInstanceOf(ReferralRefusal.RejectionTextMissing.class);
    assertThat(
            agent(received(), new Reject(ID, RejectionReason.OTHER, "secret")).events().toString())
        .doesNotContain("secret");
  }

  @Test
  void namesTheNextStepWithEachReasonOfARejection() {
    for (RejectionReason reason : RejectionReason.values()) {
      assertThat(reason.next()).isNotNull();
    }
  }

  @Test
  void isWithdrawnUntilTheAgencyAcceptsAndAskedBackAfterThat() {
    assertThat(centre(received(), WITHDRAW).state().state()).isEqualTo(ReferralState.WITHDRAWN);
    for (Referral promised : List.of(accepted(), inService())) {
      assertThatThrownBy(() -> centre(promised, WITHDRAW))
          .isInstanceOf(ReferralRefusal.WithdrawalTooLate.class);
      var asked = centre(promised, new TakeBack(ID, WithdrawalReason.NO_LONGER_NEEDED)).state();
      assertThat(asked.state()).isEqualTo(ReferralState.WITHDRAWAL_REQUESTED);
      assertThat(agent(asked, new AcknowledgeWithdrawal(ID)).events())
          .containsExactly(new ReferralWithdrawn(asked.ref(), NOON, "NO_LONGER_NEEDED"));
    }
    assertThatThrownBy(() -> centre(reported(), WITHDRAW))
        .isInstanceOf(ReferralRefusal.WithdrawalTooLate.class);
  }

  @Test
  void comesBackByItselfWhenTheAgencyDoesNotAcknowledgeThatItIsAskedBack() {
    var back = tick(askedBack(), Duration.ofDays(3));
    assertThat(back.state().state()).isEqualTo(ReferralState.WITHDRAWN);
    assertThat(back.state().lastStep().by()).isEqualTo(Stamp.CLOCK);
    assertThat(back.events())
        .containsExactly(
            new ReferralWithdrawn(
                askedBack().ref(), NOON.plus(Duration.ofDays(3)), "AGENCY_SILENT"));
  }

  @Test
  void countsAppointmentsToWhichThePersonDidNotCome() {
    Instant later = NOON.plus(Duration.ofDays(2));
    var scheduled = agent(accepted(), new ScheduleAppointment(ID, later)).state();
    assertThatThrownBy(() -> agent(scheduled, new RecordNoShow(ID)))
        .isInstanceOf(ReferralRefusal.NoAppointment.class);
    var missed =
        on(scheduled, ReferralTestData.AGENT, new RecordNoShow(ID), later.plusSeconds(1)).state();
    assertThat(missed.care().missed()).isEqualTo(1);
    assertThatThrownBy(() -> agent(missed, new RecordNoShow(ID)))
        .isInstanceOf(ReferralRefusal.NoAppointment.class);
  }

  @Test
  void owesReasonToWhoeverWasNotHelped() {
    var notHelped = new RecordOutcome(ID, Outcome.NOT_HELPED, null);
    assertThatThrownBy(() -> agent(accepted(), notHelped))
        .isInstanceOf(ReferralRefusal.OutcomeReasonMissing.class);
  }

  @Test
  void takesAnOutcomeOnlyOnceAccepted() {
    var helped = new RecordOutcome(ID, Outcome.HELPED_FULL, null);
    assertThatThrownBy(() -> agent(received(), helped))
        .isInstanceOf(ReferralRefusal.NotAccepted.class);
  }

  @Test
  void closesUnconfirmedWhenTheWindowPasses() {
    assertThatThrownBy(() -> centre(reported(), new Close(ID, false)))
        .isInstanceOf(ReferralRefusal.ConfirmationOpen.class);
    var change = tick(reported(), Duration.ofDays(14));
    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(ReferralClosed.class, e -> assertThat(e.confirmed()).isFalse());
    assertThat(change.state().steps().getLast().entered().by()).isEqualTo(Stamp.CLOCK);
  }

  @Test
  void closesConfirmedWhenTheCentreAskedTheClient() {
    assertThat(centre(reported(), new Close(ID, true)).events())
        .singleElement()
        .isInstanceOfSatisfying(ReferralClosed.class, e -> assertThat(e.confirmed()).isTrue());
  }

  @Test
  void isNeverChangedOnceFinal() {
    everyState().values().stream()
        .filter(one -> one.state().isFinal())
        .forEach(done -> {
          for (ReferralCommand command :
              List.of(
                  new Receive(ID),
                  new Claim(ID),
                  new Accept(ID, TOMORROW, null),
                  new Reject(ID, RejectionReason.SAFETY, null))) {
            if (done.state() != ReferralState.RECEIVED) {
              assertThatThrownBy(() -> agent(done, command)).isInstanceOf(ReferralRefusal.class);
            }
          }
          assertThatThrownBy(() -> centre(done, WITHDRAW)).isInstanceOf(ReferralRefusal.class);
          assertThatThrownBy(() -> centre(done, new Close(ID, true)))
              .isInstanceOf(ReferralRefusal.class);
          assertThat(tick(done, Duration.ofDays(999)).events()).isEmpty();
        });
  }

  @Test
  void everyStateThatIsNotFinalHasAClockAndAnOwner() {
    everyState()
        .forEach((state, one) -> {
          assertThat(one.state()).isEqualTo(state);
          assertThat(one.nextClockAt() == null).as(state.name()).isEqualTo(state.isFinal());
          assertThat(one.duty() == null).as(state.name()).isEqualTo(state.isFinal());
        });
  }

  @Test
  void carriesTimeAndActorForEveryState() {
    assertThat(centre(reported(), new Close(ID, true)).state().steps())
        .extracting(ReferralStep::state)
        .containsExactly(
            ReferralState.SENT,
            ReferralState.RECEIVED,
            ReferralState.ACCEPTED,
            ReferralState.OUTCOME_RECORDED,
            ReferralState.CLOSED);
  }

  @Test
  void comesBackWhenItsAgencyClosesWhateverItHadPromised() {
    everyState()
        .forEach((state, one) -> {
          var change = one.agencyClosed(NOON, POLICY);
          if (state.isAwaited() || state == ReferralState.DRAFT) {
            assertThat(change.state().state()).isEqualTo(ReferralState.WITHDRAWN);
            assertThat(change.state().nextClockAt()).isNull();
            assertThat(change.events())
                .containsExactly(new ReferralWithdrawn(one.ref(), NOON, "AGENCY_CLOSED"));
          } else {
            assertThat(change.events()).isEmpty();
          }
        });
  }

  @Test
  void followsItsCaseInWhoMaySeeIt() {
    var few = sent().restricted(new CaseRestriction("case-1", List.of("chair-1001"), null)).state();
    assertThat(few.ref().restrictedTo()).containsExactly("chair-1001");
    assertThat(agent(few, new Claim(ID)).state().audience()).containsExactly("chair-1001");
    assertThat(
            few.restricted(new CaseRestriction("case-1", null, null)).state().ref().restrictedTo())
        .isNull();
  }

  @Test
  void saysThatExpiredReferralHadBeenClaimed() {
    var change = tick(agent(sent(), new Claim(ID)).state(), Duration.ofDays(1));
    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(ReferralExpired.class, e -> assertThat(e.claimed()).isTrue());
  }
}
