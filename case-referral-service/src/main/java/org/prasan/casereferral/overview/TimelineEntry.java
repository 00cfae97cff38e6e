package org.prasan.casereferral.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case.
 *
 * @param code the state entered, or what kind of thing it was
 * @param by subject of whoever did it; the clock is one, and a reporter is not named to all
 */
public record TimelineEntry(
    Instant at,
    What what,
    String code,
    @Nullable String by,
    @Nullable String needId,
    @Nullable String referralId,
    @Nullable String agencyId) {

  /** To what it happened. */
  public enum What {
    CASE_STATE,
    NEED_STATE,
    REFERRAL_STATE,
    AID_GIVEN,
    AID_TAKEN_BACK,
    NOTE,
    CORRECTION,
    CONSENT
  }
}
