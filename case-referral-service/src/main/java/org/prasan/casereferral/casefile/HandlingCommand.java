package org.prasan.casereferral.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.handling.FollowUpResult;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.handling.NoteKind;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Urgency;

/** What is asked by those who work on a case: who owns it, what they write, what they put right. */
public sealed interface HandlingCommand extends CaseCommand {

  /** Gives the case back to the district's queue. */
  record ReleaseCase(String caseId) implements HandlingCommand {}

  record HandOver(String caseId, String to, HandoverCause cause) implements HandlingCommand {}

  /**
   * @param corrects id of the earlier note that this one puts right
   * @param reviewOn for plans only
   */
  record WriteNote(
      String caseId,
      NoteKind kind,
      String words,
      @Nullable String corrects,
      @Nullable LocalDate reviewOn)
      implements HandlingCommand {
    @Override
    public String toString() {
      return "WriteNote[" + kind + "]";
    }
  }

  record AddNeed(String caseId, Dimension dimension) implements HandlingCommand {}

  record EnterNeedInError(String caseId, String needId, ReversalReason reason, Because because)
      implements HandlingCommand {}

  record EnterClientInError(String caseId, String clientId, ReversalReason reason, Because because)
      implements HandlingCommand {}

  record ChangeUrgency(String caseId, Urgency urgency, UrgencyReason reason, Because because)
      implements HandlingCommand {}

  record ReverseAid(
      String caseId, String needId, String aidId, ReversalReason reason, Because because)
      implements HandlingCommand {}

  /** Takes back an outcome, or that the need is unmet. */
  record ReverseOutcome(String caseId, String needId, ReversalReason reason, Because because)
      implements HandlingCommand {}

  record ReverseDismissal(String caseId, ReversalReason reason, Because because)
      implements HandlingCommand {}

  record ReverseChildReport(String caseId, ReversalReason reason, Because because)
      implements HandlingCommand {}

  record ReopenCase(String caseId, ReopeningReason reason, Because because)
      implements HandlingCommand {}

  /**
   * @param days which of the visits, by how long after the end it is due
   */
  record RecordFollowUp(
      String caseId,
      int days,
      FollowUpResult result,
      @Nullable SelfReliance selfReliance,
      Because because)
      implements HandlingCommand {}

  /**
   * What a reason says in words beside its code.
   *
   * @param words for people only, sealed before they are stored
   */
  record Because(@Nullable String words) {
    @Override
    public String toString() {
      return "Because[…]";
    }
  }
}
