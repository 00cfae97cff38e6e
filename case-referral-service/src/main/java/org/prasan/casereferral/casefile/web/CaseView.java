package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseState;
import org.prasan.casereferral.casefile.CaseStep;
import org.prasan.casereferral.casefile.Closure;
import org.prasan.casereferral.casefile.DirectAid;
import org.prasan.casereferral.casefile.Dismissal;
import org.prasan.casereferral.casefile.NeedState;
import org.prasan.casereferral.casefile.PossibleDuplicate;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.Stamp;
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
    List<PossibleDuplicate> possibleDuplicates,
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
      @Nullable ClientDetails person) {}

  /** One need with all its hops. */
  record NeedView(
      String needId,
      Dimension dimension,
      NeedState state,
      Instant since,
      @Nullable Outcome outcome,
      @Nullable String unmetReason,
      List<HopView> referrals,
      List<DirectAid> aids) {}

  record HopView(
      String referralId,
      String agencyId,
      AidService service,
      int hop,
      ReferralState state,
      Stamp referred,
      Instant stateSince,
      ConsentView consent) {}

  record ConsentView(
      boolean given,
      @Nullable LocalDate on,
      List<SharedField> fields,
      boolean overridden,
      @Nullable String overrideReason) {}
}
