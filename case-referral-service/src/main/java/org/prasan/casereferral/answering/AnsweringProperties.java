package org.prasan.casereferral.answering;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the codes by which somebody answers without an account.
 *
 * @param validFor how long a code is good; its referral's own clocks run beside it
 * @param wrongPerHour wrong codes that one address may try, counted by each instance
 * @param refusalsPerCode tries with a right code that were refused, after which it is good for
 *     nothing more
 * @param page public address of the page where codes are typed, as papers print it
 */
@Validated
@ConfigurationProperties("prasan.case-referral.answering")
public record AnsweringProperties(
    @NotNull @DurationMin(minutes = 10) @DurationMax(days = 90) Duration validFor,
    @Min(1) int wrongPerHour,
    @Min(1) int refusalsPerCode,
    @NotNull @Pattern(regexp = "https?://\\S+") String page) {}
