package org.prasan.casereferral.clocks;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Urgency;

/**
 * One duty's clock: it reminds whoever holds the duty, then tells the chair, then the department,
 * and the department again on each working day, until the duty is done.
 *
 * @param since when the duty began
 * @param urgency by which its limit was measured
 * @param countdown reminders to come; its end is the next time at which somebody above is told
 * @param escalated whom it has told last
 * @param putOffs how often it was stopped or given more time
 */
public record CaseClock(
    Kind kind,
    Instant since,
    Urgency urgency,
    Countdown countdown,
    @Nullable Escalation escalated,
    @Nullable Pause pause,
    Integer putOffs) {

  public CaseClock {
    putOffs = requireNonNullElse(putOffs, 0);
  }

  /** What somebody has to do for a case. */
  public enum Kind implements Duty.Kind {
    /** Nobody took it. */
    TAKING,
    /** A need waits for its owner. */
    ACTION,
    /** All needs are with agencies. */
    REVIEW,
    /** Everything is settled, and nobody ended it. */
    ENDING,
    FOLLOW_UP,
    /** A child at risk is reported to who must protect it. */
    CHILD_REPORT;

    /** Whether the case stands in the queue of those that wait for the centre. */
    public boolean queues() {
      return this == TAKING || this == ACTION;
    }
  }

  /** Whom a clock tells that nothing happened. */
  public enum Escalation {
    CHAIR,
    DEPARTMENT;

    /**
     * @param told whom the clock has told last
     */
    static Escalation after(@Nullable Escalation told) {
      return told == null ? CHAIR : DEPARTMENT;
    }
  }

  /** Until when it stands still, and why. */
  public record Pause(Instant from, Instant until, ClockReason reason) {}

  /** What a clock did when it was looked at. */
  public sealed interface Tick {

    CaseClock after();

    record Still(CaseClock after) implements Tick {}

    record Reminded(CaseClock after, int percent) implements Tick {}

    record Escalated(CaseClock after, Escalation to) implements Tick {}

    record Resumed(CaseClock after) implements Tick {}
  }

  public @Nullable Instant nextAt() {
    return pause == null ? countdown.next() : pause.until();
  }

  /** While it stands still, the moment at which somebody has to look again. */
  public Instant due() {
    return pause == null ? countdown.due() : pause.until();
  }

  /** A pause does not undo that its time was over. */
  public boolean isLate() {
    return escalated != null;
  }

  /** Whether it is still the clock of the same duty. */
  public boolean isOf(Kind other, Instant began, Urgency now) {
    return kind == other && since.equals(began) && urgency == now;
  }

  public Tick tick(Instant now, CaseClockPolicy policy) {
    if (pause != null) {
      return pause.until().isAfter(now)
          ? new Tick.Still(this)
          : new Tick.Resumed(resumed(now, policy));
    }
    if (countdown.hasEnded(now)) {
      Escalation to = Escalation.after(escalated);
      return new Tick.Escalated(escalated(to, policy.nextEscalation(to, urgency, now)), to);
    }
    int percent = countdown.reminderDue(now);
    return percent == 0
        ? new Tick.Still(this)
        : new Tick.Reminded(with(countdown.reminded(percent)), percent);
  }

  public CaseClock paused(Pause stands) {
    return new CaseClock(kind, since, urgency, countdown, escalated, stands, putOffs + 1);
  }

  /** Gives back the time for which it stood still. */
  public CaseClock resumed(Instant now, CaseClockPolicy policy) {
    if (pause == null) {
      return this;
    }
    Countdown shifted =
        countdown.shifted(at -> policy.shifted(kind, urgency, at, pause.from(), now));
    return new CaseClock(kind, since, urgency, shifted, escalated, null, putOffs);
  }

  /** Begins anew with another end, whomever it told before. */
  public CaseClock until(Countdown longer) {
    return new CaseClock(kind, since, urgency, longer, null, null, putOffs + 1);
  }

  private CaseClock escalated(Escalation to, Instant next) {
    return new CaseClock(kind, since, urgency, countdown.endedUntil(next), to, null, putOffs);
  }

  private CaseClock with(Countdown next) {
    return new CaseClock(kind, since, urgency, next, escalated, null, putOffs);
  }
}
