package org.prasan.casereferral.referral.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.ReferralStep;
import org.prasan.casereferral.referral.RejectionReason;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Urgency;

/**
 * One referral.
 *
 * @param shared what the client agreed that the agency sees; only for the agency, and only until
 *     the referral is final
 */
record ReferralView(
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
    @Nullable LocalDate expectedOn,
    @Nullable RejectionReason rejectionReason,
    @Nullable String rejectionText,
    @Nullable Outcome outcome,
    @Nullable String outcomeReason,
    @Nullable Boolean confirmed,
    String policyVersion,
    List<ReferralStep> steps,
    @Nullable SharedView shared) {

  record SharedView(
      List<SharedPerson> clients, @Nullable String description, @Nullable Set<RiskCheck> risks) {}

  record SharedPerson(
      @Nullable String name,
      @Nullable LocalDate birthDate,
      @Nullable Integer age,
      @Nullable String phone,
      @Nullable String address,
      @Nullable String identityNumber,
      @Nullable Boolean disability) {}
}
