package org.prasan.conventions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of a service's HTTP side.
 *
 * @param publicPaths patterns that need no token, beside health and the metrics
 * @param audience that every token must name
 * @param maxBodyBytes larger requests are refused before they are read to the end
 */
@Validated
@ConfigurationProperties("prasan.http")
public record HttpProperties(
    @NotNull @DefaultValue List<String> publicPaths,
    @NotBlank @DefaultValue("prasan") String audience,
    @Min(1_024) @Max(16_777_216) @DefaultValue("262144") int maxBodyBytes) {}
