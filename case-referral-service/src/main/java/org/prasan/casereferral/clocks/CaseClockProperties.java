package org.prasan.casereferral.clocks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long each duty for a case may take. No official table exists, so they are settings.
 *
 * @param taking until an officer takes it, from the report
 * @param action until the owner does something for a need that waits
 * @param review until the owner looks at a case whose needs are all with agencies
 * @param ending until the owner ends a case in which everything is settled
 * @param followUp how long before a follow-up visit is due its clock begins
 * @param childReport until a child at risk is reported
 * @param grace from the chair's turn to the department's
 * @param longestPause for how long a clock may stand still, or be put off, at a time
 * @param ownersPutOffs how often the owner may stop a clock or put it off; later ones are the
 *     supervisor's or the chair's to give
 * @param sweepEvery how often due clocks are looked for
 */
@Validated
@ConfigurationProperties("prasan.case-referral.case-clocks")
public record CaseClockProperties(
    @NotNull @Valid ByUrgency taking,
    @NotNull @Valid ByUrgency action,
    @NotNull TimeLimit review,
    @NotNull TimeLimit ending,
    @NotNull Duration followUp,
    @NotNull TimeLimit childReport,
    @NotNull @Valid ByUrgency grace,
    @NotNull Duration longestPause,
    @Min(1) int ownersPutOffs,
    @NotNull Duration sweepEvery) {}
