package org.prasan.casereferral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.referral.ReferralTestData.AGENT;
import static org.prasan.casereferral.referral.ReferralTestData.CLIENT;
import static org.prasan.casereferral.referral.ReferralTestData.ID;
import static org.prasan.casereferral.referral.ReferralTestData.NOON;
import static org.prasan.casereferral.referral.ReferralTestData.OFFICER;
import static org.prasan.casereferral.referral.ReferralTestData.TODAY;
import static org.prasan.casereferral.referral.ReferralTestData.TOMORROW;
import static org.prasan.casereferral.referral.ReferralTestData.accepted;
import static org.prasan.casereferral.referral.ReferralTestData.agent;
import static org.prasan.casereferral.referral.ReferralTestData.asking;
import static org.prasan.casereferral.referral.ReferralTestData.centre;
import static org.prasan.casereferral.referral.ReferralTestData.on;
import static org.prasan.casereferral.referral.ReferralTestData.received;
import static org.prasan.casereferral.referral.ReferralTestData.reported;
import static org.prasan.casereferral.referral.ReferralTestData.sent;
import static org.prasan.casereferral.referral.ReferralTestData.tick;
import static org.prasan.casereferral.referral.ReferralTestData.waiting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.course.EscalationLevel;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.referral.AgencyStepEvent.ReviewDue;
import org.prasan.casereferral.referral.CentreStepEvent.OutcomeDisputed;
import org.prasan.casereferral.referral.CentreStepEvent.Voice;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.ChangeExpectedDate;
import org.prasan.casereferral.referral.ReferralCommand.DisputeOutcome;
import org.prasan.casereferral.referral.ReferralCommand.ExtendClock;
import org.prasan.casereferral.referral.ReferralCommand.PauseClock;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.RequestInfo;
import org.prasan.casereferral.referral.ReferralCommand.ResumeClock;
import org.prasan.casereferral.referral.ReferralCommand.SupplyInfo;
import org.prasan.casereferral.referral.ReferralCommand.Waitlist;
import org.prasan.casereferral.referral.ReferralEvent.OutcomeRecorded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralEscalated;
import org.prasan.casereferral.referral.ReferralEvent.ReferralExpired;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReminded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralStale;
import org.prasan.casereferral.referral.ReferralEvent.ReferralWithdrawn;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;

class ReferralTimeTest {

  private static final RequestInfo QUESTION = new RequestInfo(ID, "คำถามสมมุติ");
  private static final SupplyInfo ANSWER = new SupplyInfo(ID, "คำตอบสมมุติ");

  @Test
  void remindsAtHalfAndAtFourFifthsOfTheTime() {
    var half = tick(sent(), Duration.ofMinutes(30));
    assertThat(half.events()).singleElement().isEqualTo(reminded(50));
    assertThat(tick(half.state(), Duration.ofMinutes(31)).events()).isEmpty();
    var later = tick(half.state(), Duration.ofMinutes(48));
    assertThat(later.events()).singleElement().isEqualTo(reminded(80));
  }

