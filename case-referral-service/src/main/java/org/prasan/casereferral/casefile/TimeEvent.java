package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.util.List;
import org.prasan.casereferral.casefile.CaseEvent.CaseRef;
import org.prasan.casereferral.clocks.CaseClock.Escalation;
import org.prasan.casereferral.clocks.CaseClock.Kind;
import org.prasan.casereferral.clocks.ChildReport.Body;
import org.prasan.casereferral.clocks.ChildReport.Waiver;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.vocabulary.Codes.When;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;

/** What the clocks of a case say. */
public sealed interface TimeEvent extends CaseEvent {

  @EventType(
      value = "case-referral.case-reminded.v1",
      says = "A part of the time for the next step of the case is used up.",
      when = "50 % and 80 % of the time for what has to be done next were used up")
  record CaseReminded(
      CaseRef of,
      @Says("What has to be done.") Kind clock,
      @Says(value = "How much of the time is used up.", min = 1) int percent,
      @Says("Until when it has to be done.") Instant due)
      implements TimeEvent {}

  @EventType(
      value = "case-referral.case-escalated.v1",
      says = "The time for the next step of the case is over, and nothing was done.",
      when =
          "the time was over (to `CHAIR`), the grace after it as well (to `DEPARTMENT`), and on each"
              + " working day after that")
  record CaseEscalated(
      CaseRef of,
      @Says("What has to be done.") Kind clock,
      @Says("Who is told.") Escalation to,
      @Says("Until when it had to be done.") Instant due)
      implements TimeEvent {}

  @EventType(
      value = "case-referral.case-caught-up.v1",
      says = "A step of the case that was late is so no more.",
      when = "a step whose time was over was done, got more time, or was no longer asked for")
  record CaseCaughtUp(CaseRef of, @Says("What had to be done.") Kind clock) implements TimeEvent {}

  @EventType(
      value = "case-referral.notice-reminded.v1",
      says = "A person of the case still has to be told that their data are held.",
      when = "50 % and 80 % of the time to tell somebody whom others reported were used up")
  record NoticeReminded(
      CaseRef of,
      @Says(value = "How much of the time is used up.", min = 1) int percent,
      @Says("Until when the first of them has to be told.") Instant due)
      implements TimeEvent {}

  @EventType(
      value = "case-referral.notice-escalated.v1",
      says = "A person of the case was not told in time that their data are held.",
      when =
          "the time was over (to `CHAIR`), the grace after it as well (to `DEPARTMENT`), and in each"
              + " week after that")
  record NoticeEscalated(
      CaseRef of,
      @Says("Who is told.") Escalation to,
      @Says("Until when the first of them had to be told.") Instant due)
      implements TimeEvent {}

  @EventType(
      value = "case-referral.child-report-due.v1",
      says = "A child may be at risk and has to be reported to who protects it.",
      when = "a child at risk was seen in a report, or a case was restricted for one")
  record ChildReportDue(CaseRef of, @Says("Until when it has to be reported.") Instant due)
      implements TimeEvent {}

  @EventType(
      value = "case-referral.child-reported.v1",
      says = "A child at risk was reported to who protects it.",
      when = "an officer reported the child")
  record ChildReported(CaseRef of, @Says("Who was told.") List<Body> to, @When Instant reportedAt)
      implements TimeEvent {}

  @EventType(
      value = "case-referral.child-report-waived.v1",
      says = "A child need not be reported.",
      when = "an officer said why no report is needed")
  record ChildReportWaived(CaseRef of, @Says("Why.") Waiver reason) implements TimeEvent {}

  @EventType(
      value = "case-referral.case-clock-paused.v1",
      says = "The clock of the case stands still.",
      when = "the owner or the chair let the clock stand still")
  record CaseClockPaused(
      CaseRef of, @Says("Until when.") Instant until, @Says("Why.") ClockReason reason)
      implements TimeEvent {}

  @EventType(
      value = "case-referral.case-clock-resumed.v1",
      says = "The clock of the case runs again.",
      when = "the pause was over or was ended")
  record CaseClockResumed(CaseRef of, @Says("Until when the next step has to be done.") Instant due)
      implements TimeEvent {}

  @EventType(
      value = "case-referral.case-clock-extended.v1",
      says = "The next step of the case may take longer.",
      when = "the owner or the chair gave it more time")
  record CaseClockExtended(
      CaseRef of, @Says("Until when.") Instant due, @Says("Why.") ClockReason reason)
      implements TimeEvent {}
}
