package org.prasan.casereferral.need;

import org.jspecify.annotations.Nullable;

/**
 * Aid that an agency gives under a programme while a need is with it.
 *
 * @param clientId who gets it; may be missing where the case has one person alone
 * @param by subject of whoever gives it
 */
public record AgencyAid(
    String caseId,
    String needId,
    String referralId,
    @Nullable String clientId,
    String programme,
    @Nullable Long amountSatang,
    String by) {}
