package org.prasan.casereferral.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;

/**
 * What a case asked for.
 *
 * @param of the id and everything by which two openings differ
 * @param guest who took the case from an opened queue, or null
 * @param referredBy who referred the need
 */
public record ReferralOpening(
    ReferralRef of,
    Referral.Request request,
    String referredBy,
    Instant sentAt,
    @Nullable String guest) {}
