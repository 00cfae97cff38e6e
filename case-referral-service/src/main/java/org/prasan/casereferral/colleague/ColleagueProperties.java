package org.prasan.casereferral.colleague;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who counts as working at a desk.
 *
 * @param seenWithin in days, how long ago a person may have come last
 */
@Validated
@ConfigurationProperties("prasan.case-referral.colleagues")
record ColleagueProperties(@NotNull @DurationMin(days = 1) Duration seenWithin) {}
