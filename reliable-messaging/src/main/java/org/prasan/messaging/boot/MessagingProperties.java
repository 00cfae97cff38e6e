package org.prasan.messaging.boot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the backbone.
 *
 * @param service names the event source and the consumer group
 * @param sweepEvery pause between two looks for events that a crash left behind
 * @param sweepAge events younger than this are left to the process that wrote them
 * @param partitions of each event topic, 12 in a trial; never changed once a topic exists
 * @param replicationFactor of new topics; -1 takes the cluster's default
 */
@Validated
@ConfigurationProperties("prasan.messaging")
public record MessagingProperties(
    @NotBlank String service,
    @NotNull @DefaultValue("5s") Duration sweepEvery,
    @NotNull @DefaultValue("5s") Duration sweepAge,
    @Min(1) @DefaultValue("48") int partitions,
    @Min(-1) @Max(9) @DefaultValue("-1") short replicationFactor) {}
