package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prasan.casereferral.casefile.CaseTestData.BY_OWNER;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.OFFICER;
import static org.prasan.casereferral.casefile.CaseTestData.POLICY;
import static org.prasan.casereferral.casefile.CaseTestData.opened;
import static org.prasan.casereferral.casefile.CaseTestData.outcome;
import static org.prasan.casereferral.casefile.CaseTestData.referred;
import static org.prasan.casereferral.casefile.CaseTestData.taken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.ExtendClock;
import org.prasan.casereferral.casefile.CaseCommand.PauseClock;
import org.prasan.casereferral.casefile.CaseCommand.ReportChild;
import org.prasan.casereferral.casefile.TimeEvent.CaseClockResumed;
import org.prasan.casereferral.casefile.TimeEvent.CaseEscalated;
import org.prasan.casereferral.casefile.TimeEvent.CaseReminded;
import org.prasan.casereferral.casefile.TimeEvent.ChildReportDue;
import org.prasan.casereferral.casefile.TimeEvent.ChildReported;
import org.prasan.casereferral.clocks.CaseClock.Escalation;
import org.prasan.casereferral.clocks.CaseClock.Kind;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.clocks.ClockRefusal;
import org.prasan.casereferral.clocks.Duty;
import org.prasan.casereferral.clocks.Duty.Holder;
import org.prasan.casereferral.clocks.Timing;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

/** Cases whose clocks run; the moments are those at which a sweep looks. */
class CaseTimeTest {

  private static final Hand COLLEAGUE = new Hand(OFFICER, false, false, false);
  private static final Hand CHAIR = new Hand(OFFICER, false, true, true);

  @Test
  void belongsToTheQueueUntilSomebodyTakesIt() {
    Case one = kept(opened(Dimension.INCOME));
    assertThat(one.duty())
        .contains(new Duty(new Holder.Queue("1001"), Kind.TAKING, noonOf("2026-11-24")));
  }

  @Test
  void remindsThenTellsTheChairThenTheDepartmentAndNeverFallsSilent() {
    Case one = kept(opened(Dimension.INCOME));
    var said = new ArrayList<CaseEvent>();
    for (Instant now = NOON; now.isBefore(noonOf("2026-12-02")); now = now.plusSeconds(1800)) {
      Change<Case, CaseEvent> change = new CaseTime(one).tick(now, POLICY);
      one = CaseTime.kept(one, change, POLICY).state();
      said.addAll(change.events());
    }
    Instant due = noonOf("2026-11-24");
    var above = new CaseEscalated(one.ref(), Kind.TAKING, Escalation.DEPARTMENT, due);
    assertThat(said)
        .containsExactly(
            new CaseReminded(one.ref(), Kind.TAKING, 50, due),
            new CaseReminded(one.ref(), Kind.TAKING, 80, due),
            new CaseEscalated(one.ref(), Kind.TAKING, Escalation.CHAIR, due),
            above, // four hours of grace later, then on each working day
            above,
            above,
            above,
            above,
            above);
    assertThat(one.timing().nextAt()).isNotNull();
  }

  @Test
  void givesOnlyTheLaterReminderAfterALongStandstillOfTheService() {
    Case one = kept(opened(Dimension.INCOME));
    assertThat(new CaseTime(one).tick(NOON.plus(Duration.ofHours(23)), POLICY).events())
        .containsExactly(new CaseReminded(one.ref(), Kind.TAKING, 80, noonOf("2026-11-24")));
  }

  @Test
  void goesToTheOwnerWithATimeOfItsOwnOnceItIsTaken() {
    Case one = kept(opened(Dimension.INCOME));
    Stamp later = new Stamp(OFFICER.by(), noonOf("2026-11-25"));
    assertThat(kept(one.take(later).state()).duty())
        .contains(new Duty(new Holder.Officer(OFFICER.by()), Kind.ACTION, noonOf("2026-11-30")));
  }

  @Test
  void isLookedAtAgainWhileAllItsNeedsAreWithAgencies() {
    Duty duty = kept(referred(Dimension.INCOME)).duty().orElseThrow();
    assertThat(duty.kind()).isEqualTo(Kind.REVIEW);
    assertThat(duty.due()).isEqualTo(NOON.plus(Duration.ofDays(30)));
  }

  @Test
  void hasToBeEndedOnceEverythingIsSettled() {
    Case one = referred(Dimension.INCOME);
    Case settled = one.reported(outcome("referral-1", Outcome.HELPED_FULL, null)).state();
    assertThat(kept(settled).duty().orElseThrow().kind()).isEqualTo(Kind.ENDING);
  }

  @Test
  void owesAVisitAfterItsEnd() {
    Case one = ended();
    Duty duty = one.duty().orElseThrow();
    assertThat(duty.kind()).isEqualTo(Kind.FOLLOW_UP);
    assertThat(duty.due()).isEqualTo(Instant.parse("2026-12-23T17:00:00Z"));
    assertThat(new CaseTime(one).tick(NOON.plus(Duration.ofDays(20)), POLICY).events()).isEmpty();
    assertThat(new CaseTime(one).tick(NOON.plus(Duration.ofDays(28)), POLICY).events())
        .singleElement()
        .isInstanceOf(CaseReminded.class);
  }

