package org.prasan.registry.agency;

import org.jspecify.annotations.Nullable;
import org.prasan.thai.validation.DistrictCode;

/** Which agencies a list shows; what is absent does not narrow it. */
public record AgencyFilter(
    @Nullable @DistrictCode String district,
    @Nullable AgencyService service,
    @Nullable AgencyKind kind) {}
