package org.prasan.casereferral.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.course.AgencyAnswer;
import org.prasan.casereferral.course.Care;
import org.prasan.casereferral.course.Dispute;
import org.prasan.casereferral.course.NextEscalation;
import org.prasan.casereferral.course.Question;
import org.prasan.casereferral.course.Respite;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;

/** The next form of a referral: some parts changed, and what follows from them worked out anew. */
final class ReferralCopy {

  private final Referral from;
  private ReferralState state;
  private @Nullable String queue;
  private @Nullable String claimedBy;
  private @Nullable Countdown countdown;
  private @Nullable NextEscalation escalation;
  private AgencyAnswer answer;
  private Respite respite;
  private Care care;
  private List<Question> questions;
  private List<Dispute> disputes;
  private @Nullable WithdrawalReason withdrawal;
  private @Nullable ErrorReason error;
  private List<ReferralStep> steps;
  private List<String> audience;

  ReferralCopy(Referral from) {
    this.from = from;
    state = from.state();
    queue = from.queue();
    claimedBy = from.claimedBy();
    countdown = from.countdown();
    escalation = from.escalation();
    answer = from.answer();
    respite = from.respite();
    care = from.care();
    questions = from.questions();
    disputes = from.disputes();
    withdrawal = from.withdrawal();
    error = from.error();
    steps = from.steps();
    audience = from.audience();
  }

  /** Without a clock when there is none to start. */
  ReferralCopy entering(ReferralState next, Stamp stamp, @Nullable Countdown clock) {
    state = next;
    steps = new ArrayList<>(steps);
    steps.add(new ReferralStep(next, stamp));
    return clocked(clock);
  }

  /** What the clock's end does not reach itself, {@link ReferralPolicy#first} says. */
  ReferralCopy clocked(@Nullable Countdown clock) {
    countdown = clock;
    escalation = clock == null ? null : ReferralPolicy.first(state, clock);
    respite = respite.resumed();
    return this;
  }

  ReferralCopy reminded(Countdown left) {
    countdown = left;
    return this;
  }

  ReferralCopy escalating(@Nullable NextEscalation next) {
    escalation = next;
    return this;
  }

  ReferralCopy queue(String agencyId) {
    queue = agencyId;
    return this;
  }

  ReferralCopy claimedBy(@Nullable String subject) {
    claimedBy = subject;
    return this;
  }

  ReferralCopy answer(AgencyAnswer said) {
    answer = said;
    return this;
  }

  ReferralCopy respite(Respite next) {
    respite = next;
    return this;
  }

  ReferralCopy care(Care next) {
    care = next;
    return this;
  }

  ReferralCopy questions(List<Question> next) {
    questions = next;
    return this;
  }

  ReferralCopy disputed(Dispute dispute) {
    disputes = new ArrayList<>(disputes);
    disputes.add(dispute);
    return this;
  }

  ReferralCopy withdrawal(WithdrawalReason reason) {
    withdrawal = reason;
    return this;
  }

  ReferralCopy error(ErrorReason reason) {
    error = reason;
    return this;
  }

  ReferralCopy audience(List<String> next) {
    audience = next;
    return this;
  }

  Referral made() {
    return new Referral(
        from.id(),
        from.request(),
        from.districtCode(),
        from.agencyId(),
        from.caseId(),
        from.caseNo(),
        from.needId(),
        state,
        queue,
        claimedBy,
        from.policyVersion(),
        countdown,
        escalation,
        nextClock(),
        answer,
        respite,
        care,
        questions,
        disputes,
        withdrawal,
        error,
        steps,
        audience);
  }

  private @Nullable Instant nextClock() {
    return Stream.concat(
            Stream.ofNullable(countdown).flatMap(it -> Stream.ofNullable(it.next())),
            Stream.ofNullable(escalation).map(NextEscalation::at))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