  @Test
  void awaitsNothingOnceItsPeopleAreNotKeptAnyLonger() {
    Case gone = kept(new CasePeople(ended()).expired().state());
    assertThat(gone.duties()).isEmpty();
    assertThat(gone.timing().nextAt()).isNull();
  }

  @Test
  void awaitsNothingOnceItIsDismissed() {
    var dismissing = new DismissCase("case-1", Dismissal.As.NOT_A_CASE, null);
    Case aside = kept(opened(Dimension.INCOME).dismiss(dismissing, BY_OWNER).state());
    assertThat(aside.duties()).isEmpty();
  }

  @Test
  void keepsItsClockWhateverElseChanges() {
    Case one = kept(taken(Dimension.INCOME));
    Case reminded = kept(new CaseTime(one).tick(NOON.plus(Duration.ofDays(2)), POLICY).state());
    assertThat(kept(reminded.with(reminded.safety())).timing()).isEqualTo(reminded.timing());
    assertThat(reminded.timing()).isNotEqualTo(one.timing());
  }

  @Test
  void standsStillForAReasonAndGivesBackTheWorkingTime() {
    Case one = kept(taken(Dimension.INCOME)); // due on Thursday noon
    var pause = new PauseClock("case-1", LocalDate.of(2026, 11, 27), ClockReason.PERSON_AWAY);
    Case still = kept(new CaseTime(one).pause(pause, POLICY, BY_OWNER).state());
    assertThat(new CaseTime(still).tick(noonOf("2026-11-26"), POLICY).events()).isEmpty();
    Instant friday = Instant.parse("2026-11-26T17:00:00Z");
    Change<Case, CaseEvent> runs = new CaseTime(still).tick(friday, POLICY);
    Instant due = Instant.parse("2026-12-01T17:00:00Z"); // 3½ working days, over a weekend
    assertThat(runs.events()).containsExactly(new CaseClockResumed(one.ref(), due));
    assertThat(kept(runs.state()).duty().orElseThrow().due()).isEqualTo(due);
  }

  @Test
  void runsAgainAsSoonAsTheOwnerSaysSo() {
    Case one = kept(taken(Dimension.INCOME));
    var pause = new PauseClock("case-1", LocalDate.of(2026, 11, 30), ClockReason.PERSON_AWAY);
    Case still = new CaseTime(one).pause(pause, POLICY, BY_OWNER).state();
    Case runs = new CaseTime(still).resume(POLICY, byOwner(noonOf("2026-11-24"))).state();
    assertThat(runs.duty().orElseThrow().due()).isEqualTo(noonOf("2026-11-27"));
    assertThat(new CaseTime(runs).resume(POLICY, byOwner(noonOf("2026-11-24"))).events()).isEmpty();
  }

  @Test
  void takesLongerForAReason() {
    Case one = kept(taken(Dimension.INCOME));
    var extend = new ExtendClock("case-1", LocalDate.of(2026, 12, 3), ClockReason.VISIT_ARRANGED);
    Case longer = kept(new CaseTime(one).extend(extend, POLICY, CHAIR).state());
    assertThat(longer.duty().orElseThrow().due()).isEqualTo(Instant.parse("2026-12-03T17:00:00Z"));
  }

  @Test
  void isPutOffByItsOwnerOrWhoeverLeadsAndByNobodyBeforeItIsTaken() {
    var pause = new PauseClock("case-1", LocalDate.of(2026, 11, 27), ClockReason.PERSON_AWAY);
    Case one = kept(taken(Dimension.INCOME));
    assertThatThrownBy(() -> new CaseTime(one).pause(pause, POLICY, COLLEAGUE))
        .isInstanceOf(ClockRefusal.ClockOfOthers.class);
    Case waiting = kept(opened(Dimension.INCOME));
    assertThatThrownBy(() -> new CaseTime(waiting).pause(pause, POLICY, CHAIR))
        .isInstanceOf(CaseRefusal.CaseNotTaken.class);
  }

  @Test
  void isPutOffByAMonthAtMostAndNeverIntoThePast() {
    Case one = kept(taken(Dimension.INCOME));
    for (String day : List.of("2026-11-23", "2026-11-01", "2027-01-01")) {
      var pause = new PauseClock("case-1", LocalDate.parse(day), ClockReason.PERSON_AWAY);
      assertThatThrownBy(() -> new CaseTime(one).pause(pause, POLICY, BY_OWNER))
          .isInstanceOf(ClockRefusal.UntilInvalid.class);
    }
  }

