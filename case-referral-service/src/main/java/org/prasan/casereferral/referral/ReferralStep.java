package org.prasan.casereferral.referral;

import org.prasan.casereferral.casefile.Stamp;

/** One state a referral entered, with who brought it there and when. */
public record ReferralStep(ReferralState state, Stamp entered) {}
