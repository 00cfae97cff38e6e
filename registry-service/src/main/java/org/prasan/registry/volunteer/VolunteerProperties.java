package org.prasan.registry.volunteer;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may set about volunteers.
 *
 * @param registrationPrefix digits before the running number; Bangkok's {@code 1010} follows the
 *     pattern of a province's cards and is not confirmed
 * @param registrationsPerHour how many one officer may enter; the department is not limited
 */
@Validated
@ConfigurationProperties("prasan.registry.volunteer")
public record VolunteerProperties(
    @DefaultValue("1010") @NotNull @Pattern(regexp = "[0-9]{1,6}") String registrationPrefix,
    @DefaultValue("30") @Min(1) int registrationsPerHour) {}
