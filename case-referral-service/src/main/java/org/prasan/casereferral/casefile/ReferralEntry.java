package org.prasan.casereferral.casefile;

import java.time.Instant;
import org.prasan.casereferral.privacy.Consent;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * One hop of a need, as its case remembers it.
 *
 * @param hop 1 for the need's first referral
 * @param state as far as it matters to the need
 */
public record ReferralEntry(
    String referralId,
    String agencyId,
    AidService service,
    int hop,
    ReferralState state,
    Consent consent,
    Stamp referred,
    Instant stateSince) {

  public boolean isOpen() {
    return state.isAwaited();
  }

  /** A referral that ended does not open again, in whatever order its reports are read. */
  ReferralEntry reported(ReferralState next, Instant at) {
    return !isOpen() || state == next
        ? this
        : new ReferralEntry(referralId, agencyId, service, hop, next, consent, referred, at);
  }
}
