package org.prasan.casereferral.casefile;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.ExcessReason;
import org.prasan.casereferral.vocabulary.Outcome;

/** What is asked of a case about aid under a programme. */
public sealed interface AidCommand extends CaseCommand {

  /**
   * @param clientId who gets it; may be missing where the case has one person alone
   */
  record GiveAid(
      String caseId,
      String needId,
      @Nullable String clientId,
      String programme,
      @Nullable Long amountSatang,
      Outcome outcome)
      implements AidCommand {}

  /**
   * The department lets a person get a programme once more than its limit, in this fiscal year.
   *
   * @param clientId who may; may be missing where the case has one person alone
   * @param amountSatang by how much the limit in money is raised, where there is one
   */
  record ApproveExcess(
      String caseId,
      @Nullable String clientId,
      String programme,
      @Nullable Long amountSatang,
      ExcessReason reason)
      implements AidCommand {}
}
