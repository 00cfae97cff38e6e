package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseState;
import org.prasan.casereferral.casefile.CaseStep;
import org.prasan.casereferral.casefile.Closure;
import org.prasan.casereferral.casefile.Dismissal;
import org.prasan.casereferral.intake.EarlierCase;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Urgency;

/**
 * One case. Personal fields are there for the district's officers and the volunteer who reported
 * it, and missing for everyone else and once a person was erased.
 *
 * @param centreEstablished whether the district's centre is established, as far as is known here
 */
record CaseView(
    String id,
    long version,
    String caseNo,
    String districtCode,
    boolean centreEstablished,
    CaseState state,
    Channel channel,
    ReporterView reporter,
    @Nullable String volunteerId,
    MainProblem mainProblem,
    List<String> subProblems,
    @Nullable String description,
    @Nullable Set<RiskCheck> risks,
    Urgency urgency,
    AgeBand ageBand,
    @Nullable String registeredDistrictCode,
    List<ClientView> clients,
    List<NeedView> needs,
    List<EarlierCase> possibleDuplicates,
    Instant openedAt,
    List<CaseStep> steps,
    @Nullable Closure closure,
    @Nullable Dismissal dismissal) {

  record ReporterView(
      ReporterKind kind, boolean anonymous, @Nullable String name, @Nullable String phone) {}

  record ClientView(
      String id,
      IdentityKind identityKind,
      @Nullable NoIdentityReason noIdentityReason,
      AgeBand ageBand,
      @Nullable PersonView person) {}

  record PersonView(
      @Nullable String title,
      String firstName,
      @Nullable String lastName,
      @Nullable String identityNumber,
      @Nullable LocalDate birthDate,
      @Nullable Integer age,
      boolean disability,
      @Nullable String phone,
      @Nullable String address) {}
}
