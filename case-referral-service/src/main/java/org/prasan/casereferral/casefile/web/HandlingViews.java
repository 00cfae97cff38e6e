package org.prasan.casereferral.casefile.web;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.web.HandlingView.BeforeView;
import org.prasan.casereferral.casefile.web.HandlingView.ClosureView;
import org.prasan.casereferral.casefile.web.HandlingView.CorrectionView;
import org.prasan.casereferral.casefile.web.HandlingView.FollowUpView;
import org.prasan.casereferral.casefile.web.HandlingView.NoteView;
import org.prasan.casereferral.casefile.web.HandlingView.VisitView;
import org.prasan.casereferral.handling.Before;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.Correction;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.FollowUp;
import org.prasan.casereferral.handling.FollowUp.Visit;
import org.prasan.casereferral.handling.Handling;
import org.prasan.casereferral.handling.HandlingWords;
import org.prasan.casereferral.handling.Note;
import org.prasan.personal.Sealed;

/**
 * Shows the work on a case to one reader.
 *
 * @param texts whose key seals the words of the case
 */
record HandlingViews(Reader reader, String texts) {

  /** For the district's officers alone. */
  @Nullable HandlingView handling(Handling handling) {
    return reader.sight().whole()
        ? new HandlingView(
            handling.notes().stream().map(this::note).toList(),
            handling.corrections().stream().map(this::correction).toList())
        : null;
  }

  private NoteView note(Note note) {
    return new NoteView(
        note.id(),
        note.kind(),
        words(note.words()),
        note.corrects(),
        note.reviewOn(),
        note.written());
  }

  /** Who never belonged in the case is shown to nobody. */
  private CorrectionView correction(Correction it) {
    boolean ofPerson = it.kind() == CorrectionKind.CLIENT_ENTERED_IN_ERROR;
    return new CorrectionView(
        it.kind(),
        ofPerson ? null : it.target(),
        before(it.before()),
        it.reason(),
        words(it.words()),
        it.made());
  }

  private BeforeView before(Before before) {
    return new BeforeView(
        before.owner(),
        before.urgency(),
        before.aid(),
        before.outcome(),
        before.unmetReason(),
        before.dismissal(),
        closure(before.closure()));
  }

  @Nullable ClosureView closure(@Nullable Closure closure) {
    return closure == null
        ? null
        : new ClosureView(
            closure.selfReliance(),
            closure.ended(),
            closure.followUps().stream().map(this::followUp).toList());
  }

  /** How people fared afterwards is nothing for whoever reported them. */
  private FollowUpView followUp(FollowUp followUp) {
    Visit visit = followUp.visit();
    VisitView shown = visit == null || !reader.sight().hops() ? null : visit(visit);
    return new FollowUpView(followUp.days(), followUp.dueOn(), shown);
  }

  private VisitView visit(Visit visit) {
    return new VisitView(
        visit.result(), visit.selfReliance(), words(visit.words()), visit.recorded());
  }

  private @Nullable String words(@Nullable Sealed sealed) {
    HandlingWords words = reader.whole(texts, sealed, HandlingWords.class);
    return words == null ? null : words.text();
  }
}
