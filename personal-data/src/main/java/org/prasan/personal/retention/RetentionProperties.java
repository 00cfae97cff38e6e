package org.prasan.personal.retention;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long each class is kept. A class without a time is kept for ever. None is kept less than a
 * day: a number without its unit would erase everything.
 *
 * @param keep class to time
 * @param every pause between two rounds
 */
@Validated
@ConfigurationProperties("prasan.personal-data.retention")
public record RetentionProperties(
    @DefaultValue Map<String, @NotNull @DurationMin(days = 1) Duration> keep,
    @NotNull @DefaultValue("6h") Duration every) {}
