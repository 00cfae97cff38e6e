package org.prasan.casereferral.referral.inbound;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.referral.CaseRestriction;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.referral.ReferralOpening;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Intent;
import org.springframework.stereotype.Component;

/**
 * Makes the referral that a case asked for; the event waits until it is done, so none is missing.
 */
@Component
class CaseEventHandler {

  /** What a referral reads of {@code case-referral.case-events}. */
  record CaseReferred(
      String caseId,
      String caseNo,
      String districtCode,
      String needId,
      Dimension dimension,
      String referralId,
      String agencyId,
      AidService service,
      Urgency urgency,
      int hop,
      @Nullable String previousReferralId,
      @Nullable List<String> restrictedTo) {}

  record CaseRestricted(String caseId, @Nullable List<String> restrictedTo) {}

  private final Cases cases;
  private final ReferralCommandHandler referrals;

  CaseEventHandler(Cases cases, ReferralCommandHandler referrals) {
    this.cases = cases;
    this.referrals = referrals;
  }

  Map<String, Consumer<InboundEvent>> reactions() {
    return Map.of(
        "case-referral.case-referred.v1",
        e -> referrals.handle(opening(e.as(CaseReferred.class), e), Intent.causedBy(e)),
        "case-referral.draft-requested.v1",
        e -> referrals.draft(opening(e.as(CaseReferred.class), e), Intent.causedBy(e)),
        "case-referral.case-restricted.v1",
        e -> on(e.as(CaseRestricted.class), e));
  }

  private void on(CaseRestricted e, InboundEvent cause) {
    Case one = cases.find(e.caseId()).orElseThrow(UnknownId::new);
    referrals.handle(
        new CaseRestriction(e.caseId(), e.restrictedTo(), one.safety().guest()),
        Intent.causedBy(cause));
  }

  private ReferralOpening opening(CaseReferred e, InboundEvent cause) {
    Case one = cases.find(e.caseId()).orElseThrow(UnknownId::new);
    var of =
        new ReferralRef(
            e.referralId(),
            e.caseId(),
            e.caseNo(),
            e.needId(),
            e.districtCode(),
            e.agencyId(),
            e.restrictedTo());
    var request =
        new Referral.Request(
            e.dimension(),
            e.service(),
            e.urgency(),
            e.hop(),
            e.previousReferralId(),
            Intake.textSubject(one.id()));
    return new ReferralOpening(
        of, request, referredBy(one, e.referralId()), cause.time(), one.safety().guest());
  }

  private static String referredBy(Case one, String referralId) {
    return one.referral(referralId).map(entry -> entry.referred().by()).orElse("centre");
  }
}
