package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.CaseDismissed;
import org.prasan.casereferral.casefile.CaseEvent.CaseRestricted;
import org.prasan.casereferral.casefile.CaseEvent.CaseTaken;
import org.prasan.casereferral.casefile.CaseEvent.ProblemEnded;
import org.prasan.casereferral.casefile.HandlingEvent.CaseHandedOver;
import org.prasan.casereferral.casefile.HandlingEvent.CaseReleased;
import org.prasan.casereferral.casefile.HandlingEvent.FollowUpRecorded;
import org.prasan.casereferral.casefile.HandlingEvent.NeedAdded;
import org.prasan.casereferral.casefile.HandlingEvent.NoteAdded;
import org.prasan.casereferral.casefile.HandlingEvent.ReporterToldMore;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.handling.Before;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.Correction;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.FollowUp;
import org.prasan.casereferral.handling.FollowUp.Visit;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.Handling;
import org.prasan.casereferral.handling.HandlingRefusal;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.handling.Note;
import org.prasan.casereferral.handling.Repeat;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

/** Who answers for a case, what is written down in it, and the visits after its end. */
record CaseHandling(Case one) {

  private static final int MOST_NOTES = 200;
  private static final int MOST_TOLD = 50;
  private static final int MOST_NEEDS = 20;

  Change<Case, CaseEvent> taken(Stamp stamp) {
    return taken(stamp, null);
  }

  /**
   * A case that was given back goes on where its needs are.
   *
   * @param guest the taker, where the queue is a neighbour's
   */
  Change<Case, CaseEvent> taken(Stamp stamp, @Nullable String guest) {
    if (one.state() != CaseState.WAITING_ASSIGNMENT) {
      throw new CaseRefusal.CaseNotWaiting(one.caseNo(), one.state());
    }
    CaseState next = CaseState.following(one.needs());
    Case after =
        new CaseCopy(one)
            .handling(one.handling().ownedBy(stamp.by()))
            .safety(one.safety().ownedBy(stamp.by()).takenBy(guest))
            .entering(next, stamp)
            .made();
    List<CaseEvent> said = saidTo(after, new CaseTaken(after.ref()));
    if (next == CaseState.AID_COMPLETED && one.lastInHand() != CaseState.AID_COMPLETED) {
      said.add(new AidCompleted(after.ref(), AidCompleted.Result.of(after.needs())));
    }
    return new Change<>(after, said);
  }

  Change<Case, CaseEvent> released(Hand hand) {
    one.mustBeInHand();
    hand.mustBeOwnersOrSupervisors();
    String from = one.owner().orElseThrow();
    Case after =
        new CaseCopy(one)
            .handling(ownedBy(null, null, hand.stamp()))
            .safety(one.safety().leftBy(from))
            .entering(CaseState.WAITING_ASSIGNMENT, hand.stamp())
            .made();
    return new Change<>(after, saidTo(after, new CaseReleased(after.ref(), from)));
  }

  /** Ended cases as well: their visits are owed by somebody. */
  Change<Case, CaseEvent> handedOver(String to, HandoverCause cause, Hand hand) {
    if (one.state() != CaseState.PROBLEM_ENDED) {
      one.mustBeInHand();
    }
    one.mustKeepItsPeople();
    hand.mustBeOwnersOrSupervisors();
    String from = one.owner().orElseThrow();
    if (from.equals(to)) {
      throw new HandlingRefusal.HandoverToOwner();
    }
    Case after =
        new CaseCopy(one)
            .handling(ownedBy(to, cause, hand.stamp()))
            .safety(one.safety().leftBy(from).ownedBy(to))
            .made();
    return new Change<>(after, saidTo(after, new CaseHandedOver(after.ref(), from, to, cause)));
  }

  private Handling ownedBy(@Nullable String next, @Nullable HandoverCause cause, Stamp stamp) {
    var before = Before.owner(one.handling().owner());
    String reason = cause == null ? null : cause.name();
    return one.handling()
        .with(new Correction(CorrectionKind.OWNER, null, before, reason, null, stamp))
        .ownedBy(next);
  }

  /** The referrals of a restricted case are shown to whom the case is shown. */
  private List<CaseEvent> saidTo(Case after, CaseEvent event) {
    var said = new ArrayList<CaseEvent>(List.of(event));
    boolean referred = one.needs().stream().anyMatch(need -> !need.referrals().isEmpty());
    if (referred && !after.safety().equals(one.safety())) {
      said.add(new CaseRestricted(after.ref(), after.safety().restriction() != null));
    }
    return said;
  }

