package org.prasan.casereferral.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures read of the events of a referral, whichever it is. */
public record ReferralFact(
    String districtCode,
    String agencyId,
    @Nullable List<String> restrictedTo,
    @Nullable String service,
    @Nullable String urgency,
    @Nullable String outcome,
    @Nullable String to,
    @Nullable String state,
    @Nullable Boolean claimed,
    @Nullable Boolean confirmed) {}
