package org.prasan.casereferral.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.course.EscalationLevel;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.NextStep;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Codes.AgencyId;
import org.prasan.casereferral.vocabulary.Codes.CaseId;
import org.prasan.casereferral.vocabulary.Codes.CaseNo;
import org.prasan.casereferral.vocabulary.Codes.District;
import org.prasan.casereferral.vocabulary.Codes.Hop;
import org.prasan.casereferral.vocabulary.Codes.NeedId;
import org.prasan.casereferral.vocabulary.Codes.ReasonCode;
import org.prasan.casereferral.vocabulary.Codes.ReferralId;
import org.prasan.casereferral.vocabulary.Codes.RestrictedTo;
import org.prasan.casereferral.vocabulary.Codes.SubjectId;
import org.prasan.casereferral.vocabulary.Codes.When;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;

/** All that can be said about a referral. */
@Topic(value = "case-referral.referral-events", key = "referralId")
public sealed interface ReferralEvent
    permits AgencyStepEvent,
        CentreStepEvent,
        ReferralEvent.ReferralDrafted,
        ReferralEvent.ReferralSent,
        ReferralEvent.ReferralReceived,
        ReferralEvent.ReferralClaimed,
        ReferralEvent.ReferralAccepted,
        ReferralEvent.ReferralRejected,
        ReferralEvent.ReferralReminded,
        ReferralEvent.ReferralStale,
        ReferralEvent.ReferralEscalated,
        ReferralEvent.ReferralExpired,
        ReferralEvent.ReferralWithdrawn,
        ReferralEvent.OutcomeRecorded,
        ReferralEvent.ReferralClosed,
        ReferralEvent.ReferralRestricted {

  /** What every event of a referral carries, so that its readers need no look-up. */
  @Flat
  record ReferralRef(
      @ReferralId String referralId,
      @CaseId String caseId,
      @CaseNo String caseNo,
      @NeedId String needId,
      @District String districtCode,
      @AgencyId String agencyId,
      @RestrictedTo @Nullable List<@SubjectId String> restrictedTo) {

    /** The same referral, whoever may see it. */
    boolean isOf(ReferralRef other) {
      return with(null).equals(other.with(null));
    }

    private ReferralRef with(@Nullable List<String> readers) {
      return new ReferralRef(referralId, caseId, caseNo, needId, districtCode, agencyId, readers);
    }
  }

  @EventType(
      value = "case-referral.referral-drafted.v1",
      says = "A referral is prepared and was not sent; no agency sees it.",
      when = "a centre prepared a referral")
  record ReferralDrafted(
      ReferralRef of,
      @When Instant draftedAt,
      @Says("When the draft lapses unless it is sent.") Instant lapsesAt)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-sent.v1",
      says = "A referral is in an agency's queue and its clock runs.",
      when = "a referral is in the agency's queue")
  record ReferralSent(
      ReferralRef of,
      @Says("Service asked for.") AidService service,
      @Says("Dimension of the need.") Dimension dimension,
      @Says("Urgency.") Urgency urgency,
      @Hop int hop,
      @Says("When it was sent.") Instant sentAt,
      @Says("When the agency must have answered; it expires a grace time later.") Instant respondBy)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-received.v1",
      says = "The agency has seen the referral.",
      when = "the agency has seen it")
  record ReferralReceived(ReferralRef of, @When Instant receivedAt) implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-claimed.v1",
      says = "Somebody in the agency took the referral from the queue.",
      when = "a person there took it from the queue")
  record ReferralClaimed(ReferralRef of, @When Instant claimedAt) implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-accepted.v1",
      says = "The agency will help.",
      when = "the agency will help")
  record ReferralAccepted(
      ReferralRef of,
      @When Instant acceptedAt,
      @Says("Day by which the agency expects to have helped.") LocalDate expectedOn,
      @Says("Why it is more than thirty days ahead.") @Nullable DelayReason reason)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-rejected.v1",
      says = "The agency returned the referral.",
      when = "the agency returned it")
  record ReferralRejected(
      ReferralRef of,
      @When Instant rejectedAt,
      @Says("Why.") RejectionReason reason,
      @Says("What the centre does best with the need.") @Nullable NextStep nextStep)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-reminded.v1",
      says = "Part of the time for the next step has passed.",
      when = "50 % or 80 % of the time for an answer, a result or an information has passed")
  record ReferralReminded(
      ReferralRef of,
      @Says(
              value = "Part of the time that has passed.",
              values = {50, 80})
          int percent,
      @Says("When the time is over.") Instant respondBy,
      @Says("Where the referral stands; NEEDS_INFO waits for the centre, all else for the agency.")
          @Nullable ReferralState state)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-stale.v1",
      says = "An agency that promised its help gave no result and no news in time.",
      when = "an accepted referral had no result and no update in time")
  record ReferralStale(
      ReferralRef of, @Says("When the result was due.") Instant due, @When Instant staleAt)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-escalated.v1",
      says = "A referral lies at its agency longer than it may, and somebody above is told.",
      when = "a time limit passed, first to the agency's head, then to chair and department")
  record ReferralEscalated(
      ReferralRef of,
      @Says("Who is told.") EscalationLevel to,
      @Says("When the time was over.") Instant due,
      @Says("Where the referral stands.") ReferralState state)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-expired.v1",
      says = "Nobody answered in time.",
      when = "nobody answered in time and grace")
  record ReferralExpired(
      ReferralRef of,
      @When Instant expiredAt,
      @Says("Whether somebody had taken it from the queue.") boolean claimed)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-withdrawn.v1",
      says = "The referral came back without the agency's answer.",
      when =
          "the centre took it back, the agency closed, an information did not come, or a draft"
              + " lapsed")
  record ReferralWithdrawn(
      ReferralRef of, @When Instant withdrawnAt, @ReasonCode @Says("Why.") @Nullable String reason)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.outcome-recorded.v1",
      says = "The agency reported what came of it.",
      when = "the agency reported what came of it")
  record OutcomeRecorded(
      ReferralRef of,
      @When Instant recordedAt,
      @Says("Outcome.") Outcome outcome,
      @ReasonCode @Nullable String reason)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-closed.v1",
      says = "The outcome is final.",
      when = "the outcome is final, confirmed or not")
  record ReferralClosed(
      ReferralRef of,
      @When Instant closedAt,
      @Says("Whether the client confirmed the outcome.") boolean confirmed)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-restricted.v1",
      says = "Who may see the referral has changed with its case.",
      when = "its case was restricted, or the restriction was lifted")
  record ReferralRestricted(ReferralRef of) implements ReferralEvent {}
}
