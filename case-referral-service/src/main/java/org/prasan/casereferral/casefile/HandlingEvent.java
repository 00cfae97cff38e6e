package org.prasan.casereferral.casefile;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.FollowUpResult;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.handling.NoteKind;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.vocabulary.Codes.AidId;
import org.prasan.casereferral.vocabulary.Codes.ClientId;
import org.prasan.casereferral.vocabulary.Codes.NeedId;
import org.prasan.casereferral.vocabulary.Codes.Officer;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Says;

/** What is said about how a case is worked on, and about each correction. */
public sealed interface HandlingEvent extends CaseEvent {

  @EventType(
      value = "case-referral.case-released.v1",
      says = "The officer gave the case back; it waits in the queue of its district again.",
      when = "the owner, or somebody who may, gave it back to the queue")
  record CaseReleased(CaseRef of, @Officer @Says("Officer who had it.") String from)
      implements HandlingEvent {}

  @EventType(
      value = "case-referral.case-handed-over.v1",
      says = "Another officer answers for the case from now on.",
      when = "the owner, the supervisor or the chair gave it to another officer")
  record CaseHandedOver(
      CaseRef of,
      @Officer @Says("Officer who had it.") String from,
      @Officer @Says("Officer who has it now.") String to,
      @Says("Why.") HandoverCause cause)
      implements HandlingEvent {}

  @EventType(
      value = "case-referral.note-added.v1",
      says = "An officer wrote something down about the case.",
      when = "a note, a plan or the findings were written down")
  record NoteAdded(CaseRef of, @Says("What it is.") NoteKind kind) implements HandlingEvent {}

  @EventType(
      value = "case-referral.reporter-told-more.v1",
      says = "The volunteer who reported the case told more about it.",
      when = "the reporting volunteer wrote something down about the case")
  record ReporterToldMore(CaseRef of) implements HandlingEvent {}

  @EventType(
      value = "case-referral.urgency-changed.v1",
      says = "The case is more or less urgent than it was.",
      when = "an officer changed its urgency")
  record UrgencyChanged(
      CaseRef of,
      @Says("Urgency from now on.") Urgency urgency,
      @Says("Urgency until now.") Urgency was,
      @Says("Why.") UrgencyReason reason)
      implements HandlingEvent {}

  @EventType(
      value = "case-referral.need-added.v1",
      says = "One more thing is needed than was reported.",
      when = "an officer added a need")
  record NeedAdded(
      CaseRef of, @NeedId String needId, @Says("Dimension of the need.") Dimension dimension)
      implements HandlingEvent {}

  @EventType(
      value = "case-referral.need-entered-in-error.v1",
      says = "A need was never one; it is kept and left out of all figures.",
      when = "a supervisor said so, while nothing had followed from it")
  record NeedEnteredInError(CaseRef of, @NeedId String needId, @Says("Why.") ReversalReason reason)
      implements HandlingEvent {}

  @EventType(
      value = "case-referral.client-entered-in-error.v1",
      says = "A person never belonged in the case; nobody finds or sees them by it any more.",
      when = "a supervisor said so, while nothing rested on the person")
  record ClientEnteredInError(
      CaseRef of, @ClientId String clientId, @Says("Why.") ReversalReason reason)
      implements HandlingEvent {}

  @EventType(
      value = "case-referral.aid-reversed.v1",
      says = "Aid that was written down was not given after all.",
      when = "an officer took aid back, while the case was in hand")
  record AidReversed(
      CaseRef of,
      @NeedId String needId,
      @AidId String aidId,
      @Says("Why.") ReversalReason reason,
      @Says("State of the need from now on.") NeedState needState,
      @Says("Outcome that the need has from now on, if it has one.") @Nullable Outcome outcome)
      implements HandlingEvent {}

  @EventType(
      value = "case-referral.outcome-reversed.v1",
      says = "A need has no outcome, or is not unmet, after all.",
      when = "an officer took an outcome, or that the need is unmet, back")
  record OutcomeReversed(
      CaseRef of,
      @NeedId String needId,
      @Says("Why.") ReversalReason reason,
      @Says("State of the need from now on.") NeedState needState)
      implements HandlingEvent {}

  @EventType(
      value = "case-referral.dismissal-reversed.v1",
      says = "The case is one after all.",
      when = "a supervisor took its dismissal back")
  record DismissalReversed(
      CaseRef of,
      @Says("Why.") ReversalReason reason,
      @Says("State of the case from now on.") CaseState state)
      implements HandlingEvent {}

  @EventType(
      value = "case-referral.case-reopened.v1",
      says = "Work on a case that had ended goes on.",
      when = "an officer opened an ended case again")
  record CaseReopened(CaseRef of, @Says("Why.") ReopeningReason reason) implements HandlingEvent {}

  @EventType(
      value = "case-referral.follow-up-recorded.v1",
      says = "People were visited after their problem ended.",
      when = "the result of a follow-up visit was written down")
  record FollowUpRecorded(
      CaseRef of,
      @Says("Which visit, by how many days after the end it was due.") int days,
      @Says("Level of self-reliance that was found.") @Nullable SelfReliance selfReliance,
      @Says("How the people fared.") FollowUpResult result)
      implements HandlingEvent {}
}
