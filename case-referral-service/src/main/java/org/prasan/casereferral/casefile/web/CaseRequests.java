package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.EndProblem;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.Dismissal;
import org.prasan.casereferral.privacy.Consent;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.thai.validation.Prose;

/** Bodies of the requests about cases, and the commands they mean. */
final class CaseRequests {

  private CaseRequests() {}

  record ReferralRequest(
      @NotNull @Pattern(regexp = Codes.ID) String needId,
      @NotNull @Pattern(regexp = Codes.ID) String agencyId,
      @NotNull AidService service,
      @Nullable @Valid ConsentRequest consent,
      @Nullable @Valid OverrideRequest override,
      @Nullable Boolean confirmFull) {

    ReferNeed command(String caseId) {
      return new ReferNeed(
          caseId,
          needId,
          agencyId,
          service,
          ground(),
          override == null ? null : override.reason(),
          Boolean.TRUE.equals(confirmFull));
    }

    private Consent ground() {
      if (override != null) {
        return Consent.of(false, null, override.fields());
      }
      return consent == null
          ? Consent.of(false, null, Set.of())
          : Consent.of(consent.given(), consent.on(), consent.fields());
    }
  }

  record ConsentRequest(
      @NotNull Boolean given, @Nullable LocalDate on, @Nullable Set<@NotNull SharedField> fields) {}

  record OverrideRequest(
      @NotNull @Prose(max = 500) String reason, @Nullable Set<@NotNull SharedField> fields) {}

  /**
   * @param amount baht, with satang at most
   */
  record AidRequest(
      @NotNull @Pattern(regexp = Codes.CODE) String programme,
      @Nullable @DecimalMin("0.01") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
          BigDecimal amount,
      @NotNull Outcome outcome) {

    GiveAid command(String caseId, String needId) {
      Long satang = amount == null ? null : amount.movePointRight(2).longValueExact();
      return new GiveAid(caseId, needId, programme, satang, outcome);
    }
  }

  record UnmetRequest(@NotNull @Pattern(regexp = Codes.CODE) String reason) {
    DeclareUnmet command(String caseId, String needId) {
      return new DeclareUnmet(caseId, needId, reason);
    }
  }

  record EndingRequest(@NotNull SelfReliance selfReliance) {
    EndProblem command(String caseId) {
      return new EndProblem(caseId, selfReliance);
    }
  }

  record DismissalRequest(
      @NotNull Dismissal.As as, @Nullable @Pattern(regexp = Codes.ID) String earlierCaseId) {
    DismissCase command(String caseId) {
      return new DismissCase(caseId, as, earlierCaseId);
    }
  }
}
