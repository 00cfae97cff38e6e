package org.prasan.personal.access;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the access log.
 *
 * @param anchorEvery pause between two rounds of anchoring: what was written within it can still be
 *     cut off unnoticed
 */
@Validated
@ConfigurationProperties("prasan.personal-data.access-log")
public record AccessLogProperties(@NotNull @DefaultValue("2s") Duration anchorEvery) {}
