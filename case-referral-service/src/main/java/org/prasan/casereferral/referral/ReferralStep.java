package org.prasan.casereferral.referral;

import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Stamp;

/** One state a referral entered, with who brought it there and when. */
public record ReferralStep(ReferralState state, Stamp entered) {}
