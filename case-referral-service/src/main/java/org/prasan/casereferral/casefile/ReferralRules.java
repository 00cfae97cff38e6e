package org.prasan.casereferral.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.vocabulary.ReferralState;

/** When a need of the case may go to an agency. */
record ReferralRules(Case one, @Nullable SharingOverride override, Instant now) {

  void check(ReferNeed refer, Need need, @Nullable Agency agency) {
    if (!need.mayBeReferred()) {
      throw new CaseRefusal.NeedSettled(need.state());
    }
    if (agency == null) {
      throw new CaseRefusal.AgencyUnknown();
    }
    if (agency.closed()) {
      throw new CaseRefusal.AgencyClosed();
    }
    if (!agency.serves(one.districtCode(), refer.service())) {
      throw new CaseRefusal.AgencyDoesNotServe(one.districtCode(), refer.service());
    }
    if (need.hasOpenReferralTo(agency.id())) {
      throw new CaseRefusal.AlreadyReferredToAgency();
    }
    if (agency.isFull() && !refer.confirmFull()) {
      throw new CaseRefusal.AgencyFull();
    }
    Disclosure disclosure = Disclosure.at(now, agency, ReferralState.SENT, override);
    if (!disclosure.showsAnybody(one.clients())) {
      throw new CaseRefusal.ConsentMissing();
    }
  }
}
