package org.prasan.casereferral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.referral.ReferralTestData.NOON;
import static org.prasan.casereferral.referral.ReferralTestData.POLICY;
import static org.prasan.casereferral.referral.ReferralTestData.TOMORROW;
import static org.prasan.casereferral.referral.ReferralTestData.accepted;
import static org.prasan.casereferral.referral.ReferralTestData.agent;
import static org.prasan.casereferral.referral.ReferralTestData.received;
import static org.prasan.casereferral.referral.ReferralTestData.reported;
import static org.prasan.casereferral.referral.ReferralTestData.sent;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClosed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralExpired;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReminded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralWithdrawn;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;

class ReferralTest {

  @Test
  void belongsToTheAgencysQueueBeforeItBelongsToAnyone() {
    assertThat(sent().claimedBy()).isNull();
    assertThat(sent().state()).isEqualTo(ReferralState.SENT);
  }

  @Test
  void remindsAtHalfAndAtFourFifthsOfTheTime() {
    var half = sent().tick(NOON.plus(Duration.ofMinutes(30)));
    assertThat(half.events()).singleElement().isEqualTo(reminded(half, 50));
    assertThat(half.state().tick(NOON.plus(Duration.ofMinutes(31))).events()).isEmpty();
    var later = half.state().tick(NOON.plus(Duration.ofMinutes(48)));
    assertThat(later.events()).singleElement().isEqualTo(reminded(later, 80));
  }

  @Test
  void remindsOnceWhenTheClockWasAsleepOverBothReminders() {
    var late = sent().tick(NOON.plus(Duration.ofMinutes(59)));
    assertThat(late.events()).singleElement().isEqualTo(reminded(late, 80));
    assertThat(late.state().nextClockAt()).isEqualTo(NOON.plus(Duration.ofMinutes(70)));
  }

  @Test
  void expiresAfterItsDeadlineAndGraceEvenWhenNobodyHasClaimedIt() {
    Instant end = NOON.plus(Duration.ofMinutes(70));
    assertThat(sent().tick(end.minusMillis(1)).state().state()).isEqualTo(ReferralState.SENT);
    var change = sent().tick(end);
    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(ReferralExpired.class, e -> assertThat(e.claimed()).isFalse());
    assertThat(change.state().nextClockAt()).isNull();
  }

  @Test
  void saysThatExpiredReferralHadBeenClaimed() {
    var change = sent().claim(agent("agent-a")).state().tick(NOON.plus(Duration.ofDays(1)));
    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(ReferralExpired.class, e -> assertThat(e.claimed()).isTrue());
  }

