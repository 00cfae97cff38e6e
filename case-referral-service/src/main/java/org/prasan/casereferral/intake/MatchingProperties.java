package org.prasan.casereferral.intake;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How many people somebody may report, so that nobody tries out numbers on the register of cases.
 *
 * @param clientsPerHour clients that one volunteer reports within an hour, counted by each instance
 * @param numbersPerReport clients with a document's number in one report; a large household
 * @param searchesPerHour searches for a person that one officer makes within an hour
 * @param officerNumbersPerHour clients with a document's number that one officer reports within an
 *     hour
 */
@Validated
@ConfigurationProperties("prasan.case-referral.matching")
public record MatchingProperties(
    @Min(1) int clientsPerHour,
    @Min(1) int numbersPerReport,
    @Min(1) int officerNumbersPerHour,
    @Min(1) int searchesPerHour) {}
