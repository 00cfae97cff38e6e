package org.prasan.casereferral.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.ExcessReason;
import org.prasan.casereferral.casefile.CaseCommand.ApproveExcess;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.DraftReferral;
import org.prasan.casereferral.casefile.CaseCommand.EndProblem;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.LiftRestriction;
import org.prasan.casereferral.casefile.CaseCommand.NoteDanger;
import org.prasan.casereferral.casefile.CaseCommand.RecordConsent;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseCommand.RestrictCase;
import org.prasan.casereferral.casefile.CaseCommand.SendReferral;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.ConsentWish;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.consent.LegalBasis;
import org.prasan.casereferral.consent.OverrideWish;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.Lifting.LiftReason;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Codes;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.Baht;
import org.prasan.thai.validation.OneLine;
import org.prasan.thai.validation.Prose;

/** Bodies of the requests about cases, and the commands they mean. */
final class CaseRequests {

  private CaseRequests() {}

  record ReferralRequest(
      @NotNull @Pattern(regexp = Codes.ID) String needId,
      @NotNull @Pattern(regexp = Codes.ID) String agencyId,
      @NotNull AidService service,
      @Nullable @Valid OverrideRequest override,
      @Nullable Boolean confirmFull) {
    ReferNeed command(String caseId) {
      return new ReferNeed(
          caseId,
          needId,
          agencyId,
          service,
          override == null ? null : override.wish(),
          Boolean.TRUE.equals(confirmFull));
    }
  }

  record DraftRequest(
      @NotNull @Pattern(regexp = Codes.ID) String needId,
      @NotNull @Pattern(regexp = Codes.ID) String agencyId,
      @NotNull AidService service) {
    DraftReferral command(String caseId) {
      return new DraftReferral(caseId, needId, agencyId, service);
    }
  }

  record SendingRequest(@Nullable @Valid OverrideRequest override, @Nullable Boolean confirmFull) {
    SendReferral command(String caseId, String referralId) {
      return new SendReferral(
          caseId,
          referralId,
          override == null ? null : override.wish(),
          Boolean.TRUE.equals(confirmFull));
    }
  }

  /**
   * @param clients ids of the people whose data are shared
   */
  record OverrideRequest(
      @NotNull LegalBasis basis,
      @NotNull @Prose(max = 500) String reason,
      @NotEmpty @Size(max = 20) Set<@NotNull @Pattern(regexp = Codes.ID) String> clients,
      @NotEmpty Set<@NotNull SharedField> fields) {
    OverrideWish wish() {
      return new OverrideWish(basis, clients, fields, reason);
    }
  }

  /**
   * @param recipients ids of agencies
   * @param guardianId who consents, when it is another client of the case
   * @param givenBy who consents, when it is somebody else
   * @param follows id of the request that is answered, or of the consent that is renewed
   */
  record ConsentRequest(
      @NotNull ConsentDecision decision,
      @NotNull Purpose purpose,
      @NotEmpty @Size(max = 50) Set<@NotNull @Pattern(regexp = Codes.ID) String> recipients,
      @NotEmpty Set<@NotNull SharedField> fields,
      @Nullable LocalDate givenOn,
      @Nullable LocalDate expiresOn,
      @NotNull @Pattern(regexp = Codes.CODE) String wording,
      @NotNull GiverCapacity capacity,
      @Nullable @Pattern(regexp = Codes.ID) String guardianId,
      @Nullable @OneLine(max = 200) String givenBy,
      @Nullable @Pattern(regexp = Codes.ID) String follows) {
    RecordConsent command(String caseId, String clientId) {
      return new RecordConsent(
          caseId,
          clientId,
          new ConsentWish(
              decision,
              purpose,
              recipients,
              fields,
              givenOn,
              expiresOn,
              wording,
              capacity,
              guardianId,
              givenBy,
              follows));
    }
  }

  /**
   * @param clientId who gets it; may be missing where the case has one person alone
   * @param amount baht, with satang at most
   */
  record AidRequest(
      @Nullable @Pattern(regexp = Codes.ID) String clientId,
      @NotNull @Pattern(regexp = Codes.CODE) String programme,
      @Nullable @DecimalMin("0.01") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
          BigDecimal amount,
      @NotNull Outcome outcome) {

    GiveAid command(String caseId, String needId) {
      return new GiveAid(caseId, needId, clientId, programme, Baht.satang(amount), outcome);
    }
  }

  /**
   * @param clientId who may have more; may be missing where the case has one person alone
   * @param amount baht by which the limit is raised, where there is one in money
   */
  record ExcessRequest(
      @Nullable @Pattern(regexp = Codes.ID) String clientId,
      @NotNull @Pattern(regexp = Codes.CODE) String programme,
      @Nullable @DecimalMin("0.01") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
          BigDecimal amount,
      @NotNull ExcessReason reason) {

    ApproveExcess command(String caseId) {
      return new ApproveExcess(caseId, clientId, programme, Baht.satang(amount), reason);
    }
  }

  record UnmetRequest(@NotNull UnmetReason reason) {
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

  /**
   * @param subjects who may see it beside the owner and the chair
   */
  record RestrictionRequest(
      @NotNull Restriction.Reason reason,
      @Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = Caller.SUBJECT) String> subjects) {
    RestrictCase command(String caseId) {
      return new RestrictCase(caseId, reason, subjects == null ? Set.of() : subjects);
    }
  }

  record LiftRequest(@NotNull LiftReason reason) {
    LiftRestriction command(String caseId) {
      return new LiftRestriction(caseId, reason);
    }
  }

  /**
   * @param kinds none when the danger is over; then the words say why
   */
  record DangerRequest(
      @NotNull Set<Danger.@NotNull Kind> kinds, @Nullable @Prose(max = 500) String words) {
    NoteDanger command(String caseId) {
      return new NoteDanger(caseId, kinds, words);
    }
  }
}
