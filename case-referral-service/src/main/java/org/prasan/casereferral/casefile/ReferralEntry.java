package org.prasan.casereferral.casefile;

import java.time.Instant;
import org.prasan.casereferral.privacy.Consent;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * One hop of a need, as its case remembers it.
 *
 * @param hop 1 for the need's first referral
 */
public record ReferralEntry(
    String referralId,
    String agencyId,
    String service,
    int hop,
    Progress progress,
    Consent consent,
    Stamp referred,
    Instant progressAt) {

  /** How far the referral has come, as far as it matters to the need. */
  public enum Progress {
    SENT,
    ACCEPTED,
    OUTCOME_RECORDED,
    REJECTED,
    EXPIRED,
    WITHDRAWN;

    boolean isOpen() {
      return this == SENT || this == ACCEPTED;
    }
  }

  public boolean isOpen() {
    return progress.isOpen();
  }

  /** A referral that ended does not open again, in whatever order its reports are read. */
  ReferralEntry reported(Progress next, Instant at) {
    return !isOpen() || progress == next
        ? this
        : new ReferralEntry(referralId, agencyId, service, hop, next, consent, referred, at);
  }
}
