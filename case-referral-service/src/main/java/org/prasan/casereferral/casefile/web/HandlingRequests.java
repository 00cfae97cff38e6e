package org.prasan.casereferral.casefile.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.HandlingCommand.AddNeed;
import org.prasan.casereferral.casefile.HandlingCommand.Because;
import org.prasan.casereferral.casefile.HandlingCommand.ChangeUrgency;
import org.prasan.casereferral.casefile.HandlingCommand.EnterClientInError;
import org.prasan.casereferral.casefile.HandlingCommand.EnterNeedInError;
import org.prasan.casereferral.casefile.HandlingCommand.HandOver;
import org.prasan.casereferral.casefile.HandlingCommand.RecordFollowUp;
import org.prasan.casereferral.casefile.HandlingCommand.ReopenCase;
import org.prasan.casereferral.casefile.HandlingCommand.ReverseAid;
import org.prasan.casereferral.casefile.HandlingCommand.ReverseChildReport;
import org.prasan.casereferral.casefile.HandlingCommand.ReverseDismissal;
import org.prasan.casereferral.casefile.HandlingCommand.ReverseOutcome;
import org.prasan.casereferral.casefile.HandlingCommand.WriteNote;
import org.prasan.casereferral.handling.FollowUpResult;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.handling.NoteKind;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.validation.Prose;

/** Bodies of the requests about the work on a case, and the commands they mean. */
final class HandlingRequests {

  private static final int LONG = 2000;
  private static final int SHORT = 500;

  private HandlingRequests() {}

  record HandoverRequest(
      @NotNull @Pattern(regexp = Caller.SUBJECT) String to, @NotNull HandoverCause cause) {
    HandOver command(String caseId) {
      return new HandOver(caseId, to, cause);
    }
  }

  /**
   * @param corrects id of the earlier note that this one puts right
   * @param reviewOn for a plan: when it is looked at again
   */
  record NoteRequest(
      @NotNull NoteKind kind,
      @NotNull @Prose(max = LONG) String words,
      @Nullable @Pattern(regexp = Codes.ID) String corrects,
      @Nullable LocalDate reviewOn) {
    WriteNote command(String caseId) {
      return new WriteNote(caseId, kind, words, corrects, reviewOn);
    }
  }

  record NeedRequest(@NotNull Dimension dimension) {
    AddNeed command(String caseId) {
      return new AddNeed(caseId, dimension);
    }
  }

  record UrgencyRequest(
      @NotNull Urgency urgency,
      @NotNull UrgencyReason reason,
      @Nullable @Prose(max = SHORT) String words) {
    ChangeUrgency command(String caseId) {
      return new ChangeUrgency(caseId, urgency, reason, new Because(words));
    }
  }

  record ReversalRequest(
      @NotNull ReversalReason reason, @Nullable @Prose(max = SHORT) String words) {
    EnterNeedInError needInError(String caseId, String needId) {
      return new EnterNeedInError(caseId, needId, reason, new Because(words));
    }

    EnterClientInError clientInError(String caseId, String clientId) {
      return new EnterClientInError(caseId, clientId, reason, new Because(words));
    }

    ReverseAid aid(String caseId, String needId, String aidId) {
      return new ReverseAid(caseId, needId, aidId, reason, new Because(words));
    }

    ReverseOutcome outcome(String caseId, String needId) {
      return new ReverseOutcome(caseId, needId, reason, new Because(words));
    }

    ReverseDismissal dismissal(String caseId) {
      return new ReverseDismissal(caseId, reason, new Because(words));
    }

    ReverseChildReport childReport(String caseId) {
      return new ReverseChildReport(caseId, reason, new Because(words));
    }
  }

  record ReopeningRequest(
      @NotNull ReopeningReason reason, @Nullable @Prose(max = SHORT) String words) {
    ReopenCase command(String caseId) {
      return new ReopenCase(caseId, reason, new Because(words));
    }
  }

  record FollowUpRequest(
      @NotNull FollowUpResult result,
      @Nullable SelfReliance selfReliance,
      @Nullable @Prose(max = LONG) String words) {
    RecordFollowUp command(String caseId, int days) {
      return new RecordFollowUp(caseId, days, result, selfReliance, new Because(words));
    }
  }
}
