package org.prasan.casereferral.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.clocks.Duty;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.rules.Moment.Said;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.thai.ThaiDates;

/** Somebody has to act, knows until when, and somebody above hears of it when nobody does. */
final class DutyRules {

  /** By then the chair and the department have been told. */
  private static final Duration LONGEST_LATE = Duration.ofDays(14);

  private static final Duration CHAIR_HAS_IT = Duration.ofDays(7);

  private static final int DAYS_WITHOUT_REASON = 30;

  private DutyRules() {}

  static Stream<String> ownerAndClock(Moment before, Moment now) {
    Stream<String> ofCase =
        !now.one().state().isFinal() && now.one().duties().isEmpty()
            ? Stream.of("case " + now.one().state())
            : Stream.of();
    Stream<String> ofReferrals =
        goingOn(now).filter(it -> it.duty() == null).map(it -> "referral " + it.state());
    return Stream.concat(ofCase, ofReferrals);
  }

  /** One that is set to a time that has passed is looked at with the next round. */
  static Stream<String> noClockStands(Moment before, Moment now) {
    Stream<String> ofReferrals =
        goingOn(now)
            .filter(it ->
                stands(
                    it.nextClockAt(),
                    now,
                    before.referral(it.id()).map(Referral::nextClockAt),
                    before))
            .map(it -> "referral " + it.state());
    boolean stands =
        !now.one().duties().isEmpty()
            && stands(
                now.one().timing().nextAt(),
                now,
                Optional.ofNullable(before.one().timing().nextAt()),
                before);
    return Stream.concat(
        ofReferrals,
        stands ? Stream.of(now.one().state() + " " + now.one().timing()) : Stream.of());
  }

  private static boolean stands(
      @Nullable Instant next, Moment now, Optional<Instant> was, Moment before) {
    return next == null
        || next.isBefore(now.now())
            && before.now().isBefore(now.now())
            && was.filter(next::equals).isPresent();
  }

  private static Stream<Referral> goingOn(Moment now) {
    return now.referrals().stream().filter(it -> !it.state().isFinal());
  }

  static Stream<String> untaken(Moment before, Moment now) {
    Case one = now.one();
    CaseClock clock = one.timing().clock();
    boolean fine =
        one.state() != CaseState.WAITING_ASSIGNMENT
            || clock != null
                && clock.kind() == CaseClock.Kind.TAKING
                && clock.since().equals(one.steps().getLast().entered().at())
                && clock.urgency() == one.intake().urgency()
                && one.duties().stream()
                    .allMatch(it -> it.holder().equals(new Duty.Holder.Queue(one.districtCode())));
    return fine ? Stream.of() : Stream.of("" + clock);
  }

  /**
   * A clock that begins anew long after its time tells the chair first, and soon the department.
   */
  static Stream<String> departmentKnows(Moment before, Moment now) {
    return now.one()
        .timing()
        .running()
        .filter(clock -> clock.due().isBefore(now.now().minus(LONGEST_LATE)))
        .filter(clock -> clock.escalated() != CaseClock.Escalation.DEPARTMENT)
        .filter(clock -> before.one().timing().running().anyMatch(clock::equals))
        .filter(clock ->
            before
                .now()
                .isBefore(
                    now.now().minus(clock.escalated() == null ? Duration.ZERO : CHAIR_HAS_IT)))
        .map(clock -> "late " + clock.kind());
  }

  /** One clock tells the chair first, and takes nothing back. */
  static Stream<String> toldInOrder(Moment before, Moment now) {
    CaseClock was = before.one().timing().clock();
    CaseClock is = now.one().timing().clock();
    boolean skipped =
        was != null
            && is != null
            && was.isOf(is.kind(), is.since(), is.urgency())
            && was.escalated() == null
            && is.escalated() == CaseClock.Escalation.DEPARTMENT
            && now.said(now.one().id(), "case-escalated")
                < before.said(now.one().id(), "case-escalated") + 2;
    return skipped ? Stream.of("" + is.kind()) : Stream.of();
  }

  /** What the events say, by which figures count, is how it is. */
  static Stream<String> lateAsSaid(Moment before, Moment now) {
    String id = now.one().id();
    var said = new HashSet<String>();
    for (Said event : now.around().said()) {
      switch (event.of().equals(id) ? event.type() : "") {
        case "case-referral.case-escalated.v1" -> said.add(event.clock());
        case "case-referral.case-caught-up.v1" -> said.remove(event.clock());
        default -> {} // nothing of its clocks
      }
    }
    Set<String> late =
        now.one().timing().late().stream().map(Enum::name).collect(Collectors.toSet());
    return late.equals(said) ? Stream.of() : Stream.of(late + " is late, said was " + said);
  }

  static Stream<String> closedAgencies(Moment before, Moment now) {
    return now.referrals().stream()
        .filter(it -> it.state().isAwaited() || it.state() == ReferralState.DRAFT)
        .filter(it -> now.around().closedAgencies().contains(it.agencyId()))
        .map(it -> it.state() + " with " + it.agencyId());
  }

  static Stream<String> promised(Moment before, Moment now) {
    return now.referrals().stream()
        .filter(it -> it.state().isPromised() && it.answer().delay() == null)
        .filter(it -> latest(it).isBefore(expected(it)))
        .map(it -> "expected on " + expected(it));
  }

  private static LocalDate expected(Referral it) {
    LocalDate day = it.answer().expectedOn();
    return day == null ? LocalDate.MAX : day;
  }

  private static LocalDate latest(Referral it) {
    return it.steps().stream()
        .filter(step -> step.state() == ReferralState.ACCEPTED)
        .map(step -> ThaiDates.inBangkok(step.entered().at()).plusDays(DAYS_WITHOUT_REASON))
        .reduce(LocalDate.MIN, (_, last) -> last);
  }
}
