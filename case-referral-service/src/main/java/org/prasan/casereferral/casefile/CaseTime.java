package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand.ExtendClock;
import org.prasan.casereferral.casefile.CaseCommand.OfTime;
import org.prasan.casereferral.casefile.CaseCommand.PauseClock;
import org.prasan.casereferral.casefile.CaseCommand.ReportChild;
import org.prasan.casereferral.casefile.CaseCommand.ResumeClock;
import org.prasan.casereferral.casefile.CaseCommand.WaiveChildReport;
import org.prasan.casereferral.casefile.CaseEvent.CaseRef;
import org.prasan.casereferral.casefile.TimeEvent.CaseCaughtUp;
import org.prasan.casereferral.casefile.TimeEvent.CaseClockExtended;
import org.prasan.casereferral.casefile.TimeEvent.CaseClockPaused;
import org.prasan.casereferral.casefile.TimeEvent.CaseClockResumed;
import org.prasan.casereferral.casefile.TimeEvent.CaseEscalated;
import org.prasan.casereferral.casefile.TimeEvent.CaseReminded;
import org.prasan.casereferral.casefile.TimeEvent.ChildReportDue;
import org.prasan.casereferral.casefile.TimeEvent.NoticeEscalated;
import org.prasan.casereferral.casefile.TimeEvent.NoticeReminded;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.clocks.CaseClock.Escalation;
import org.prasan.casereferral.clocks.CaseClock.Kind;
import org.prasan.casereferral.clocks.CaseClock.Pause;
import org.prasan.casereferral.clocks.CaseClock.Tick;
import org.prasan.casereferral.clocks.CaseClockPolicy;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.ClockRefusal;
import org.prasan.casereferral.clocks.Duty;
import org.prasan.casereferral.clocks.Duty.Holder;
import org.prasan.casereferral.clocks.NoticeClock;
import org.prasan.casereferral.clocks.Timing;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.FollowUp;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.people.Client;
import org.prasan.messaging.Change;
import org.prasan.thai.ThaiDates;

/** What a case awaits of whom, and the clocks that run meanwhile. */
record CaseTime(Case one) {

  /** What has to be done next, since when, and for a visit on which day. */
  private record Awaited(Kind kind, Instant since, @Nullable LocalDate day) {}

  List<Duty> duties() {
    return one.timing()
        .running()
        .map(clock -> new Duty(holder(), clock.kind(), clock.due()))
        .sorted(Comparator.comparing(Duty::due))
        .toList();
  }

  /**
   * The clocks follow from the state: one that is still of the same duty goes on.
   *
   * @param before the case before the change; none when it was opened
   */
  static Change<Case, CaseEvent> kept(
      @Nullable Case before, Change<Case, CaseEvent> change, CaseClockPolicy policy) {
    Change<Case, CaseEvent> kept = new CaseTime(change.state()).kept(change.events(), policy);
    Timing was = before == null ? Timing.NONE : before.timing();
    CaseRef of = kept.state().ref();
    Set<Kind> late = kept.state().timing().late();
    Stream<CaseEvent> caughtUp =
        was.late().stream().filter(it -> !late.contains(it)).map(it -> new CaseCaughtUp(of, it));
    return new Change<>(kept.state(), Stream.concat(kept.events().stream(), caughtUp).toList());
  }

  private Change<Case, CaseEvent> kept(List<CaseEvent> events, CaseClockPolicy policy) {
    CaseClock clock = awaited().map(it -> running(it, policy)).orElse(null);
    NoticeClock notice =
        Client.noticeDue(one.clients()).map(due -> running(due, policy)).orElse(null);
    ChildReport report = one.timing().childReport();
    if (report == null || !report.isOpen() || report.clock() != null) {
      return new Change<>(with(Timing.of(clock, report, notice)), events);
    }
    CaseClock started =
        policy.start(Kind.CHILD_REPORT, one.intake().urgency(), report.opened().at());
    var said = new ArrayList<>(events);
    said.add(new ChildReportDue(one.ref(), started.due()));
    return new Change<>(with(Timing.of(clock, report.running(started), notice)), said);
  }

