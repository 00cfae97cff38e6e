package org.prasan.casereferral.clocks;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the public holidays stand. The cabinet announces them year by year, so they are data that
 * whoever runs the service keeps up to date.
 *
 * @param holidays resource location of a file with {@code date,nameTh,nameEn,kind,basis} and a
 *     heading
 */
@Validated
@ConfigurationProperties("prasan.case-referral.calendar")
record HolidayProperties(@NotBlank String holidays) {}