  @Test
  void remindsOnceWhenTheClockWasAsleepOverBothReminders() {
    var late = tick(sent(), Duration.ofMinutes(59));
    assertThat(late.events()).singleElement().isEqualTo(reminded(80));
    assertThat(late.state().nextClockAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
  }

  @Test
  void tellsTheHeadTheChairAndTheDepartmentBeforeItExpires() {
    assertThat(heard(sent(), Duration.ofHours(2), Duration.ofMinutes(1)))
        .containsExactly(
            "REMINDED 50", "REMINDED 80", "AGENCY_HEAD", "CHAIR", "DEPARTMENT", "EXPIRED");
  }

  @Test
  void expiresAfterItsDeadlineAndGraceEvenWhenNobodyHasClaimedIt() {
    Instant end = NOON.plus(Duration.ofMinutes(90));
    assertThat(tick(sent(), end.minusMillis(1)).state().state()).isEqualTo(ReferralState.SENT);
    var change = tick(sent(), end);
    assertThat(change.events())
        .singleElement()
        .isInstanceOfSatisfying(ReferralExpired.class, e -> assertThat(e.claimed()).isFalse());
    assertThat(change.state().nextClockAt()).isNull();
  }

  @Test
  void startsTheTimeToAnswerWhenTheAgencyHasSeenIt() {
    assertThat(received().countdown().due()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    assertThat(tick(received(), Duration.ofMinutes(70)).events()).isEmpty();
  }

  @Test
  void waitsForTheResultAtLeastUntilThePromisedDay() {
    var late = new Accept(ID, LocalDate.of(2027, 1, 10), DelayReason.PROCUREMENT);
    assertThat(agent(sent(), late).state().countdown().due())
        .isEqualTo(Instant.parse("2027-01-10T17:00:00Z"));
    assertThat(accepted().countdown().due()).isEqualTo(NOON.plus(Duration.ofDays(15)));
  }

  @Test
  void remindsOfMissingResultThenEscalatesAndNeverFallsSilent() {
    var heard = heard(accepted(), Duration.ofDays(24), Duration.ofHours(1));
    assertThat(heard.subList(0, 6))
        .containsExactly(
            "REMINDED 50", "REMINDED 80", "STALE", "AGENCY_HEAD", "CHAIR", "DEPARTMENT");
    assertThat(heard.subList(6, heard.size())).hasSizeGreaterThan(2).containsOnly("DEPARTMENT");
  }

  @Test
  void anyNewsOfTheAgencyLetsItsClockBeginAnew() {
    var stale = tick(accepted(), Duration.ofDays(15)).state();
    assertThat(stale.care().staleSince()).isNotNull();
    var news = new ChangeExpectedDate(ID, TODAY.plusDays(20), DelayReason.CLIENT_ASKED);
    var heardOf = on(stale, AGENT, news, NOON.plus(Duration.ofDays(16))).state();
    assertThat(heardOf.care().staleSince()).isNull();
    assertThat(heardOf.escalation().to()).isEqualTo(EscalationLevel.AGENCY_HEAD);
    assertThat(heardOf.countdown().due()).isEqualTo(NOON.plus(Duration.ofDays(31)));
  }

  @Test
  void stopsTheAgencysClockWhileItWaitsForAnAnswer() {
    Instant later = NOON.plus(Duration.ofHours(5));
    assertThat(tick(asking(), Duration.ofDays(1)).events()).isEmpty();
    var back = on(asking(), OFFICER, ANSWER, later).state();
    assertThat(back.state()).isEqualTo(ReferralState.RECEIVED);
    assertThat(back.countdown().due())
        .isEqualTo(received().countdown().due().plus(Duration.ofHours(5)));
  }

  @Test
  void asksAtMostTwice() {
    Referral one = received();
    for (int times = 0; times < 2; times++) {
      one = centre(agent(one, QUESTION).state(), ANSWER).state();
    }
    Referral asked = one;
    assertThat(asked.questions()).hasSize(2).allMatch(it -> it.answer() != null);
    assertThatThrownBy(() -> agent(asked, QUESTION))
        .isInstanceOf(ReferralRefusal.PausedTwice.class);
  }

  @Test
  void comesBackToTheCentreWhenNobodyAnswersItsQuestion() {
    var heard = heard(asking(), Duration.ofDays(4), Duration.ofHours(1));
    assertThat(heard).containsExactly("REMINDED 50", "REMINDED 80", "INFO_NOT_SUPPLIED");
  }

  @Test
  void isLookedAtAgainOnTheDayThatTheWaitingListNames() {
    Instant day = Instant.parse("2026-12-02T17:00:00Z");
    assertThat(tick(waiting(), day.minusMillis(1)).events()).isEmpty();
    var change = tick(waiting(), day);
    assertThat(change.events()).singleElement().isInstanceOf(ReviewDue.class);
    assertThat(change.state().state()).isEqualTo(ReferralState.RECEIVED);
    assertThat(change.state().countdown().due()).isAfter(day);
  }

  @Test
  void hearsYesOrNoAfterTheSecondWaitingList() {
    Instant day = Instant.parse("2026-12-02T17:00:00Z");
    Referral again = tick(waiting(), day).state();
    var wait = new Waitlist(ID, LocalDate.of(2027, 1, 4));
    Referral twice = on(again, AGENT, wait, day).state();
    Referral reviewed = tick(twice, Instant.parse("2027-01-03T17:00:00Z")).state();
    Instant monday = Instant.parse("2027-01-04T02:00:00Z");
    var third = new Waitlist(ID, LocalDate.of(2027, 2, 1));
    assertThatThrownBy(() -> on(reviewed, AGENT, third, monday))
        .isInstanceOf(ReferralRefusal.WaitlistedTwice.class);
    var yes = new Accept(ID, LocalDate.of(2027, 1, 5), null);
    assertThat(on(reviewed, AGENT, yes, monday).state().state()).isEqualTo(ReferralState.ACCEPTED);
  }

  @Test
  void standsStillUntilTheDayAndRunsOnWhenTold() {
    var pause = new PauseClock(ID, TODAY.plusDays(4), ClockReason.PERSON_AWAY);
    var paused = centre(accepted(), pause).state();
    Duration stands = Duration.between(NOON, Instant.parse("2026-11-27T17:00:00Z"));
    assertThat(paused.countdown().due()).isEqualTo(accepted().countdown().due().plus(stands));
    assertThatThrownBy(() -> centre(paused, pause)).isInstanceOf(ReferralRefusal.ClockPaused.class);
    var resumed = on(paused, OFFICER, new ResumeClock(ID), NOON.plus(Duration.ofDays(1))).state();
    assertThat(resumed.countdown().due())
        .isEqualTo(accepted().countdown().due().plus(Duration.ofDays(1)));
    assertThatThrownBy(() -> centre(resumed, new ResumeClock(ID)))
        .isInstanceOf(ReferralRefusal.ClockNotPaused.class);
  }

  @Test
  void isExtendedTwiceAndNeverBeyondThirtyDays() {
    assertThatThrownBy(() -> centre(accepted(), extension(31)))
        .isInstanceOf(ReferralRefusal.ClockDateInvalid.class);
    var longer = centre(centre(accepted(), extension(20)).state(), extension(30)).state();
    assertThat(longer.countdown().due()).isEqualTo(Instant.parse("2026-12-23T17:00:00Z"));
    assertThatThrownBy(() -> centre(longer, extension(30)))
        .isInstanceOf(ReferralRefusal.ExtendedTwice.class);
  }

  @Test
  void isDisputedWithinAWindowThatCountsFromTheOutcome() {
    var dispute = new DisputeOutcome(ID, DisputeReason.NO_HELP_CAME);
    Instant last = NOON.plus(Duration.ofDays(14)).minusMillis(1);
    var disputed = on(reported(), CLIENT, dispute, last);
    assertThat(disputed.state().state()).isEqualTo(ReferralState.RECEIVED);
    assertThat(disputed.events())
        .singleElement()
        .isInstanceOfSatisfying(
            OutcomeDisputed.class, e -> assertThat(e.by()).isEqualTo(Voice.CLIENT));
    assertThat(disputed.state().disputes())
        .singleElement()
        .matches(it -> it.reported() == Outcome.HELPED_FULL);
    assertThatThrownBy(() -> on(reported(), OFFICER, dispute, last.plusMillis(1)))
        .isInstanceOf(ReferralRefusal.DisputeTooLate.class);
  }

  @Test
  void isResolvedTwiceWhenTheFirstOutcomeWasDisputed() {
    var dispute = new DisputeOutcome(ID, DisputeReason.HELP_INCOMPLETE);
    var again = agent(centre(reported(), dispute).state(), new Accept(ID, TOMORROW, null)).state();
    var second = agent(again, new RecordOutcome(ID, Outcome.HELPED_FULL, null));
    assertThat(second.events()).singleElement().isInstanceOf(OutcomeRecorded.class);
    assertThat(second.state().steps())
        .filteredOn(step -> step.state() == ReferralState.OUTCOME_RECORDED)
        .hasSize(2);
  }

  private static ExtendClock extension(int days) {
    return new ExtendClock(ID, TODAY.plusDays(days), ClockReason.DOCUMENTS_AWAITED);
  }

  private static ReferralReminded reminded(int percent) {
    return new ReferralReminded(
        sent().ref(), percent, NOON.plus(Duration.ofHours(1)), ReferralState.SENT);
  }

  /** What the clock says when it is looked at again and again. */
  private static List<String> heard(Referral one, Duration until, Duration every) {
    var said = new ArrayList<String>();
    Referral now = one;
    for (Duration at = Duration.ZERO; at.compareTo(until) < 0; at = at.plus(every)) {
      var change = tick(now, at);
      now = change.state();
      change.events().forEach(event -> said.add(word(event)));
    }
    return said;
  }

  private static String word(ReferralEvent event) {
    return switch (event) {
      case ReferralReminded e -> "REMINDED " + e.percent();
      case ReferralEscalated e -> e.to().name();
      case ReferralStale _ -> "STALE";
      case ReferralExpired _ -> "EXPIRED";
      case ReferralWithdrawn e -> Objects.requireNonNull(e.reason());
      default -> event.toString();
    };
  }
}
