package org.prasan.certificate.establishment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.validation.DistrictCode;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Which certificates a list shall hold; bound from the query.
 *
 * @param year of the number's series, Buddhist era
 */
@ParameterObject
public record CertificateFilter(
    @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}") String centre,
    @Nullable @DistrictCode String district,
    @Nullable CertificateStatus status,
    @Nullable @Min(2400) @Max(2999) Integer year) {}
