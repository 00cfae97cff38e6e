package org.prasan.casereferral.clocks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.prasan.casereferral.clocks.CaseClock.Escalation;
import org.prasan.casereferral.clocks.CaseClock.Kind;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Starts the clock that belongs to a duty. */
@Component
public record CaseClockPolicy(CaseClockProperties settings, WorkingCalendar calendar) {

  private static final TimeLimit NEXT_WORKING_DAY = TimeLimit.of("1wd");
  private static final TimeLimit NEXT_WEEK = TimeLimit.of("7d");

  public CaseClock start(Kind kind, Urgency urgency, Instant since) {
    TimeLimit limit = limit(kind, urgency);
    Instant due = limit.after(since, calendar);
    var countdown =
        new Countdown(
            limit.percentAfter(since, 50, calendar),
            limit.percentAfter(since, 80, calendar),
            due,
            due);
    return new CaseClock(kind, since, urgency, countdown, null, null, 0);
  }

  /** Of a visit that is due by the end of its day. */
  public CaseClock startFollowUp(LocalDate day, Urgency urgency, Instant since) {
    Instant due = day.plusDays(1).atStartOfDay(ThaiDates.BANGKOK).toInstant();
    Countdown countdown = between(due.minus(settings.followUp()), due);
    return new CaseClock(Kind.FOLLOW_UP, since, urgency, countdown, null, null, 0);
  }

  /** Of the people who have to be told until then; the time before it began with the report. */
  public NoticeClock startNotice(Instant since, Instant due) {
    return new NoticeClock(between(since, due), null);
  }

  /** Of a clock that was put off. */
  public Countdown between(Instant from, Instant due) {
    Duration whole = Duration.between(from, due);
    return new Countdown(
        from.plus(whole.multipliedBy(50).dividedBy(100)),
        from.plus(whole.multipliedBy(80).dividedBy(100)),
        due,
        due);
  }

  public Instant latestPause(Instant now) {
    return now.plus(settings.longestPause());
  }

  Instant nextEscalation(Escalation told, Urgency urgency, Instant now) {
    TimeLimit wait = told == Escalation.CHAIR ? settings.grace().of(urgency) : NEXT_WORKING_DAY;
    return wait.after(now, calendar);
  }

  /** Nobody's life hangs on it any more once the day is over: each week is often enough. */
  public Instant nextNoticeEscalation(Escalation told, Urgency urgency, Instant now) {
    return told == Escalation.CHAIR
        ? nextEscalation(told, urgency, now)
        : NEXT_WEEK.after(now, calendar);
  }

  /** A moment moved by the time between two others, counted as the clock's limit counts it. */
  Instant shifted(Kind kind, Urgency urgency, Instant moment, Instant from, Instant to) {
    boolean working = kind != Kind.FOLLOW_UP && limit(kind, urgency).workingDays();
    return working
        ? calendar.plus(moment, calendar.between(from, to))
        : moment.plus(Duration.between(from, to));
  }

  private TimeLimit limit(Kind kind, Urgency urgency) {
    return switch (kind) {
      case TAKING -> settings.taking().of(urgency);
      case ACTION -> settings.action().of(urgency);
      case REVIEW -> settings.review();
      case ENDING, FOLLOW_UP -> settings.ending();
      case CHILD_REPORT -> settings.childReport();
    };
  }
}
