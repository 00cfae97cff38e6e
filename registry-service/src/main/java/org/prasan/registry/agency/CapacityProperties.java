package org.prasan.registry.agency;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long what an agency says of its room is taken for true.
 *
 * @param askedAfter when it is asked anew, and then each time that it stays silent
 * @param sweepEvery how often such agencies are looked for
 */
@Validated
@ConfigurationProperties("prasan.registry.capacity")
record CapacityProperties(@NotNull Duration askedAfter, @NotNull Duration sweepEvery) {}
