package org.prasan.casereferral.referral;

import java.time.Instant;

/** A clock that has to act. */
record DueClock(String referralId, Instant at) {

  /** Names this very tick, so that of several instances one makes it. */
  String key() {
    return referralId + ":" + at.toEpochMilli();
  }
}
