package org.prasan.casereferral.referral;

import java.time.Instant;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;

/**
 * What a case asked for.
 *
 * @param of the id and everything by which two openings differ
 * @param referredBy who referred the need
 */
public record ReferralOpening(
    ReferralRef of, Referral.Request request, String referredBy, Instant sentAt) {}
