package org.prasan.registry.agency;

import org.jspecify.annotations.Nullable;
import org.prasan.thai.validation.DistrictCode;
import org.springdoc.core.annotations.ParameterObject;

/** Which agencies a list shows; what is absent does not narrow it. */
@ParameterObject
public record AgencyFilter(
    @Nullable @DistrictCode String district,
    @Nullable AgencyService service,
    @Nullable AgencyKind kind) {}
