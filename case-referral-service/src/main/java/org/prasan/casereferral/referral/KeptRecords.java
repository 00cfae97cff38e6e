package org.prasan.casereferral.referral;

import org.prasan.casereferral.casefile.Cases;
import org.prasan.conventions.security.HiddenRecords;
import org.springframework.stereotype.Component;

/** Cases and referrals, which may be kept from some officers of their own district. */
@Component
class KeptRecords implements HiddenRecords {

  private final Cases cases;
  private final Referrals referrals;

  KeptRecords(Cases cases, Referrals referrals) {
    this.cases = cases;
    this.referrals = referrals;
  }

  @Override
  public boolean hold(String id) {
    return cases.find(id).isPresent() || referrals.holds(id);
  }
}
