package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.AidApproval;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.casefile.web.ClockViews.ChildReportView;
import org.prasan.casereferral.casefile.web.ClockViews.DutyView;
import org.prasan.casereferral.casefile.web.HandlingView.ClosureView;
import org.prasan.casereferral.consent.ConsentState;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.consent.LegalBasis;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.matching.PossibleDuplicate;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.people.CorrectionReason;
import org.prasan.casereferral.people.Home;
import org.prasan.casereferral.people.NoNameReason;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.Lifting;
import org.prasan.casereferral.safety.Relation;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.safety.SafeContact;
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
import org.prasan.casereferral.vocabulary.SubProblem;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.casereferral.vocabulary.UrgencyCause;

/**
 * One case, as much of it as its reader may see ({@link Sight}).
 *
 * @param centreEstablished whether the district's centre is established, as far as is known here
 * @param possibleDuplicates those of them that the reader may see
 */
public record CaseView(
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
    List<SubProblem> subProblems,
    @Nullable String description,
    @Nullable Set<RiskCheck> risks,
    Urgency urgency,
    @Nullable UrgencyCause urgencyCause,
    @Nullable String eventTag,
    @Nullable DutyView duty,
    @Nullable ChildReportView childReport,
    AgeBand ageBand,
    @Nullable String registeredDistrictCode,
    List<ClientView> clients,
    List<NeedView> needs,
    List<PossibleDuplicate> possibleDuplicates,
    @Nullable DangerView danger,
    boolean restricted,
    @Nullable Restriction restriction,
    @Nullable Lifting lifting,
    List<AidApproval> approvals,
    Instant openedAt,
    @Nullable Instant observedAt,
    List<CaseStep> steps,
    @Nullable ClosureView closure,
    @Nullable Dismissal dismissal,
    @Nullable String owner,
    @Nullable HandlingView handling,
    List<Attachment> attachments) {

  public record ReporterView(
      ReporterKind kind, boolean anonymous, @Nullable String name, @Nullable String phone) {}

  /**
   * @param person missing for who may not see people, and once the person was erased
   */
  public record ClientView(
      String id,
      @Nullable IdentityKind identityKind,
      @Nullable NoIdentityReason noIdentityReason,
      AgeBand ageBand,
      @Nullable ClientRole role,
      @Nullable Relation relation,
      @Nullable ContactView safeContact,
      @Nullable Boolean addressHidden,
      @Nullable ClientDetails person,
      List<ConsentView> consents,
      @Nullable NoNameReason noNameReason,
      @Nullable Home home,
      @Nullable Notice notice,
      List<EarlierView> history) {}

  /** What was held of a person before a correction. */
  record EarlierView(
      IdentityKind identityKind,
      @Nullable NoIdentityReason noIdentityReason,
      @Nullable NoNameReason noNameReason,
      Home home,
      ClientRole role,
      @Nullable Relation relation,
      @Nullable ContactView safeContact,
      boolean addressHidden,
      @Nullable ClientDetails person,
      CorrectionReason reason,
      Stamp corrected) {}

  /** How a person may be spoken to without being put in danger. */
  public record ContactView(
      List<SafeContact.Way> ways,
      List<SafeContact.Time> times,
      SafeContact.By by,
      @Nullable String note) {}

  public record DangerView(List<Danger.Kind> kinds, @Nullable String words, Stamp noted) {}

  public record ConsentView(
      String id,
      ConsentState state,
      Purpose purpose,
      List<String> recipients,
      List<SharedField> fields,
      LocalDate givenOn,
      LocalDate expiresOn,
      String wording,
      GiverCapacity capacity,
      @Nullable String guardianId,
      @Nullable String givenBy,
      Stamp recorded,
      @Nullable Stamp withdrawn) {}

  /** One need with all its hops. */
  public record NeedView(
      String needId,
      Dimension dimension,
      NeedState state,
      Instant since,
      @Nullable Outcome outcome,
      @Nullable UnmetReason unmetReason,
      List<HopView> referrals,
      List<DirectAid> aids) {}

  public record HopView(
      String referralId,
      String agencyId,
      AidService service,
      int hop,
      ReferralState state,
      Stamp referred,
      Instant stateSince,
      @Nullable OverrideView override) {}

  /**
   * @param reason for those who see people
   */
  public record OverrideView(
      LegalBasis basis, List<String> clients, List<SharedField> fields, @Nullable String reason) {}
}
