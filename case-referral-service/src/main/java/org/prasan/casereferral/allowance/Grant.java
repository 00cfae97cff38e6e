package org.prasan.casereferral.allowance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.need.DirectAid;

/**
 * One giving that counts. It counts from its reservation on, which is made before the aid is
 * written down; {@code settled} tells that it was.
 *
 * @param referralId through which it is given, when an agency gives it
 */
public record Grant(
    String aidId,
    String caseId,
    String clientId,
    @Nullable String referralId,
    @Nullable Long satang,
    Instant reservedAt,
    boolean settled) {

  public static Grant of(String caseId, DirectAid aid) {
    return new Grant(
        aid.id(),
        caseId,
        aid.clientId(),
        aid.referralId(),
        aid.amountSatang(),
        aid.given().at(),
        false);
  }

  Grant settle() {
    return new Grant(aidId, caseId, clientId, referralId, satang, reservedAt, true);
  }

  long amount() {
    return satang == null ? 0 : satang;
  }
}
