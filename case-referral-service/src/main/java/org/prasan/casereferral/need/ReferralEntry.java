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

  public boolean isDraft() {
    return state == ReferralState.DRAFT;
  }

  /** The agency asked a question, and it is the centre's turn. */
  public boolean waitsForCentre() {
    return state == ReferralState.NEEDS_INFO;
  }

  public ReferralEntry sent(@Nullable SharingOverride by, Stamp sent) {
    return new ReferralEntry(
        referralId, agencyId, service, hop, ReferralState.SENT, by, sent, sent.at());
  }

  ReferralEntry standing(ReferralState next, Instant at) {
    return new ReferralEntry(referralId, agencyId, service, hop, next, override, referred, at);
  }

  /** A referral that ended opens again by a dispute alone. */
  ReferralEntry reported(ReferralState next, Instant at) {
    return !isOpen() && !isDraft() || state == next ? this : standing(next, at);
  }
}
