package org.prasan.casereferral.allowance;

import org.jspecify.annotations.Nullable;

/**
 * What the department added to one person's limit: one time more, and so much money.
 *
 * @param clientId as whom the person was in the case for which it was approved
 */
public record Extension(String approvalId, String clientId, @Nullable Long satang) {

  long amount() {
    return satang == null ? 0 : satang;
  }
}
