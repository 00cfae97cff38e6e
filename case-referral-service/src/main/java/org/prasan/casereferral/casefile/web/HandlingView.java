package org.prasan.casereferral.casefile.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.FollowUpResult;
import org.prasan.casereferral.handling.NoteKind;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;

/** What was written down about the work on a case, and what stood there before each correction. */
record HandlingView(List<NoteView> notes, List<CorrectionView> history) {

  /**
   * @param words missing once somebody in the case was erased
   */
  record NoteView(
      String id,
      NoteKind kind,
      @Nullable String words,
      @Nullable String corrects,
      @Nullable LocalDate reviewOn,
      Stamp written) {}

  record CorrectionView(
      CorrectionKind kind,
      @Nullable String needId,
      BeforeView before,
      @Nullable String reason,
      @Nullable String words,
      Stamp made) {}

  record BeforeView(
      @Nullable String owner,
      @Nullable Urgency urgency,
      @Nullable DirectAid aid,
      @Nullable Outcome outcome,
      @Nullable UnmetReason unmetReason,
      @Nullable Dismissal dismissal,
      @Nullable ClosureView closure) {}

  public record ClosureView(SelfReliance selfReliance, Stamp ended, List<FollowUpView> followUps) {}

  public record FollowUpView(int days, LocalDate dueOn, @Nullable VisitView visit) {}

  record VisitView(
      FollowUpResult result,
      @Nullable SelfReliance selfReliance,
      @Nullable String words,
      Stamp recorded) {}
}
