package org.prasan.casereferral.allowance;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * That a person may get a programme once more than its limit.
 *
 * @param amountSatang by how much the limit in money is raised, where there is one
 * @param fiscalYear of the Buddhist era
 */
public record AidApproval(
    String id,
    String clientId,
    String programme,
    @Nullable Long amountSatang,
    int fiscalYear,
    ExcessReason reason,
    Stamp approved) {}
