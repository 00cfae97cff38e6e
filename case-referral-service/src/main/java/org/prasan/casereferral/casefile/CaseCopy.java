package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.handling.Closure;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.Handling;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.vocabulary.Stamp;

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
  private @Nullable Instant keptSince;
  private Handling handling;
  private Intake intake;
  private List<Attachment> attachments;

  CaseCopy(Case from) {
    this.from = from;
    state = from.state();
    clients = from.clients();
    needs = from.needs();
    steps = from.steps();
    closure = from.closure();
    dismissal = from.dismissal();
    safety = from.safety();
    keptSince = from.keptSince();
    handling = from.handling();
    intake = from.intake();
    attachments = from.attachments();
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
        state.isFinal() ? null : Need.placeInQueue(from.id(), needs),
        Case.identityIndexes(clients),
        from.openedBy(),
        from.openedAt(),
        steps,
        closure,
        dismissal,
        safety,
        safety.audience(state),
        keptSince,
        handling,
        closure == null ? null : closure.placeAmongVisits(from.id()),
        attachments,
        Client.placeOfNotices(from.id(), clients));
  }
}
