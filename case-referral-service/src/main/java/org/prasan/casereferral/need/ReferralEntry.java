package org.prasan.casereferral.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * One hop of a need, as its case remembers it.
 *
 * @param hop 1 for the need's first referral
 * @param state as far as it matters to the need
 * @param override the law by which data are shared without consent, when they are
 */
public record ReferralEntry(
    String referralId,
    String agencyId,
    AidService service,
    int hop,
    ReferralState state,
    @Nullable SharingOverride override,
    Stamp referred,
    Instant stateSince) {

  public boolean isOpen() {
    return state.isAwaited();
  }

  /** A referral that ended does not open again, in whatever order its reports are read. */
  ReferralEntry reported(ReferralState next, Instant at) {
    return !isOpen() || state == next
        ? this
        : new ReferralEntry(referralId, agencyId, service, hop, next, override, referred, at);
  }
}