  Change<Case, CaseEvent> noted(Note note) {
    if (one.handling().note(note.id()).isPresent()) {
      return Change.of(one);
    }
    if (one.handling().notes().size() >= MOST_NOTES) {
      throw new HandlingRefusal.CaseFull();
    }
    String corrects = note.corrects();
    if (corrects != null
        && one.handling().note(corrects).filter(it -> it.kind() == note.kind()).isEmpty()) {
      throw new HandlingRefusal.NoteUnknown();
    }
    Case after = new CaseCopy(one).handling(one.handling().with(note)).made();
    return Change.of(after, new NoteAdded(after.ref(), note.kind()));
  }

  /** By the volunteer who reported it, whatever became of it; the officers keep their room. */
  Change<Case, CaseEvent> told(Note more) {
    long earlier =
        one.handling().notes().stream()
            .filter(it -> it.written().by().equals(more.written().by()))
            .count();
    if (earlier >= MOST_TOLD) {
      throw new HandlingRefusal.CaseFull();
    }
    Change<Case, CaseEvent> noted = noted(more);
    return noted.events().isEmpty()
        ? noted
        : Change.of(noted.state(), new ReporterToldMore(noted.state().ref()));
  }

  Change<Case, CaseEvent> needAdded(String needId, Dimension dimension, Stamp stamp) {
    if (one.needs().stream().anyMatch(need -> need.id().equals(needId))) {
      return Change.of(one);
    }
    one.mustBeInHand();
    if (one.needs().size() >= MOST_NEEDS) {
      throw new HandlingRefusal.CaseFull();
    }
    var needs = new ArrayList<>(one.needs());
    needs.add(Need.open(needId, dimension, stamp.at()));
    return one.changed(needs, stamp, new NeedAdded(one.ref(), needId, dimension));
  }

  Change<Case, CaseEvent> ended(SelfReliance selfReliance, Hand hand) {
    one.mustBeInHand();
    hand.mustEndIt();
    if (!one.needs().stream().filter(Need::counts).allMatch(Need::isSettled)) {
      throw new CaseRefusal.NeedsUnsettled();
    }
    one.mustHaveNoOpenReferral();
    new CaseChild(one).mustBeReported();
    Case after =
        new CaseCopy(one)
            .closure(Closure.of(selfReliance, hand.stamp()))
            .entering(CaseState.PROBLEM_ENDED, hand.stamp())
            .made();
    return Change.of(after, new ProblemEnded(after.ref(), selfReliance));
  }

  /** Whoever looks through the queue may; once somebody has it, it is theirs to put aside. */
  Change<Case, CaseEvent> dismissed(DismissCase dismiss, Hand hand) {
    one.mustGoOn();
    if (one.isInHand()) {
      hand.mustEndIt();
    }
    String earlier = dismiss.earlierCaseId();
    boolean duplicate = dismiss.as() == Dismissal.As.DUPLICATE;
    if (duplicate == (earlier == null) || one.id().equals(earlier)) {
      throw new CaseRefusal.EarlierCaseMismatch();
    }
    one.mustHaveNoOpenReferral();
    new CaseChild(one).mustBeReported();
    if (!duplicate && one.needs().stream().anyMatch(Need::wasHelped)) {
      throw new HandlingRefusal.CaseWasHelped();
    }
    Case after =
        new CaseCopy(one)
            .dismissal(new Dismissal(dismiss.as(), earlier, hand.stamp()))
            .entering(duplicate ? CaseState.DUPLICATE : CaseState.NOT_A_CASE, hand.stamp())
            .made();
    return Change.of(after, new CaseDismissed(after.ref(), dismiss.as(), earlier));
  }

  /** Written down before the later case is set aside. */
  Change<Case, CaseEvent> standsFor(Case later, Instant since) {
    if (!one.mayStandFor(later)) {
      throw new CaseRefusal.EarlierCaseUnknown();
    }
    return Change.of(
        new CaseCopy(one).handling(one.handling().with(new Repeat(later.id(), since))).made());
  }

  Change<Case, CaseEvent> followedUp(int days, Visit visit) {
    Closure closure = one.closure();
    if (one.state() != CaseState.PROBLEM_ENDED || closure == null) {
      throw new HandlingRefusal.CaseNotEnded(one.caseNo(), one.state());
    }
    FollowUp owed = closure.followUp(days).orElseThrow(HandlingRefusal.FollowUpUnknown::new);
    if (owed.visit() != null) {
      throw new HandlingRefusal.FollowUpMade();
    }
    if (visit.result().met() == (visit.selfReliance() == null)) {
      throw new HandlingRefusal.FollowUpMismatch();
    }
    Case after = new CaseCopy(one).closure(closure.with(owed.made(visit))).made();
    return Change.of(
        after, new FollowUpRecorded(after.ref(), days, visit.selfReliance(), visit.result()));
  }
}
