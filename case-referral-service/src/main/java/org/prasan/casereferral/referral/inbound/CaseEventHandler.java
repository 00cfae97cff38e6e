package org.prasan.casereferral.referral.inbound;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.referral.ReferralCommand.OpenReferral;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Intent;
import org.prasan.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;

/**
 * Makes the referral that a case asked for; the event waits until it is done, so none is missing.
 */
@Component
class CaseEventHandler {

  record CaseReferred(
      String caseId,
      String caseNo,
      String districtCode,
      String needId,
      Dimension dimension,
      String referralId,
      String agencyId,
      String service,
      Urgency urgency,
      int hop,
      @Nullable String previousReferralId) {}

  private final Cases cases;
  private final ReferralCommandHandler referrals;

  CaseEventHandler(Cases cases, ReferralCommandHandler referrals) {
    this.cases = cases;
    this.referrals = referrals;
  }

  void on(CaseReferred e, InboundEvent cause) {
    Case one =
        cases
            .find(e.caseId())
            .orElseThrow(() -> new UnreadableEvent(cause + " is of an unknown case"));
    referrals.open(
        new OpenReferral(
            e.referralId(),
            e.caseId(),
            e.caseNo(),
            e.needId(),
            e.districtCode(),
            e.dimension(),
            e.agencyId(),
            e.service(),
            e.urgency(),
            e.hop(),
            e.previousReferralId(),
            one.clients().getFirst().id(),
            referredBy(one, e.referralId()),
            cause.time()),
        Intent.causedBy(cause));
  }

  private static String referredBy(Case one, String referralId) {
    return one.needOf(referralId)
        .flatMap(need -> need.referral(referralId))
        .map(entry -> entry.referred().by())
        .orElse("centre");
  }
}
