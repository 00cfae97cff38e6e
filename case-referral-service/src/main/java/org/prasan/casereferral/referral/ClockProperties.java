package org.prasan.casereferral.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.prasan.casereferral.clocks.ByUrgency;
import org.prasan.casereferral.clocks.TimeLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Time limits by urgency. No official table exists, so they are settings; {@code policy} names the
 * set, and every referral keeps the name under which its clock runs.
 *
 * @param draft until a prepared referral that was not sent lapses
 * @param acknowledge until the agency has seen the referral
 * @param answer until it accepts or returns it, from the moment it was seen
 * @param information until the centre answered the agency's question
 * @param result until it reports an outcome, from its acceptance or its last news
 * @param escalation from one to the next who is told of an agency that promised and is silent
 * @param withdrawal until a need that is asked back returns by itself
 * @param confirmation how long the client can confirm or dispute, from the outcome
 * @param grace added to {@code acknowledge} and {@code answer} before the referral expires
 * @param sweepEvery how often due clocks are looked for
 */
@Validated
@ConfigurationProperties("prasan.case-referral.clocks")
public record ClockProperties(
    @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,40}") String policy,
    @NotNull TimeLimit draft,
    @NotNull @Valid ByUrgency acknowledge,
    @NotNull @Valid ByUrgency answer,
    @NotNull TimeLimit information,
    @NotNull TimeLimit result,
    @NotNull TimeLimit escalation,
    @NotNull TimeLimit withdrawal,
    @NotNull TimeLimit confirmation,
    @NotNull Duration grace,
    @NotNull Duration sweepEvery) {}
