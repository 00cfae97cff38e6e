package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.ExcessReason;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.handling.Dismissal.As;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Codes.AgencyId;
import org.prasan.casereferral.vocabulary.Codes.AidId;
import org.prasan.casereferral.vocabulary.Codes.AidSatang;
import org.prasan.casereferral.vocabulary.Codes.ApprovalId;
import org.prasan.casereferral.vocabulary.Codes.CaseId;
import org.prasan.casereferral.vocabulary.Codes.CaseNo;
import org.prasan.casereferral.vocabulary.Codes.ClientId;
import org.prasan.casereferral.vocabulary.Codes.ConsentId;
import org.prasan.casereferral.vocabulary.Codes.District;
import org.prasan.casereferral.vocabulary.Codes.EventTag;
import org.prasan.casereferral.vocabulary.Codes.Hop;
import org.prasan.casereferral.vocabulary.Codes.NeedId;
import org.prasan.casereferral.vocabulary.Codes.Officer;
import org.prasan.casereferral.vocabulary.Codes.ProgrammeCode;
import org.prasan.casereferral.vocabulary.Codes.ReasonCode;
import org.prasan.casereferral.vocabulary.Codes.ReferralId;
import org.prasan.casereferral.vocabulary.Codes.RestrictedTo;
import org.prasan.casereferral.vocabulary.Codes.SubjectId;
import org.prasan.casereferral.vocabulary.Codes.VolunteerId;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.casereferral.vocabulary.UrgencyCause;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;
import org.prasan.messaging.Topic;

