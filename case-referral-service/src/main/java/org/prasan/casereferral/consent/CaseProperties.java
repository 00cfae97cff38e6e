package org.prasan.casereferral.consent;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Rules of intake and sharing that a ministry may set differently.
 *
 * @param consentValidity the longest that a person's consent may hold
 * @param duplicateWindow how far apart cases may be opened and still count as possible duplicates
 */
@Validated
@ConfigurationProperties("prasan.case-referral")
public record CaseProperties(
    @NotNull Duration consentValidity, @NotNull Duration duplicateWindow) {}