  @Test
  void startsTheTimeToAnswerWhenTheAgencyHasSeenIt() {
    assertThat(received().countdown().due()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    assertThat(received().tick(NOON.plus(Duration.ofMinutes(70))).events()).isEmpty();
  }

  @Test
  void isSeenOnce() {
    assertThat(received().receive(POLICY, agent("agent-b")).events()).isEmpty();
  }

  @Test
  void isClaimedByOneColleague() {
    var claimed = received().claim(agent("agent-a")).state();
    assertThat(claimed.claim(agent("agent-a")).events()).isEmpty();
    assertThatThrownBy(() -> claimed.claim(agent("agent-b")))
        .isInstanceOf(ReferralRefusal.AlreadyClaimed.class);
  }

  @Test
  void isAcceptedFromTheQueueWithAnExpectedDate() {
    assertThat(sent().accept(TOMORROW, POLICY, agent("agent-a")).state().state())
        .isEqualTo(ReferralState.ACCEPTED);
    assertThatThrownBy(() -> sent().accept(LocalDate.of(2026, 11, 22), POLICY, agent("agent-a")))
        .isInstanceOf(ReferralRefusal.ExpectedDateInvalid.class);
  }

  @Test
  void waitsForTheResultAtLeastUntilThePromisedDay() {
    var promised = sent().accept(LocalDate.of(2027, 1, 10), POLICY, agent("agent-a")).state();
    assertThat(promised.countdown().due()).isEqualTo(Instant.parse("2027-01-10T17:00:00Z"));
    assertThat(accepted().countdown().due()).isEqualTo(NOON.plus(Duration.ofDays(15)));
  }

  @Test
  void remindsOfMissingResultButNeverEndsAcceptedReferralByItself() {
    var half = accepted().tick(NOON.plus(Duration.ofDays(8))).state();
    var later = half.tick(NOON.plus(Duration.ofDays(13))).state();
    assertThat(later.tick(NOON.plus(Duration.ofDays(400))).events()).isEmpty();
    assertThat(later.state()).isEqualTo(ReferralState.ACCEPTED);
    assertThat(later.countdown().due()).isEqualTo(NOON.plus(Duration.ofDays(15)));
  }

  @Test
  void refusesOtherAsReasonWithoutText() {
    assertThatThrownBy(() -> received().reject(RejectionReason.OTHER, null, agent("agent-a")))
        .isInstanceOf(ReferralRefusal.RejectionTextMissing.class);
    assertThat(
            received()
                .reject(RejectionReason.OTHER, new Sealed("secret"), agent("a"))
                .events()
                .toString())
        .doesNotContain("secret");
  }

  @Test
  void isWithdrawnOnlyUntilTheAgencyAccepts() {
    assertThat(
            received()
                .withdraw(WithdrawalReason.NO_LONGER_NEEDED, agent("officer"))
                .state()
                .state())
        .isEqualTo(ReferralState.WITHDRAWN);
    assertThatThrownBy(
            () -> accepted().withdraw(WithdrawalReason.NO_LONGER_NEEDED, agent("officer")))
        .isInstanceOf(ReferralRefusal.WithdrawalTooLate.class);
  }

  @Test
  void owesReasonToWhoeverWasNotHelped() {
    var notHelped = new RecordOutcome("referral-1", Outcome.NOT_HELPED, null);
    assertThatThrownBy(() -> accepted().recordOutcome(notHelped, POLICY, agent("agent-a")))
        .isInstanceOf(ReferralRefusal.OutcomeReasonMissing.class);
  }

  @Test
  void takesAnOutcomeOnlyOnceAccepted() {
    var helped = new RecordOutcome("referral-1", Outcome.HELPED_FULL, null);
    assertThatThrownBy(() -> received().recordOutcome(helped, POLICY, agent("agent-a")))
        .isInstanceOf(ReferralRefusal.NotAccepted.class);
  }

  @Test
  void closesUnconfirmedWhenTheWindowPasses() {
    var change = reported().tick(NOON.plus(Duration.ofDays(14)));
    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(ReferralClosed.class, e -> assertThat(e.confirmed()).isFalse());
    assertThat(change.state().steps().getLast().entered().by()).isEqualTo(Stamp.CLOCK);
  }

  @Test
  void closesConfirmedWhenTheCentreAskedTheClient() {
    assertThat(reported().close(true, agent("officer")).events())
        .singleElement()
        .isInstanceOfSatisfying(ReferralClosed.class, e -> assertThat(e.confirmed()).isTrue());
  }

  @Test
  void isNeverChangedOnceFinal() {
    for (Referral done : finals()) {
      assertThatThrownBy(() -> done.receive(POLICY, agent("a")))
          .isInstanceOf(ReferralRefusal.class);
      assertThatThrownBy(() -> done.claim(agent("a"))).isInstanceOf(ReferralRefusal.class);
      assertThatThrownBy(() -> done.accept(TOMORROW, POLICY, agent("a")))
          .isInstanceOf(ReferralRefusal.class);
      assertThatThrownBy(() -> done.reject(RejectionReason.SAFETY, null, agent("a")))
          .isInstanceOf(ReferralRefusal.class);
      assertThatThrownBy(() -> done.withdraw(WithdrawalReason.NO_LONGER_NEEDED, agent("a")))
          .isInstanceOf(ReferralRefusal.class);
      assertThatThrownBy(() -> done.close(true, agent("a"))).isInstanceOf(ReferralRefusal.class);
      assertThat(done.tick(NOON.plus(Duration.ofDays(999))).events()).isEmpty();
    }
  }

  @Test
  void everyStateThatIsNotFinalHasAClock() {
    for (Referral open : List.of(sent(), received(), accepted(), reported())) {
      assertThat(open.nextClockAt()).isNotNull();
    }
    for (Referral done : finals()) {
      assertThat(done.nextClockAt()).isNull();
    }
  }

  @Test
  void carriesTimeAndActorForEveryState() {
    assertThat(reported().close(true, agent("officer")).state().steps())
        .extracting(ReferralStep::state)
        .containsExactly(
            ReferralState.SENT,
            ReferralState.RECEIVED,
            ReferralState.ACCEPTED,
            ReferralState.OUTCOME_RECORDED,
            ReferralState.CLOSED);
  }

  private static List<Referral> finals() {
    return List.of(
        received().reject(RejectionReason.SAFETY, null, agent("a")).state(),
        sent().tick(NOON.plus(Duration.ofDays(9))).state(),
        sent().withdraw(WithdrawalReason.NO_LONGER_NEEDED, agent("officer")).state(),
        reported().close(true, agent("officer")).state());
  }

  private static ReferralReminded reminded(
      org.prasan.messaging.Change<Referral, ReferralEvent> change, int percent) {
    var said = (ReferralReminded) change.events().getFirst();
    return new ReferralReminded(
        said.of(), percent, NOON.plus(Duration.ofHours(1)), ReferralState.SENT);
  }

  @Test
  void comesBackWhenItsAgencyClosesWhateverItHadPromised() {
    for (Referral one : List.of(sent(), received(), accepted())) {
      var change = one.agencyClosed(NOON);
      assertThat(change.state().state()).isEqualTo(ReferralState.WITHDRAWN);
      assertThat(change.state().nextClockAt()).isNull();
      assertThat(change.events())
          .containsExactly(new ReferralWithdrawn(one.ref(), NOON, "AGENCY_CLOSED"));
    }
    assertThat(reported().agencyClosed(NOON).events()).isEmpty();
  }

  @Test
  void followsItsCaseInWhoMaySeeIt() {
    var few = sent().restricted(List.of("chair-1001")).state();
    assertThat(few.ref().restrictedTo()).containsExactly("chair-1001");
    assertThat(few.claim(agent("agent-a")).state().audience()).containsExactly("chair-1001");
    assertThat(few.restricted(null).state().ref().restrictedTo()).isNull();
  }
}
