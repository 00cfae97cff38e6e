package org.prasan.casereferral.casefile;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseEvent.CaseRestricted;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.safety.Audience;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.Lifting;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Change;

/** Who may see a case, and what whoever visits has to expect. */
record CaseGuard(Case one) {

  /** Names whom the case is left to; the owner is always among them. */
  Change<Case, CaseEvent> restrict(Restriction.Reason reason, Set<String> named, Hand hand) {
    mustBeOwnersOrChairs(hand);
    var subjects = new TreeSet<>(named);
    one.owner().ifPresent(subjects::add);
    var next = one.safety().with(new Restriction(reason, subjects, hand.stamp()));
    return reason == Restriction.Reason.CHILD_AT_RISK
        ? guarded(new CaseChild(one).atRisk(hand.stamp()), next)
        : guarded(one, next);
  }

  Change<Case, CaseEvent> lift(Lifting.LiftReason reason, Hand hand) {
    mustBeOwnersOrChairs(hand);
    return one.safety().restriction() == null
        ? Change.of(one)
        : guarded(one, one.safety().lifted(new Lifting(reason, hand.stamp())));
  }

  Change<Case, CaseEvent> noteDanger(Danger danger) {
    return Change.of(one.with(one.safety().with(danger)));
  }

  private static Change<Case, CaseEvent> guarded(Case one, CaseSafety safety) {
    Case after = one.with(safety);
    return Change.of(after, new CaseRestricted(after.ref(), safety.restriction() != null));
  }

  private static void mustBeOwnersOrChairs(Hand hand) {
    if (!hand.owner() && !hand.chair()) {
      throw new CaseRefusal.NotOwnerNorChair();
    }
  }

  /** Who takes a case from a neighbour's queue goes on seeing it; null for one's own district. */
  @Nullable String guest(Caller caller) {
    boolean neighbour =
        caller.is(Role.CENTRE_OFFICER) && !caller.districts().contains(one.districtCode());
    return neighbour
        ? caller.districts().stream()
            .sorted()
            .findFirst()
            .map(home -> Audience.guest(home, caller.subject()))
            .orElse(null)
        : null;
  }
}
