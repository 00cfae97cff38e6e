package org.prasan.casereferral.centre.inbound;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.centre.Centre;
import org.prasan.casereferral.centre.Centre.Standing;
import org.prasan.messaging.UnreadableEvent;
import org.springframework.stereotype.Component;

/** Folds what the registry says about a centre into whether it works. */
@Component
class CentreEventHandler {

  record CentreNamed(String centreId, String districtCode, String nameTh, String nameEn) {}

  record CentreMentioned(String centreId) {}

  Centre onProposed(CentreNamed e) {
    return new Centre(e.centreId(), e.districtCode(), e.nameTh(), e.nameEn(), Standing.PROPOSED);
  }

  Centre onEstablished(CentreNamed e) {
    return onProposed(e).in(Standing.ESTABLISHED);
  }

  Centre onMoved(@Nullable Centre before, CentreMentioned e, Standing next) {
    if (before == null) {
      throw new UnreadableEvent("centre " + e.centreId() + " was never proposed");
    }
    return before.in(next);
  }
}
