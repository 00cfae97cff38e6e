package org.prasan.casereferral.casefile;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.privacy.Consent;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;

/** All that people ask of a case, each naming it first. */
public sealed interface CaseCommand {

  String caseId();

  record TakeCase(String caseId) implements CaseCommand {}

  /**
   * @param overrideReason why the client's data go to the agency without consent, in words; sealed
   *     into the consent before the case decides
   */
  record ReferNeed(
      String caseId,
      String needId,
      String agencyId,
      AidService service,
      Consent consent,
      @Nullable String overrideReason,
      boolean confirmFull)
      implements CaseCommand {

    ReferNeed with(Consent sealed) {
      return new ReferNeed(caseId, needId, agencyId, service, sealed, null, confirmFull);
    }

    @Override
    public String toString() {
      return "ReferNeed[" + needId + "]";
    }
  }

  record GiveAid(
      String caseId, String needId, String programme, @Nullable Long amountSatang, Outcome outcome)
      implements CaseCommand {}

  record DeclareUnmet(String caseId, String needId, String reason) implements CaseCommand {}

  record EndProblem(String caseId, SelfReliance selfReliance) implements CaseCommand {}

  record DismissCase(String caseId, Dismissal.As as, @Nullable String earlierCaseId)
      implements CaseCommand {}
}
