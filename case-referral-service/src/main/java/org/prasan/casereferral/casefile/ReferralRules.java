package org.prasan.casereferral.casefile;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;

/** When a need may go to an agency. */
record ReferralRules(String districtCode, Duration consentValidity) {

  void check(ReferNeed refer, Need need, @Nullable Agency agency, Instant now) {
    if (!need.mayBeReferred()) {
      throw new CaseRefusal.NeedSettled(need.state());
    }
    if (agency == null) {
      throw new CaseRefusal.AgencyUnknown();
    }
    if (agency.closed()) {
      throw new CaseRefusal.AgencyClosed();
    }
    if (!agency.serves(districtCode, refer.service())) {
      throw new CaseRefusal.AgencyDoesNotServe(districtCode, refer.service());
    }
    if (need.hasOpenReferralTo(agency.id())) {
      throw new CaseRefusal.AlreadyReferredToAgency();
    }
    if (agency.isFull() && !refer.confirmFull()) {
      throw new CaseRefusal.AgencyFull();
    }
    if (!refer.consent().allowsSharing(now, consentValidity)) {
      throw new CaseRefusal.ConsentMissing();
    }
  }
}
