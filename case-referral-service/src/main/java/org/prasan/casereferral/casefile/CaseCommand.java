package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.privacy.Consent;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Urgency;

/** All that can be asked of a case. */
public sealed interface CaseCommand {

  /** Intake as it was told; nothing in it is stored before it is sealed. */
  record OpenCase(
      String districtCode,
      Channel channel,
      Reporter reporter,
      @Nullable String volunteerId,
      List<Person> clients,
      MainProblem mainProblem,
      List<String> subProblems,
      Set<RiskCheck> risks,
      @Nullable String description,
      Urgency urgency,
      @Nullable String registeredDistrictCode,
      List<Dimension> needs)
      implements CaseCommand {

    @Override
    public String toString() {
      return "OpenCase[" + districtCode + "]";
    }
  }

  /** Who told the centre. */
  record Reporter(
      ReporterKind kind, boolean anonymous, @Nullable String name, @Nullable String phone) {

    @Override
    public String toString() {
      return "Reporter[…]";
    }
  }

  /**
   * A client as told.
   *
   * @param age years at the day of the report, when the birth date is not known
   */
  record Person(
      @Nullable String title,
      String firstName,
      @Nullable String lastName,
      IdentityKind identityKind,
      @Nullable String identityNumber,
      @Nullable NoIdentityReason noIdentityReason,
      @Nullable LocalDate birthDate,
      @Nullable Integer age,
      boolean disability,
      @Nullable String phone,
      @Nullable String address) {

    @Override
    public String toString() {
      return "Person[…]";
    }
  }

  record TakeCase() implements CaseCommand {}

  /**
   * @param overrideReason why the client's data go to the agency without consent, in words; sealed
   *     into the consent before the case decides
   */
  record ReferNeed(
      String needId,
      String agencyId,
      AidService service,
      Consent consent,
      @Nullable String overrideReason,
      boolean confirmFull)
      implements CaseCommand {

    ReferNeed with(Consent sealed) {
      return new ReferNeed(needId, agencyId, service, sealed, null, confirmFull);
    }

    @Override
    public String toString() {
      return "ReferNeed[" + needId + "]";
    }
  }

  record GiveAid(String needId, String programme, @Nullable Long amountSatang, Outcome outcome)
      implements CaseCommand {}

  record DeclareUnmet(String needId, String reason) implements CaseCommand {}

  record EndProblem(SelfReliance selfReliance) implements CaseCommand {}

  record DismissCase(Dismissal.As as, @Nullable String earlierCaseId) implements CaseCommand {}

  /** Destroys the person's key first, so that this only tidies up what is left. */
  record ForgetClient(String clientId) implements CaseCommand {}

  /** What a referral said of itself; it happened, so it is never refused. */
  record ReportAcceptance(String referralId, Instant at) implements CaseCommand {}

  record ReportReturn(String referralId, ReturnCause cause, @Nullable String reason, Instant at)
      implements CaseCommand {}

  record ReportOutcome(String referralId, Outcome outcome, @Nullable String reason, Instant at)
      implements CaseCommand {}
}
