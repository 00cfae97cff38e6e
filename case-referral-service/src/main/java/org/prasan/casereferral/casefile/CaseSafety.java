package org.prasan.casereferral.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.safety.Audience;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.Endangered;
import org.prasan.casereferral.safety.Lifting;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;

/**
 * What keeps those who are in the case, and those who visit, out of danger.
 *
 * @param guest who took it from an opened queue, as {@link Audience} names them
 * @param lifting the last time that a restriction was lifted
 */
public record CaseSafety(
    @Nullable Danger danger,
    @Nullable Restriction restriction,
    @Nullable Lifting lifting,
    @Nullable String guest) {

  public static final CaseSafety USUAL = new CaseSafety(null, null, null, null);

  /** What the people of a case and what was told of them say of danger. */
  public static Endangered endangered(
      MainProblem problem, Set<RiskCheck> risks, List<Client> clients) {
    return new Endangered(
        problem,
        risks,
        clients.stream().map(client -> client.safety().role()).collect(Collectors.toSet()),
        clients.stream()
            .anyMatch(client ->
                client.safety().role() == ClientRole.CHILD || client.ageBand() == AgeBand.CHILD),
        clients.stream()
            .filter(client -> client.safety().isSuspected())
            .anyMatch(offender -> clients.stream().anyMatch(offender::mayLiveWith)));
  }

  CaseSafety with(Restriction next) {
    return new CaseSafety(danger, next, lifting, guest);
  }

  CaseSafety lifted(Lifting last) {
    return new CaseSafety(danger, null, last, guest);
  }

  CaseSafety with(Danger noted) {
    return new CaseSafety(noted, restriction, lifting, guest);
  }

  /** Whoever takes a restricted case is among those who see it. */
  CaseSafety ownedBy(String subject) {
    return restriction == null ? this : with(restriction.with(subject));
  }

  /** Whoever gave the case away sees it no longer, unless they lead the district. */
  CaseSafety leftBy(String subject) {
    var left = new CaseSafety(danger, restriction, lifting, null);
    return restriction == null ? left : left.with(restriction.without(subject));
  }

  CaseSafety takenBy(@Nullable String newGuest) {
    return new CaseSafety(danger, restriction, lifting, newGuest);
  }

  public @Nullable List<String> restrictedTo() {
    return restriction == null ? null : restriction.subjects().stream().sorted().toList();
  }

  /**
   * A restricted case that waits is in everybody's queue, and in nobody's sight.
   *
   * @param actsFor the caller, and those for whom the caller covers
   */
  public boolean isOpenTo(Caller caller, Set<String> actsFor) {
    List<String> subjects = restrictedTo();
    return subjects == null
        || subjects.stream().anyMatch(actsFor::contains)
        || caller.is(Position.CHAIR)
        || caller.is(Role.DEPARTMENT);
  }

  List<String> audience(CaseState state) {
    return state == CaseState.WAITING_ASSIGNMENT
        ? Audience.waiting(restrictedTo())
        : Audience.with(guest, Audience.of(restrictedTo()));
  }
}
