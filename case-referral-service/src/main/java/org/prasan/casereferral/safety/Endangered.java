package org.prasan.casereferral.safety;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.safety.Restriction.Reason;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.RiskCheck;

/**
 * Whether somebody in a case may be in danger from who reads of it.
 *
 * @param roles of all its people
 * @param child whether one of them is a child
 */
public record Endangered(
    MainProblem problem, Set<RiskCheck> risks, Set<ClientRole> roles, boolean child) {

  private static final Set<RiskCheck> VIOLENCE =
      EnumSet.of(RiskCheck.HARM_TO_OTHERS, RiskCheck.REPEATED_SEXUAL_ABUSE, RiskCheck.TRAFFICKING);

  /** Null when nobody seems to be. */
  public @Nullable Reason reason() {
    boolean offender = roles.contains(ClientRole.SUSPECTED_OFFENDER);
    if (child && (offender || risks.contains(RiskCheck.IMPROPER_CARE))) {
      return Reason.CHILD_AT_RISK;
    }
    boolean violence =
        problem == MainProblem.VIOLENCE
            || !Collections.disjoint(risks, VIOLENCE)
            || offender && roles.contains(ClientRole.VICTIM);
    return violence ? Reason.VIOLENCE : null;
  }
}
