package org.prasan.casereferral.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralEvent.OutcomeRecorded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralAccepted;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClaimed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClosed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralExpired;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReceived;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRejected;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReminded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRestricted;
import org.prasan.casereferral.referral.ReferralEvent.ReferralSent;
import org.prasan.casereferral.referral.ReferralEvent.ReferralWithdrawn;
import org.prasan.casereferral.safety.Audience;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.Change;
import org.prasan.personal.Sealed;
import org.prasan.thai.ThaiDates;

/**
 * One need in one agency's queue. It belongs to the queue before it belongs to a person, and its
 * clock runs in either case, so that a referral nobody looks at comes back all the same.
 *
 * @param audience by whom of the centre it may be found, as {@link Audience} says it
 * @param policyVersion settings under which its clocks run
 * @param nextClockAt when the clock has to look at it next; none once it is final or overdue
 */
public record Referral(
    String id,
    Request request,
    String districtCode,
    String agencyId,
    String caseId,
    String caseNo,
    String needId,
    ReferralState state,
    @Nullable String claimedBy,
    String policyVersion,
    @Nullable Countdown countdown,
    @Nullable Instant nextClockAt,
    AgencyAnswer answer,
    List<ReferralStep> steps,
    List<String> audience) {

  private static final String AGENCY_CLOSED = "AGENCY_CLOSED";
  private static final int LATEST_EXPECTED_DAYS = 365;

  public Referral {
    steps = List.copyOf(steps);
    audience = List.copyOf(audience);
  }

  /**
   * What is asked of the agency, and for which need.
   *
   * @param subjectId whose key seals what is written in words: the case's texts
   */
  public record Request(
      Dimension dimension,
      AidService service,
      Urgency urgency,
      int hop,
      @Nullable String previousReferralId,
      String subjectId) {}

  static Change<Referral, ReferralEvent> open(ReferralOpening opening, ReferralPolicy policy) {
    ReferralRef of = opening.of();
    Request request = opening.request();
    Instant sentAt = opening.sentAt();
    Countdown countdown = policy.untilSeen(request.urgency(), sentAt);
    var referral =
        new Referral(
            of.referralId(),
            request,
            of.districtCode(),
            of.agencyId(),
            of.caseId(),
            of.caseNo(),
            of.needId(),
            ReferralState.SENT,
            null,
            policy.version(),
            countdown,
            countdown.next(),
            AgencyAnswer.NONE,
            List.of(new ReferralStep(ReferralState.SENT, new Stamp(opening.referredBy(), sentAt))),
            Audience.of(of.restrictedTo()));
    return Change.of(
        referral,
        new ReferralSent(
            of,
            request.service(),
            request.dimension(),
            request.urgency(),
            request.hop(),
            sentAt,
            countdown.due()));
  }

  /** Stops the clock of the unseen; the time to answer starts. */
  Change<Referral, ReferralEvent> receive(ReferralPolicy policy, Stamp received) {
    if (state == ReferralState.RECEIVED) {
      return Change.of(this);
    }
    mustAwaitAnswer();
    Countdown countdown = policy.untilAnswered(request.urgency(), received.at());
    return Change.of(
        entering(ReferralState.RECEIVED, received, countdown, answer),
        new ReferralReceived(ref(), received.at()));
  }

  Change<Referral, ReferralEvent> claim(Stamp claim) {
    mustAwaitAnswer();
    if (claim.by().equals(claimedBy)) {
      return Change.of(this);
    }
    if (claimedBy != null) {
      throw new ReferralRefusal.AlreadyClaimed();
    }
    return Change.of(
        copy(state, claim.by(), countdown, answer, steps, audience),
        new ReferralClaimed(ref(), claim.at()));
  }

  Change<Referral, ReferralEvent> accept(
      LocalDate expectedOn, ReferralPolicy policy, Stamp accepted) {
    mustAwaitAnswer();
    LocalDate today = ThaiDates.inBangkok(accepted.at());
    if (expectedOn.isBefore(today) || expectedOn.isAfter(today.plusDays(LATEST_EXPECTED_DAYS))) {
      throw new ReferralRefusal.ExpectedDateInvalid();
    }
    Countdown untilResult = policy.untilResult(expectedOn, accepted.at());
    return Change.of(
        entering(ReferralState.ACCEPTED, accepted, untilResult, AgencyAnswer.accepted(expectedOn)),
        new ReferralAccepted(ref(), accepted.at(), expectedOn, null));
  }

  /**
   * @param sealedText what was written beside the code, already sealed
   */
  Change<Referral, ReferralEvent> reject(
      RejectionReason reason, @Nullable Sealed sealedText, Stamp rejected) {
    mustAwaitAnswer();
    if (reason == RejectionReason.OTHER && sealedText == null) {
      throw new ReferralRefusal.RejectionTextMissing();
    }
    return Change.of(
        entering(ReferralState.REJECTED, rejected, null, AgencyAnswer.rejected(reason, sealedText)),
        new ReferralRejected(ref(), rejected.at(), reason, reason.next()));
  }

  /** Only until the agency accepts: from then on it answers for the outcome. */
  Change<Referral, ReferralEvent> withdraw(WithdrawalReason reason, Stamp withdrawn) {
    if (!state.awaitsAnswer()) {
      throw new ReferralRefusal.WithdrawalTooLate(state);
    }
    return Change.of(
        entering(ReferralState.WITHDRAWN, withdrawn, null, answer),
        new ReferralWithdrawn(ref(), withdrawn.at(), reason.name()));
  }

  /** Whatever it had promised: nobody is left there who could help. */
  Change<Referral, ReferralEvent> agencyClosed(Instant at) {
    return state.isAwaited()
        ? Change.of(
            entering(ReferralState.WITHDRAWN, Stamp.byClock(at), null, answer),
            new ReferralWithdrawn(ref(), at, AGENCY_CLOSED))
        : Change.of(this);
  }

  /** Follows its case: who may see that, may see this. */
  Change<Referral, ReferralEvent> restricted(@Nullable List<String> restrictedTo) {
    Referral next = copy(state, claimedBy, countdown, answer, steps, Audience.of(restrictedTo));
    return Change.of(next, new ReferralRestricted(next.ref()));
  }

  Change<Referral, ReferralEvent> recordOutcome(
      RecordOutcome result, ReferralPolicy policy, Stamp recorded) {
    if (state != ReferralState.ACCEPTED) {
      throw new ReferralRefusal.NotAccepted(state);
    }
    if (result.outcome() == Outcome.NOT_HELPED && result.reason() == null) {
      throw new ReferralRefusal.OutcomeReasonMissing();
    }
    String why = result.reason() == null ? null : result.reason().name();
    AgencyAnswer said = answer.reported(result.outcome(), result.reason());
    return Change.of(
        entering(ReferralState.OUTCOME_RECORDED, recorded, policy.untilClosed(recorded.at()), said),
        new OutcomeRecorded(ref(), recorded.at(), result.outcome(), why));
  }

  Change<Referral, ReferralEvent> close(boolean confirmed, Stamp closed) {
    if (state != ReferralState.OUTCOME_RECORDED) {
      throw new ReferralRefusal.NotReported(state);
    }
    return Change.of(
        entering(ReferralState.CLOSED, closed, null, answer.confirmed(confirmed)),
        new ReferralClosed(ref(), closed.at(), confirmed));
  }

  /** What the clock does at {@code now}: nothing, remind, let expire, or close unconfirmed. */
  Change<Referral, ReferralEvent> tick(Instant now) {
    if (countdown == null || state.isFinal()) {
      return Change.of(this);
    }
    if (countdown.hasEnded(now)) {
      return state == ReferralState.OUTCOME_RECORDED
          ? close(false, Stamp.byClock(now))
          : expire(now);
    }
    int percent = countdown.reminderDue(now);
    if (percent == 0) {
      return Change.of(this);
    }
    return Change.of(
        copy(state, claimedBy, countdown.reminded(percent), answer, steps, audience),
        new ReferralReminded(ref(), percent, countdown.due(), state));
  }

  /** Until when the agency's answer or result is awaited; none when nothing is awaited from it. */
  public @Nullable Instant respondBy() {
    return state.isAwaited() && countdown != null ? countdown.due() : null;
  }

  public boolean isOverdue(Instant now) {
    Instant due = respondBy();
    return due != null && due.isBefore(now);
  }

  private Change<Referral, ReferralEvent> expire(Instant now) {
    return Change.of(
        entering(ReferralState.EXPIRED, Stamp.byClock(now), null, answer),
        new ReferralExpired(ref(), now, claimedBy != null));
  }

  private void mustAwaitAnswer() {
    if (!state.awaitsAnswer()) {
      throw new ReferralRefusal.NotOpen(state);
    }
  }

  ReferralRef ref() {
    return new ReferralRef(
        id, caseId, caseNo, needId, districtCode, agencyId, Audience.restrictedTo(audience));
  }

  private Referral entering(
      ReferralState next, Stamp stamp, @Nullable Countdown clock, AgencyAnswer said) {
    var all = new ArrayList<>(steps);
    all.add(new ReferralStep(next, stamp));
    return copy(next, claimedBy, clock, said, all, audience);
  }

  private Referral copy(
      ReferralState state,
      @Nullable String claimedBy,
      @Nullable Countdown countdown,
      AgencyAnswer answer,
      List<ReferralStep> steps,
      List<String> audience) {
    return new Referral(
        id,
        request,
        districtCode,
        agencyId,
        caseId,
        caseNo,
        needId,
        state,
        claimedBy,
        policyVersion,
        countdown,
        countdown == null ? null : countdown.next(),
        answer,
        steps,
        audience);
  }
}
