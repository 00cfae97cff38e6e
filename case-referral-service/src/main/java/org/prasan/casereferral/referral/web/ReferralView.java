package org.prasan.casereferral.referral.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.course.Dispute;
import org.prasan.casereferral.course.Respite;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.NextStep;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralStep;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.Urgency;

/**
 * One referral.
 *
 * @param task what has to be done next, in the state that says by whom
 * @param nextStep what the centre does best with a need that came back
 * @param shared those of whom the agency may see something now, by consent or by law; for the
 *     agency alone, and missing once there is nobody left
 * @param sharingEnded true for an agency of which an answer is awaited though it is shown nobody
 *     any more: it may still answer, and no more
 */
public record ReferralView(
    String id,
    long version,
    String caseId,
    String caseNo,
    String needId,
    Dimension dimension,
    String districtCode,
    String agencyId,
    AidService service,
    Urgency urgency,
    int hop,
    @Nullable String previousReferralId,
    ReferralState state,
    @Nullable String claimedBy,
    @Nullable Instant respondBy,
    boolean overdue,
    Referral.@Nullable Task task,
    @Nullable Instant taskDue,
    @Nullable LocalDate expectedOn,
    @Nullable DelayReason delayReason,
    @Nullable LocalDate reviewOn,
    @Nullable Instant appointmentAt,
    int missedAppointments,
    @Nullable Instant staleSince,
    Respite.@Nullable Pause pause,
    List<QuestionView> questions,
    @Nullable RejectionReason rejectionReason,
    @Nullable String rejectionText,
    @Nullable NextStep nextStep,
    @Nullable String forwardedTo,
    @Nullable WithdrawalReason withdrawalReason,
    @Nullable ErrorReason errorReason,
    List<Dispute> disputes,
    @Nullable Outcome outcome,
    @Nullable OutcomeReason outcomeReason,
    @Nullable Boolean confirmed,
    String policyVersion,
    List<ReferralStep> steps,
    @Nullable SharedView shared,
    @Nullable Boolean sharingEnded) {

  /**
   * @param question for the agency and the centre alone, like its answer
   */
  record QuestionView(
      Stamp asked, @Nullable String question, @Nullable Stamp answered, @Nullable String answer) {}

  /**
   * @param danger for who knows the address and so may visit
   */
  public record SharedView(
      List<SharedPerson> clients,
      @Nullable String description,
      @Nullable Set<RiskCheck> risks,
      @Nullable SharedDanger danger) {}

  public record SharedDanger(List<Danger.Kind> kinds, @Nullable String words) {}

  /** How to speak to the person without endangering them. */
  public record SharedContact(
      List<SafeContact.Way> ways,
      List<SafeContact.Time> times,
      SafeContact.By by,
      @Nullable String note) {}

  public record SharedPerson(
      @Nullable String name,
      @Nullable LocalDate birthDate,
      @Nullable Integer age,
      @Nullable String phone,
      @Nullable String address,
      @Nullable String identityNumber,
      @Nullable Boolean disability,
      @Nullable SharedContact safeContact) {}
}