  @Test
  void isPutOffTwiceByItsOwnerAndAfterThatByWhoeverLeads() {
    var pause = new PauseClock("case-1", LocalDate.of(2026, 11, 27), ClockReason.PERSON_AWAY);
    var extend = new ExtendClock("case-1", LocalDate.of(2026, 12, 3), ClockReason.VISIT_ARRANGED);
    Case once =
        kept(new CaseTime(kept(taken(Dimension.INCOME))).extend(extend, POLICY, BY_OWNER).state());
    Case still = kept(new CaseTime(once).pause(pause, POLICY, BY_OWNER).state());
    Case twice = kept(new CaseTime(still).resume(POLICY, BY_OWNER).state());
    assertThatThrownBy(() -> new CaseTime(twice).extend(extend, POLICY, BY_OWNER))
        .isInstanceOf(ClockRefusal.ClockPutOffTooOften.class);
    assertThatThrownBy(() -> new CaseTime(twice).pause(pause, POLICY, BY_OWNER))
        .isInstanceOf(ClockRefusal.ClockPutOffTooOften.class);
    assertThat(new CaseTime(twice).extend(extend, POLICY, CHAIR).events()).hasSize(1);
  }

  @Test
  void isNeverPutAsideBeforeAChildAtRiskIsReportedOrTheReasonIsTold() {
    Case one = kept(atRisk());
    assertThat(one.duties())
        .extracting(Duty::kind)
        .containsExactlyInAnyOrder(Kind.TAKING, Kind.CHILD_REPORT);
    var dismissing = new DismissCase("case-1", Dismissal.As.NOT_A_CASE, null);
    assertThatThrownBy(() -> one.dismiss(dismissing, BY_OWNER))
        .isInstanceOf(ClockRefusal.ChildReportOpen.class);
    Case waived = new CaseChild(one).waived(ChildReport.Waiver.RISK_RULED_OUT, OFFICER).state();
    assertThat(waived.dismiss(dismissing, BY_OWNER).state().state())
        .isEqualTo(CaseState.NOT_A_CASE);
  }

  @Test
  void saysOnceThatAChildHasToBeReportedAndRemindsOfItBesideTheCase() {
    Change<Case, CaseEvent> seen = CaseTime.kept(null, Change.of(atRisk()), POLICY);
    Instant due = NOON.plus(Duration.ofHours(24));
    assertThat(seen.events()).containsExactly(new ChildReportDue(seen.state().ref(), due));
    assertThat(CaseTime.kept(null, Change.of(seen.state()), POLICY).events()).isEmpty();
    assertThat(new CaseTime(seen.state()).tick(NOON.plus(Duration.ofHours(12)), POLICY).events())
        .contains(new CaseReminded(seen.state().ref(), Kind.CHILD_REPORT, 50, due));
  }

  @Test
  void endsTheClockOfAChildOnceItIsReportedWhoeverConsents() {
    var report = new ReportChild("case-1", Set.of(ChildReport.Body.POLICE), null);
    Change<Case, CaseEvent> reported = new CaseChild(kept(atRisk())).reported(report, OFFICER);
    var told = List.of(ChildReport.Body.POLICE);
    assertThat(reported.events())
        .containsExactly(new ChildReported(reported.state().ref(), told, OFFICER.at()));
    assertThat(kept(reported.state()).duties()).extracting(Duty::kind).containsExactly(Kind.TAKING);
    assertThat(new CaseChild(reported.state()).reported(report, OFFICER).events()).isEmpty();
  }

  @Test
  void isToReportTheChildAfterAllOnceTheReportIsTakenBack() {
    var report = new ReportChild("case-1", Set.of(ChildReport.Body.POLICE), null);
    Case reported = kept(new CaseChild(kept(atRisk())).reported(report, OFFICER).state());
    var corrections = new CaseCorrections(reported, byOwner(noonOf("2026-11-24")), null);
    Change<Case, CaseEvent> due =
        CaseTime.kept(
            null, corrections.childReportReversed(ReversalReason.ENTERED_BY_MISTAKE), POLICY);
    assertThat(due.events())
        .containsExactly(new ChildReportDue(due.state().ref(), noonOf("2026-11-25")));
    assertThat(due.state().duties()).extracting(Duty::kind).contains(Kind.CHILD_REPORT);
    assertThat(due.state().timing().childReport().to()).isEmpty();
    assertThatThrownBy(() ->
            new CaseCorrections(due.state(), BY_OWNER, null)
                .childReportReversed(ReversalReason.ENTERED_BY_MISTAKE))
        .isInstanceOf(ClockRefusal.ChildReportNotSettled.class);
  }

  private static Case ended() {
    Case one = referred(Dimension.INCOME);
    Case settled = one.reported(outcome("referral-1", Outcome.HELPED_FULL, null)).state();
    return kept(settled.end(SelfReliance.SUFFICIENCY, BY_OWNER).state());
  }

  private static Case atRisk() {
    return new CaseCopy(opened(Dimension.INCOME))
        .timing(Timing.of(null, ChildReport.opened(new Stamp("volunteer-1001", NOON)), null))
        .made();
  }

  private static Case kept(Case one) {
    return CaseTime.kept(null, Change.of(one), POLICY).state();
  }

  private static Instant noonOf(String day) {
    return Instant.parse(day + "T05:00:00Z");
  }

  private static Hand byOwner(Instant at) {
    return new Hand(new Stamp(OFFICER.by(), at), true, false, false);
  }
}
