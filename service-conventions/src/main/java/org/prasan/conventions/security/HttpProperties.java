package org.prasan.conventions.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of a service's HTTP side.
 *
 * @param publicPaths patterns that need no token, beside health
 * @param audience that every token must name
 * @param maxBodyBytes larger requests are refused before they are read to the end
 * @param metricsFrom addresses or CIDR blocks that read /actuator/prometheus without a token
 */
@Validated
@ConfigurationProperties("prasan.http")
public record HttpProperties(
    @NotNull @DefaultValue List<@NotNull @Pattern(regexp = "/[^*].*") String> publicPaths,
    @NotBlank @DefaultValue("prasan") String audience,
    @Min(1_024) @Max(16_777_216) @DefaultValue("262144") int maxBodyBytes,
    @NotNull @DefaultValue({"127.0.0.1", "::1"}) List<@NotBlank String> metricsFrom) {}