  private NoticeClock running(Instant noticeDue, CaseClockPolicy policy) {
    NoticeClock now = one.timing().notice();
    return now != null && now.due().equals(noticeDue)
        ? now
        : policy.startNotice(one.openedAt(), noticeDue);
  }

  private CaseClock running(Awaited awaited, CaseClockPolicy policy) {
    CaseClock now = one.timing().clock();
    if (now != null && now.isOf(awaited.kind(), awaited.since(), one.intake().urgency())) {
      return now;
    }
    return awaited.day() == null
        ? policy.start(awaited.kind(), one.intake().urgency(), awaited.since())
        : policy.startFollowUp(awaited.day(), one.intake().urgency(), awaited.since());
  }

  private Optional<Awaited> awaited() {
    return switch (one.state()) {
      case WAITING_ASSIGNMENT -> awaited(Kind.TAKING, one.steps().getLast().entered().at());
      case PROBLEM_ENDED -> followUp();
      case DUPLICATE, NOT_A_CASE -> Optional.empty();
      case UNDER_CONSIDERATION, REFERRED, AID_REPORTED, AID_COMPLETED -> inHand();
    };
  }

  private Optional<Awaited> inHand() {
    Optional<Instant> waits =
        one.needs().stream()
            .flatMap(need -> need.waitingSince().stream())
            .min(Comparator.naturalOrder());
    if (waits.isPresent()) {
      return awaited(Kind.ACTION, later(waits.get(), inHandSince()));
    }
    Optional<Instant> away = since(Need::hasOpenReferral, Comparator.naturalOrder());
    if (away.isPresent()) {
      return awaited(Kind.REVIEW, later(away.get(), inHandSince()));
    }
    Instant settled = since(Need::counts, Comparator.reverseOrder()).orElse(Instant.EPOCH);
    return awaited(Kind.ENDING, later(settled, inHandSince()));
  }

  /** A case keeps its clock until both visits were made, or nobody is kept any longer. */
  private Optional<Awaited> followUp() {
    return one.keptSince() == null
        ? Optional.empty()
        : Optional.ofNullable(one.closure())
            .flatMap(Closure::nextFollowUp)
            .map(FollowUp::dueOn)
            .map(day ->
                new Awaited(Kind.FOLLOW_UP, day.atStartOfDay(ThaiDates.BANGKOK).toInstant(), day));
  }

  /** When somebody last took it in hand, first or anew. */
  private Instant inHandSince() {
    Instant since = one.steps().getLast().entered().at();
    for (CaseStep step : one.steps().reversed()) {
      if (step.state() == CaseState.WAITING_ASSIGNMENT || step.state().isFinal()) {
        return since;
      }
      since = step.entered().at();
    }
    return since;
  }

  private Optional<Instant> since(Predicate<Need> which, Comparator<Instant> order) {
    return one.needs().stream().filter(which).map(Need::since).min(order);
  }

