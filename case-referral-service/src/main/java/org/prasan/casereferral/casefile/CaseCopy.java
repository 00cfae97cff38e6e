package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.AidApproval;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.clocks.QueuePlace;
import org.prasan.casereferral.clocks.Timing;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.Handling;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.Urgency;

/** The next form of a case: some parts changed, and what follows from them worked out anew. */
final class CaseCopy {

  private final Case from;
  private CaseState state;
  private List<Client> clients;
  private List<Need> needs;
  private List<CaseStep> steps;
  private @Nullable Closure closure;
  private @Nullable Dismissal dismissal;
  private CaseSafety safety;
  private Timing timing;
  private @Nullable Instant keptSince;
  private Handling handling;
  private Intake intake;
  private List<Attachment> attachments;
  private List<AidApproval> approvals;

  CaseCopy(Case from) {
    this.from = from;
    state = from.state();
    clients = from.clients();
    needs = from.needs();
    steps = from.steps();
    closure = from.closure();
    dismissal = from.dismissal();
    safety = from.safety();
    timing = from.timing();
    keptSince = from.keptSince();
    handling = from.handling();
    intake = from.intake();
    attachments = from.attachments();
    approvals = from.approvals();
  }

  CaseCopy clients(List<Client> next) {
    clients = next;
    return this;
  }

  CaseCopy needs(List<Need> next) {
    needs = next;
    return this;
  }

  CaseCopy closure(@Nullable Closure next) {
    closure = next;
    return this;
  }

  CaseCopy dismissal(@Nullable Dismissal next) {
    dismissal = next;
    return this;
  }

  CaseCopy safety(CaseSafety next) {
    safety = next;
    return this;
  }

  CaseCopy timing(Timing next) {
    timing = next;
    return this;
  }

  CaseCopy handling(Handling next) {
    handling = next;
    return this;
  }

  CaseCopy intake(Intake next) {
    intake = next;
    return this;
  }

  CaseCopy attachments(List<Attachment> next) {
    attachments = next;
    return this;
  }

  CaseCopy approvals(List<AidApproval> next) {
    approvals = next;
    return this;
  }

  /** Its people are not kept any longer. */
  CaseCopy unkept() {
    keptSince = null;
    return this;
  }

  /** Nothing happens where the case stands there already. */
  CaseCopy entering(CaseState next, Stamp stamp) {
    if (next == state) {
      return this;
    }
    if (next.isFinal() != state.isFinal()) {
      keptSince = next.isFinal() ? stamp.at() : null;
    }
    state = next;
    steps = new ArrayList<>(steps);
    steps.add(new CaseStep(next, stamp));
    return this;
  }

  Case made() {
    return new Case(
        from.id(),
        from.caseNo(),
        from.districtCode(),
        state,
        intake,
        clients,
        needs,
        clients.getFirst().ageBand(),
        Need.dimensions(needs),
        placeInQueue(),
        Case.identityIndexes(clients),
        from.openedBy(),
        from.openedAt(),
        steps,
        closure,
        dismissal,
        safety,
        safety.audience(state),
        keptSince,
        timing,
        handling,
        closure == null ? null : closure.placeAmongVisits(from.id()),
        attachments,
        Client.placeOfNotices(from.id(), clients),
        approvals);
  }

  private @Nullable String placeInQueue() {
    return state.isFinal() ? null : placeInQueue(from.id(), intake.urgency(), needs, timing);
  }

  /** Until its clock is set, a need waits since it was told. */
  static @Nullable String placeInQueue(
      String caseId, Urgency urgency, List<Need> needs, Timing timing) {
    Optional<Instant> waits =
        needs.stream().flatMap(need -> need.waitingSince().stream()).min(Comparator.naturalOrder());
    Optional<Instant> due = timing.running().map(CaseClock::due).min(Comparator.naturalOrder());
    return waits.isPresent() || timing.awaitsChildReport()
        ? due.or(() -> waits).map(at -> QueuePlace.of(caseId, urgency, at)).orElse(null)
        : null;
  }
}
