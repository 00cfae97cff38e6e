package org.prasan.casereferral.allowance;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How reservations of aid are settled that nobody settled.
 *
 * @param grace how long a reservation is left alone; longer than any command takes
 * @param sweepEvery how often they are looked for
 */
@Validated
@ConfigurationProperties("prasan.case-referral.allowances")
record AllowanceProperties(@NotNull Duration grace, @NotNull Duration sweepEvery) {}