  private static Optional<Awaited> awaited(Kind kind, Instant since) {
    return Optional.of(new Awaited(kind, since, null));
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private Holder holder() {
    return one.state() == CaseState.WAITING_ASSIGNMENT
        ? new Holder.Queue(one.districtCode())
        : one.owner()
            .<Holder>map(Holder.Officer::new)
            .orElseGet(() -> new Holder.Queue(one.districtCode()));
  }

  Change<Case, CaseEvent> decide(OfTime command, CaseClockPolicy policy, Hand hand) {
    return switch (command) {
      case ReportChild report -> new CaseChild(one).reported(report, hand.stamp());
      case WaiveChildReport waive -> new CaseChild(one).waived(waive.reason(), hand.stamp());
      case PauseClock pause -> pause(pause, policy, hand);
      case ResumeClock _ -> resume(policy, hand);
      case ExtendClock extend -> extend(extend, policy, hand);
    };
  }

  /** What its clocks do now. */
  Change<Case, CaseEvent> tick(Instant now, CaseClockPolicy policy) {
    var said = new ArrayList<CaseEvent>();
    CaseClock clock = one.timing().clock();
    ChildReport report = one.timing().childReport();
    NoticeClock notice = one.timing().notice();
    Timing next =
        Timing.of(
            clock == null ? null : ticked(clock, now, policy, said),
            report == null || report.clock() == null
                ? report
                : report.running(ticked(report.clock(), now, policy, said)),
            notice == null ? null : ticked(notice, now, policy, said));
    return said.isEmpty() ? Change.of(one) : new Change<>(with(next), said);
  }

  private CaseClock ticked(
      CaseClock clock, Instant now, CaseClockPolicy policy, List<CaseEvent> said) {
    Tick tick = clock.tick(now, policy);
    CaseClock after = tick.after();
    switch (tick) {
      case Tick.Still _ -> {}
      case Tick.Reminded it ->
          said.add(new CaseReminded(one.ref(), clock.kind(), it.percent(), after.due()));
      case Tick.Escalated it ->
          said.add(new CaseEscalated(one.ref(), clock.kind(), it.to(), after.due()));
      case Tick.Resumed _ -> said.add(new CaseClockResumed(one.ref(), after.due()));
    }
    return after;
  }

  private NoticeClock ticked(
      NoticeClock notice, Instant now, CaseClockPolicy policy, List<CaseEvent> said) {
    if (notice.countdown().hasEnded(now)) {
      Escalation to = notice.next();
      said.add(new NoticeEscalated(one.ref(), to, notice.due()));
      return notice.escalated(to, policy.nextNoticeEscalation(to, one.intake().urgency(), now));
    }
    int percent = notice.countdown().reminderDue(now);
    if (percent == 0) {
      return notice;
    }
    said.add(new NoticeReminded(one.ref(), percent, notice.due()));
    return notice.reminded(percent);
  }

  Change<Case, CaseEvent> pause(PauseClock pause, CaseClockPolicy policy, Hand hand) {
    CaseClock clock = ownClock(hand);
    Instant now = hand.stamp().at();
    if (clock.pause() != null) {
      throw new ClockRefusal.ClockStandsStill();
    }
    Instant until = pause.until().atStartOfDay(ThaiDates.BANGKOK).toInstant();
    checkPutOff(clock, until, policy, hand);
    CaseClock stands = clock.paused(new Pause(now, until, pause.reason()));
    return Change.of(
        with(one.timing().clocked(stands)), new CaseClockPaused(one.ref(), until, pause.reason()));
  }

  Change<Case, CaseEvent> resume(CaseClockPolicy policy, Hand hand) {
    CaseClock clock = ownClock(hand);
    if (clock.pause() == null) {
      return Change.of(one);
    }
    CaseClock runs = clock.resumed(hand.stamp().at(), policy);
    return Change.of(with(one.timing().clocked(runs)), new CaseClockResumed(one.ref(), runs.due()));
  }

  Change<Case, CaseEvent> extend(ExtendClock extend, CaseClockPolicy policy, Hand hand) {
    CaseClock clock = ownClock(hand);
    Instant now = hand.stamp().at();
    Instant due = extend.until().plusDays(1).atStartOfDay(ThaiDates.BANGKOK).toInstant();
    checkPutOff(clock, due, policy, hand);
    CaseClock longer = clock.until(policy.between(now, due));
    return Change.of(
        with(one.timing().clocked(longer)), new CaseClockExtended(one.ref(), due, extend.reason()));
  }

  /** Whoever answers for the case can't put it off for ever; whoever leads decides after that. */
  private static void checkPutOff(
      CaseClock clock, Instant until, CaseClockPolicy policy, Hand hand) {
    Instant now = hand.stamp().at();
    if (!until.isAfter(now) || until.isAfter(policy.latestPause(now))) {
      throw new ClockRefusal.UntilInvalid();
    }
    int most = policy.settings().ownersPutOffs();
    if (!hand.supervisor() && clock.putOffs() >= most) {
      throw new ClockRefusal.ClockPutOffTooOften(most);
    }
  }

  /** Nobody puts off a case that nobody has taken, and no colleague the owner's. */
  private CaseClock ownClock(Hand hand) {
    one.mustBeTaken();
    CaseClock clock = one.timing().clock();
    if (clock == null) {
      throw new CaseRefusal.CaseFinished(one.caseNo(), one.state());
    }
    if (!hand.owner() && !hand.supervisor()) {
      throw new ClockRefusal.ClockOfOthers();
    }
    return clock;
  }

  private Case with(Timing next) {
    return new CaseCopy(one).timing(next).made();
  }
}
