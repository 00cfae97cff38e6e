package org.prasan.casereferral.referral;

import java.time.Instant;

/** An agency closed. */
public record AgencyClosing(String agencyId, Instant at) {}
