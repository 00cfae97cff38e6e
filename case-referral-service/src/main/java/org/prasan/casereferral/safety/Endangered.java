package org.prasan.casereferral.safety;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.safety.Restriction.Reason;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.casereferral.vocabulary.UrgencyCause;

/**
 * Whether somebody in a case may be in danger from who reads of it.
 *
 * @param roles of all its people
 * @param child whether one of them is a child
 * @param offenderAtHome whether a suspected offender lives with another of them, as far as was told
 */
public record Endangered(
    MainProblem problem,
    Set<RiskCheck> risks,
    Set<ClientRole> roles,
    boolean child,
    boolean offenderAtHome) {

  private static final Set<RiskCheck> VIOLENCE =
      EnumSet.of(RiskCheck.HARM_TO_OTHERS, RiskCheck.REPEATED_SEXUAL_ABUSE, RiskCheck.TRAFFICKING);

  private static final Set<RiskCheck> ABUSE =
      EnumSet.of(RiskCheck.IMPROPER_CARE, RiskCheck.REPEATED_SEXUAL_ABUSE, RiskCheck.TRAFFICKING);

  /** Null when nobody seems to be. */
  public @Nullable Reason reason() {
    if (child && (hasOffender() || risks.contains(RiskCheck.IMPROPER_CARE))) {
      return Reason.CHILD_AT_RISK;
    }
    return isViolent() ? Reason.VIOLENCE : null;
  }

  /** What makes a case one of the most urgent; null when nothing does. */
  public @Nullable UrgencyCause cause() {
    if (risks.contains(RiskCheck.SUICIDE_RISK)) {
      return UrgencyCause.SUICIDE_RISK;
    }
    if (isChildAtRisk()) {
      return UrgencyCause.CHILD_ABUSE;
    }
    return isViolent() && offenderAtHome ? UrgencyCause.OFFENDER_AT_HOME : null;
  }

  public Urgency raised(Urgency told) {
    return cause() == null ? told : Urgency.MOST_URGENT;
  }

  /** Whether the law wants it reported to who protects children. */
  public boolean isChildAtRisk() {
    boolean abused = !Collections.disjoint(risks, ABUSE) || problem == MainProblem.VIOLENCE;
    return child && (abused || hasOffender());
  }

  private boolean isViolent() {
    return problem == MainProblem.VIOLENCE
        || !Collections.disjoint(risks, VIOLENCE)
        || hasOffender() && roles.contains(ClientRole.VICTIM);
  }

  private boolean hasOffender() {
    return roles.contains(ClientRole.SUSPECTED_OFFENDER);
  }
}
