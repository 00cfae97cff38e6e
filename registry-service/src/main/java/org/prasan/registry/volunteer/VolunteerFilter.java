package org.prasan.registry.volunteer;

import org.jspecify.annotations.Nullable;
import org.prasan.thai.validation.DistrictCode;
import org.springdoc.core.annotations.ParameterObject;

/** Which volunteers a list shows; what is absent does not narrow it. */
@ParameterObject
public record VolunteerFilter(
    @Nullable @DistrictCode String district, @Nullable VolunteerStatus state) {}
