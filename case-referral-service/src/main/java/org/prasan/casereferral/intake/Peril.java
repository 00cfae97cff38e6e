package org.prasan.casereferral.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.Restriction.Reason;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.casereferral.vocabulary.UrgencyCause;

/** What a report tells of danger to its people, whatever urgency it was given. */
record Peril(List<Person> people, Set<RiskCheck> risks, MainProblem problem, LocalDate today) {

  private static final Set<RiskCheck> VIOLENCE =
      EnumSet.of(RiskCheck.HARM_TO_OTHERS, RiskCheck.REPEATED_SEXUAL_ABUSE, RiskCheck.TRAFFICKING);
  private static final Set<RiskCheck> ABUSE =
      EnumSet.of(
          RiskCheck.IMPROPER_CARE, RiskCheck.REPEATED_SEXUAL_ABUSE, RiskCheck.TRAFFICKING);

  /** Why only some may see the case; null when all of the district may. */
  @Nullable Reason restriction() {
    if (isChild() && (has(ClientRole.SUSPECTED_OFFENDER) || risks.contains(RiskCheck.IMPROPER_CARE))) {
      return Reason.CHILD_AT_RISK;
    }
    return isViolent() ? Reason.VIOLENCE : null;
  }

  /** What makes it one of the most urgent; null when nothing does. */
  @Nullable UrgencyCause cause() {
    if (risks.contains(RiskCheck.SUICIDE_RISK)) {
      return UrgencyCause.SUICIDE_RISK;
    }
    if (isChildAtRisk()) {
      return UrgencyCause.CHILD_ABUSE;
    }
    return isViolent() && isOffenderAtHome() ? UrgencyCause.OFFENDER_AT_HOME : null;
  }

  Urgency urgency(Urgency told) {
    return cause() == null ? told : Urgency.MOST_URGENT;
  }

  /** Whether the law wants it reported to who protects children. */
  boolean isChildAtRisk() {
    boolean abused = !Collections.disjoint(risks, ABUSE) || problem == MainProblem.VIOLENCE;
    return isChild() && (abused || has(ClientRole.SUSPECTED_OFFENDER));
  }

  private boolean isViolent() {
    return problem == MainProblem.VIOLENCE
        || !Collections.disjoint(risks, VIOLENCE)
        || has(ClientRole.SUSPECTED_OFFENDER) && has(ClientRole.VICTIM);
  }

  /** Where nobody told who lives together, everybody does. */
  private boolean isOffenderAtHome() {
    return people.stream()
        .filter(it -> it.role() == ClientRole.SUSPECTED_OFFENDER)
        .anyMatch(offender -> people.stream()
            .filter(it -> it.role() != ClientRole.SUSPECTED_OFFENDER)
            .anyMatch(other -> liveTogether(offender, other)));
  }

  private static boolean liveTogether(Person a, Person b) {
    return a.household() == null
        || b.household() == null
        || Objects.equals(a.household(), b.household());
  }

  private boolean isChild() {
    return people.stream()
        .anyMatch(it -> it.role() == ClientRole.CHILD || it.ageBand(today) == AgeBand.CHILD);
  }

  private boolean has(ClientRole role) {
    return people.stream().anyMatch(it -> it.role() == role);
  }
}
