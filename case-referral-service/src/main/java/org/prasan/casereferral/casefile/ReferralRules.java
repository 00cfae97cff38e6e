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
      throw new CaseRefused.NeedSettled(need.state());
    }
    if (agency == null) {
      throw new CaseRefused.AgencyUnknown();
    }
    if (agency.closed()) {
      throw new CaseRefused.AgencyClosed();
    }
    if (!agency.serves(districtCode, refer.service())) {
      throw new CaseRefused.AgencyDoesNotServe(districtCode, refer.service());
    }
    if (need.hasOpenReferralTo(agency.id())) {
      throw new CaseRefused.AlreadyReferredToAgency();
    }
    if (agency.isFull() && !refer.confirmFull()) {
      throw new CaseRefused.AgencyFull();
    }
    if (!refer.consent().allowsSharing(now, consentValidity)) {
      throw new CaseRefused.ConsentMissing();
    }
  }
}
