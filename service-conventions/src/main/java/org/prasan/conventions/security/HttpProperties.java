package org.prasan.conventions.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of a service's HTTP side.
 *
 * @param publicPaths patterns that need no token, beside health
 * @param audience that every token must name
 * @param longestToken tokens that the issuer made for longer are refused
 * @param maxBodyBytes larger requests are refused before they are read to the end
 * @param largeBodyPaths patterns that take files
 * @param largeBodyBytes the same for those
 * @param bodyWithin slower bodies are ended, and connections whose headers come slower; files have
 *     five times as long
 * @param requestsPerMinute that one caller may ask
 * @param publicRequestsPerMinute that one address may ask of what needs no token
 * @param trustedProxies addresses or CIDR blocks whose X-Forwarded-For is believed
 * @param massReadPerHour records; who reads more is written into the security log
 * @param massPeoplePerHour the same of records that showed people
 * @param metricsFrom addresses or CIDR blocks that read /actuator/prometheus without a token
 */
@Validated
@ConfigurationProperties("prasan.http")
public record HttpProperties(
    @NotNull @DefaultValue List<@NotNull @Pattern(regexp = "/[^*].*") String> publicPaths,
    @NotBlank @DefaultValue("prasan") String audience,
    @NotNull @DurationMin(seconds = 30) @DurationMax(hours = 1) @DefaultValue("5m")
        Duration longestToken,
    @Min(1_024) @Max(16_777_216) @DefaultValue("262144") int maxBodyBytes,
    @NotNull @DefaultValue List<@NotNull @Pattern(regexp = "/[^*].*") String> largeBodyPaths,
    @Min(1_024) @Max(16_777_216) @DefaultValue("6291456") int largeBodyBytes,
    @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 5) @DefaultValue("12s")
        Duration bodyWithin,
    @Min(1) @DefaultValue("1200") int requestsPerMinute,
    @Min(1) @DefaultValue("120") int publicRequestsPerMinute,
    @NotNull @DefaultValue List<@NotBlank String> trustedProxies,
    @Min(1) @DefaultValue("2000") long massReadPerHour,
    @Min(1) @DefaultValue("300") long massPeoplePerHour,
    @NotNull @DefaultValue({"127.0.0.1", "::1"}) List<@NotBlank String> metricsFrom) {}
