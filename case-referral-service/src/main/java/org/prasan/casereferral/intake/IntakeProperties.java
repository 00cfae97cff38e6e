package org.prasan.casereferral.intake;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Times of intake.
 *
 * @param observedWithin how long a report may have waited before it is sent
 * @param noticeWithin in days, how soon a person is told whom somebody else reported
 */
@Validated
@ConfigurationProperties("prasan.case-referral.intake")
record IntakeProperties(
    @NotNull @DurationMin(days = 1) Duration observedWithin,
    @NotNull @DurationMin(days = 1) @DurationMax(days = 30) Duration noticeWithin) {}
