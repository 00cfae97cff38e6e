package org.prasan.casereferral.allowance;

import org.jspecify.annotations.Nullable;

/**
 * What one person got under a programme in a fiscal year, and what is left.
 *
 * @param timesLeft no limit when missing
 * @param satangLeft no limit when missing
 */
public record Room(
    int fiscalYear,
    int times,
    long satang,
    @Nullable Integer timesLeft,
    @Nullable Long satangLeft) {}
