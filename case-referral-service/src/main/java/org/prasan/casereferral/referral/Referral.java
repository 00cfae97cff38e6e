package org.prasan.casereferral.referral;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.clocks.Countdown;
import org.prasan.casereferral.clocks.Duty;
import org.prasan.casereferral.course.AgencyAnswer;
import org.prasan.casereferral.course.Care;
import org.prasan.casereferral.course.Dispute;
import org.prasan.casereferral.course.NextEscalation;
import org.prasan.casereferral.course.Question;
import org.prasan.casereferral.course.Respite;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralEvent.ReferralDrafted;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRestricted;
import org.prasan.casereferral.referral.ReferralEvent.ReferralSent;
import org.prasan.casereferral.safety.Audience;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.Change;

/**
 * One need in one agency's queue. It belongs to the queue before it belongs to a person, and its
 * clock runs in either case, so that a referral nobody looks at comes back all the same. What
 * agency, centre and clock may do with it stands in the desks beside it.
 *
 * @param queue the agency in whose queue it is; none until it was sent
 * @param policyVersion settings under which its clocks run
 * @param countdown none once it is final
 * @param escalation none where the clock ends by itself before anybody above is told
 * @param nextClockAt when the clock has to look at it next; none once it is final
 * @param withdrawal why it came back, or is asked back
 * @param audience by whom of the centre it may be found, as {@link Audience} says it
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
    @Nullable String queue,
    @Nullable String claimedBy,
    String policyVersion,
    @Nullable Countdown countdown,
    @Nullable NextEscalation escalation,
    @Nullable Instant nextClockAt,
    AgencyAnswer answer,
    Respite respite,
    Care care,
    List<Question> questions,
    List<Dispute> disputes,
    @Nullable WithdrawalReason withdrawal,
    @Nullable ErrorReason error,
    List<ReferralStep> steps,
    List<String> audience) {

  public Referral {
    questions = List.copyOf(questions);
    disputes = List.copyOf(disputes);
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

  /** What has to be done with a referral. */
  public enum Task implements Duty.Kind {
    SEND,
    ACKNOWLEDGE,
    ANSWER,
    SUPPLY_INFO,
    REVIEW,
    HELP,
    GIVE_BACK,
    CONFIRM
  }

  /** In nobody's queue yet: the need waits for the centre as before. */
  static Change<Referral, ReferralEvent> draft(ReferralOpening opening, ReferralPolicy policy) {
    var drafted = new Stamp(opening.referredBy(), opening.sentAt());
    Referral one = blank(opening, policy);
    Countdown until = policy.untilSent(drafted.at());
    return Change.of(
        new ReferralCopy(one).entering(ReferralState.DRAFT, drafted, until).made(),
        new ReferralDrafted(one.ref(), drafted.at(), until.due()));
  }

  static Change<Referral, ReferralEvent> open(ReferralOpening opening, ReferralPolicy policy) {
    return blank(opening, policy).sent(opening, policy);
  }

  /** Nothing happens to one that was sent, or set aside, before. */
  Change<Referral, ReferralEvent> sent(ReferralOpening opening, ReferralPolicy policy) {
    if (queue != null || state != ReferralState.DRAFT) {
      return Change.of(this);
    }
    var sent = new Stamp(opening.referredBy(), opening.sentAt());
    Countdown countdown = policy.untilSeen(request.urgency(), sent.at());
    return Change.of(
        new ReferralCopy(this).queue(agencyId).entering(ReferralState.SENT, sent, countdown).made(),
        new ReferralSent(
            ref(),
            request.service(),
            request.dimension(),
            request.urgency(),
            request.hop(),
            sent.at(),
            countdown.due()));
  }

  private static Referral blank(ReferralOpening opening, ReferralPolicy policy) {
    ReferralRef of = opening.of();
    return new Referral(
        of.referralId(),
        opening.request(),
        of.districtCode(),
        of.agencyId(),
        of.caseId(),
        of.caseNo(),
        of.needId(),
        ReferralState.DRAFT,
        null,
        null,
        policy.version(),
        null,
        null,
        null,
        AgencyAnswer.NONE,
        Respite.NONE,
        Care.NONE,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        Audience.with(opening.guest(), Audience.of(of.restrictedTo())));
  }

  /** Follows its case: who may see that, may see this. */
  Change<Referral, ReferralEvent> restricted(CaseRestriction now) {
    Referral next =
        new ReferralCopy(this)
            .audience(Audience.with(now.guest(), Audience.of(now.restrictedTo())))
            .made();
    return Change.of(next, new ReferralRestricted(next.ref()));
  }

  Instant begunAt() {
    return steps.getFirst().entered().at();
  }

  /** Whatever it had promised: nobody is left there who could help. */
  Change<Referral, ReferralEvent> agencyClosed(Instant at, ReferralPolicy policy) {
    return state.isAwaited() || state == ReferralState.DRAFT
        ? new ReferrerDesk(this, policy, Stamp.byClock(at))
            .withdrawn(WithdrawalReason.AGENCY_CLOSED)
        : Change.of(this);
  }

  /** What the clock does at {@code now}: remind, tell somebody above, or act itself. */
  Change<Referral, ReferralEvent> tick(Instant now, ReferralPolicy policy) {
    return new ReferralTime(this, policy).tick(now);
  }

  /** Who has to act next, on what, and until when; none once it is final. */
  public @Nullable Duty duty() {
    return countdown == null ? null : new Duty(holder(), task(), countdown.due());
  }

  private Duty.Holder holder() {
    return state.isOwedByAgency()
        ? new Duty.Holder.Agency(agencyId)
        : new Duty.Holder.Queue(districtCode);
  }

  /** What {@link #duty()} is about. */
  public Task task() {
    return switch (state) {
      case DRAFT -> Task.SEND;
      case SENT -> Task.ACKNOWLEDGE;
      case RECEIVED -> Task.ANSWER;
      case NEEDS_INFO -> Task.SUPPLY_INFO;
      case WAITLISTED -> Task.REVIEW;
      case ACCEPTED, IN_SERVICE -> Task.HELP;
      case WITHDRAWAL_REQUESTED -> Task.GIVE_BACK;
      case OUTCOME_RECORDED -> Task.CONFIRM;
      case REJECTED, REFERRED_ONWARD, EXPIRED, WITHDRAWN, CLOSED, ENTERED_IN_ERROR ->
          throw new IllegalStateException("final");
    };
  }

  /** Until when the agency's answer or result is awaited; none when nothing is awaited from it. */
  public @Nullable Instant respondBy() {
    return state.isOwedByAgency() && countdown != null ? countdown.due() : null;
  }

  public boolean isOverdue(Instant now) {
    Instant due = respondBy();
    return due != null && due.isBefore(now);
  }

  public Stamp lastStep() {
    return steps.getLast().entered();
  }

  ReferralRef ref() {
    return new ReferralRef(
        id, caseId, caseNo, needId, districtCode, agencyId, Audience.restrictedTo(audience));
  }

  /** Refuses what belongs to another state. */
  void mustBe(boolean allowed) {
    if (!allowed) {
      throw new ReferralRefusal.WrongState(state);
    }
  }
}