/** All that can be said about a case. */
@Topic(value = "case-referral.case-events", key = "caseId")
public sealed interface CaseEvent
    permits CaseEvent.CaseOpened,
        CaseEvent.CaseTaken,
        CaseEvent.NeedReferred,
        CaseEvent.DraftRequested,
        CaseEvent.NeedReturned,
        CaseEvent.AidReported,
        CaseEvent.AidExcessApproved,
        CaseEvent.NeedUnmet,
        CaseEvent.AidCompleted,
        CaseEvent.ProblemEnded,
        CaseEvent.CaseDismissed,
        CaseEvent.ConsentRecorded,
        CaseEvent.ConsentWithdrawn,
        CaseEvent.CaseRestricted,
        HandlingEvent,
        PeopleEvent,
        TimeEvent {

  /** What every event of a case carries, so that its readers need no look-up. */
  @Flat
  record CaseRef(
      @CaseId String caseId,
      @CaseNo String caseNo,
      @District String districtCode,
      @VolunteerId @Nullable String volunteerId,
      @RestrictedTo @Nullable List<@SubjectId String> restrictedTo,
      @Officer @Nullable String owner) {}

  @EventType(
      value = "case-referral.case-opened.v1",
      says = "A hardship case came in and waits for its district centre.",
      when = "a case came in")
  record CaseOpened(
      CaseRef of,
      @Says("How it came in.") Channel channel,
      @Says("Urgency.") Urgency urgency,
      @Says("Age band of the person in hardship.") AgeBand ageBand,
      @Says("What is needed.") List<OpenedNeed> needs,
      @Says("When it came in.") Instant openedAt,
      @Says("Why it is more urgent than the reporter said, if it is.")
          @Nullable UrgencyCause urgencyCause,
      @EventTag @Nullable String eventTag,
      @Says("When it was seen, where that was written down before it was sent.")
          @Nullable Instant observedAt)
      implements CaseEvent {}

  /** A need as its case was opened with it. */
  record OpenedNeed(@NeedId String needId, @Says("Dimension of the need.") Dimension dimension) {}

  @EventType(
      value = "case-referral.case-taken.v1",
      says = "An officer of the centre took the case.",
      when = "an officer took it")
  record CaseTaken(CaseRef of) implements CaseEvent {}

  @EventType(
      value = "case-referral.case-referred.v1",
      says = "A need of the case was referred to an agency.",
      when = "a need was referred to an agency")
  record NeedReferred(
      CaseRef of,
      @NeedId String needId,
      @Says("Dimension of the need.") Dimension dimension,
      @ReferralId String referralId,
      @AgencyId String agencyId,
      @Says("Service asked for.") AidService service,
      @Says("Urgency.") Urgency urgency,
      @Hop int hop,
      @ReferralId @Says("Id of the referral that this one follows.")
          @Nullable String previousReferralId)
      implements CaseEvent {}

  @EventType(
      value = "case-referral.draft-requested.v1",
      says = "A referral of a need was prepared; the agency is not asked yet.",
      when = "a referral was prepared")
  record DraftRequested(
      CaseRef of,
      @NeedId String needId,
      @Says("Dimension of the need.") Dimension dimension,
      @ReferralId String referralId,
      @AgencyId String agencyId,
      @Says("Service asked for.") AidService service,
      @Says("Urgency.") Urgency urgency,
      @Hop int hop,
      @ReferralId @Says("Id of the referral that this one follows.")
          @Nullable String previousReferralId)
      implements CaseEvent {}

  @EventType(
      value = "case-referral.need-returned.v1",
      says = "A referral did not help; the need is in the centre's queue again.",
      when =
          "the last open referral of a need was rejected, withdrawn, expired or reported"
              + " `NOT_HELPED`")
  record NeedReturned(
      CaseRef of,
      @NeedId String needId,
      @ReferralId String referralId,
      @Says("How it came back.") ReturnCause cause,
      @ReasonCode @Nullable String reason)
      implements CaseEvent {}

  @EventType(
      value = "case-referral.aid-reported.v1",
      says = "A need has an outcome.",
      when = "a need has an outcome, from a referral or by direct aid")
  record AidReported(
      CaseRef of,
      @NeedId String needId,
      @Says("Outcome.") Outcome outcome,
      @Says("State of the need from now on.") @Nullable NeedState needState,
      @AidId @Nullable String aidId,
      @ProgrammeCode @Nullable String programme,
      @AidSatang @Nullable Long amountSatang)
      implements CaseEvent {

    /** Of help under no programme. */
    static AidReported without(CaseRef of, String needId, Outcome outcome, NeedState state) {
      return new AidReported(of, needId, outcome, state, null, null, null);
    }

    static AidReported of(CaseRef of, String needId, DirectAid aid, NeedState state) {
      return new AidReported(
          of, needId, aid.outcome(), state, aid.id(), aid.programme(), aid.amountSatang());
    }
  }

  @EventType(
      value = "case-referral.aid-excess-approved.v1",
      says = "The department let a person of the case get more than a programme's limit.",
      when = "the department approved aid over a programme's limit")
  record AidExcessApproved(
      CaseRef of,
      @ApprovalId String approvalId,
      @ClientId String clientId,
      @ProgrammeCode String programme,
      @Says(value = "By how much the limit is raised, in hundredths of a baht.", min = 1)
          @Nullable Long amountSatang,
      @Says(value = "Fiscal year that it holds for, of the Buddhist era.", min = 2500)
          int fiscalYear,
      @Says("Why.") ExcessReason reason)
      implements CaseEvent {}

  @EventType(
      value = "case-referral.need-unmet.v1",
      says = "A need was declared unmet: no help could be found.",
      when = "a need was declared unmet")
  record NeedUnmet(
      CaseRef of,
      @NeedId String needId,
      @Says("Dimension of the need.") Dimension dimension,
      @ReasonCode @Says("Reason code.") UnmetReason reason)
      implements CaseEvent {}

  @EventType(
      value = "case-referral.aid-completed.v1",
      says = "Every need of the case is settled, and at least one was helped.",
      when =
          "the last need was settled and at least one was helped; can come again when a need helped"
              + " in part is referred anew")
  record AidCompleted(CaseRef of, @Says("How far the needs were met.") @Nullable Result result)
      implements CaseEvent {

    /** What may be said to whoever reported the case. */
    public enum Result {
      HELPED_FULL,
      HELPED_PART,
      PARTLY_UNMET;

      /** Of needs that are all settled. */
      static Result of(List<Need> all) {
        List<Need> needs = all.stream().filter(Need::counts).toList();
        if (needs.stream().anyMatch(need -> !need.wasHelped())) {
          return PARTLY_UNMET;
        }
        return needs.stream().allMatch(need -> need.outcome() == Outcome.HELPED_FULL)
            ? HELPED_FULL
            : HELPED_PART;
      }
    }
  }

  @EventType(
      value = "case-referral.problem-ended.v1",
      says = "The case was closed.",
      when = "an officer ended the case")
  record ProblemEnded(
      CaseRef of, @Says("Level of self-reliance that was reached.") SelfReliance selfReliance)
      implements CaseEvent {}

  @EventType(
      value = "case-referral.case-dismissed.v1",
      says = "The case was no case, or another one already.",
      when = "it was a duplicate or no case")
  record CaseDismissed(
      CaseRef of,
      @Says("Why.") As as,
      @CaseId @Says("Id of the case that it repeats.") @Nullable String earlierCaseId)
      implements CaseEvent {}

  @EventType(
      value = "case-referral.consent-recorded.v1",
      says = "A person of the case was asked for a consent, gave or refused it.",
      when = "a consent was asked for, given or refused")
  record ConsentRecorded(
      CaseRef of,
      @ClientId String clientId,
      @ConsentId String consentId,
      @Says("What was decided.") ConsentDecision decision,
      @Says("What the data are shared for.") Purpose purpose,
      @Says("Agencies that it is for.") List<@AgencyId String> recipients,
      @Says("Last day on which it holds.") LocalDate expiresOn)
      implements CaseEvent {}

  @EventType(
      value = "case-referral.consent-withdrawn.v1",
      says = "A person of the case took a consent back; the agencies see nothing by it any more.",
      when = "a consent was withdrawn, or a later refusal ended it")
  record ConsentWithdrawn(
      CaseRef of,
      @ClientId String clientId,
      @ConsentId String consentId,
      @Says("Agencies that it was for.") List<@AgencyId String> recipients)
      implements CaseEvent {}

  @EventType(
      value = "case-referral.case-restricted.v1",
      says = "Who may see the case and its referrals has changed.",
      when = "a case was restricted, or its restriction was lifted")
  record CaseRestricted(
      CaseRef of,
      @Says("Whether it is restricted now, to those that restrictedTo names and the chair.")
          boolean restricted)
      implements CaseEvent {}
}
