package org.prasan.registry.centre;

import org.jspecify.annotations.Nullable;
import org.prasan.thai.validation.DistrictCode;
import org.springdoc.core.annotations.ParameterObject;

/** Which centres a list shows; what is absent does not narrow it. */
@ParameterObject
public record CentreFilter(@Nullable @DistrictCode String district, @Nullable CentreStatus state) {}
