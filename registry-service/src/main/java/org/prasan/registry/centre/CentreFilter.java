package org.prasan.registry.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.validation.DistrictCode;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which centres a list shows; what is absent does not narrow it.
 *
 * @param termEndsBefore only those not dissolved where the term of the committee that was appointed
 *     last ends before that day
 */
@ParameterObject
public record CentreFilter(
    @Nullable @DistrictCode String district,
    @Nullable CentreStatus state,
    @Nullable LocalDate termEndsBefore) {}
