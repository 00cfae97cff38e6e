package org.prasan.casereferral.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.prasan.casereferral.vocabulary.OutcomeReason;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;

/** All that can be said about a referral. */
@Topic(value = "case-referral.referral-events", key = "referralId")
public sealed interface ReferralEvent {

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
      @Says("Day by which the agency expects to have helped.") LocalDate expectedOn)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-rejected.v1",
      says = "The agency returned the referral.",
      when = "the agency returned it")
  record ReferralRejected(
      ReferralRef of, @When Instant rejectedAt, @Says("Why.") RejectionReason reason)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.referral-reminded.v1",
      says = "Part of the time to answer has passed without an answer.",
      when = "50 % or 80 % of the time for an answer or a result has passed")
  record ReferralReminded(
      ReferralRef of,
      @Says(
              value = "Part of the time that has passed.",
              values = {50, 80})
          int percent,
      @Says("When the referral expires unless the agency answers.") Instant respondBy)
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
      when = "the centre took it back, or the agency closed")
  record ReferralWithdrawn(
      ReferralRef of,
      @When Instant withdrawnAt,
      @ReasonCode @Says("Why, when the centre did not take it back itself.")
          @Nullable String reason)
      implements ReferralEvent {}

  @EventType(
      value = "case-referral.outcome-recorded.v1",
      says = "The agency reported what came of it.",
      when = "the agency reported what came of it")
  record OutcomeRecorded(
      ReferralRef of,
      @When Instant recordedAt,
      @Says("Outcome.") Outcome outcome,
      @ReasonCode @Nullable OutcomeReason reason)
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
}
