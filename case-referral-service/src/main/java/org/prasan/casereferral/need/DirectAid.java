package org.prasan.casereferral.need;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * Help that was given under a programme, by the centre itself or with an agency's outcome. Once
 * reversed it stays on record and counts for nothing.
 *
 * @param clientId who got it
 * @param programme code of the aid programme
 * @param amountSatang hundredths of a baht, when money was given
 * @param countedBy over what the programme's limit was counted
 * @param referralId by which it was given, when an agency gave it
 */
public record DirectAid(
    String id,
    String clientId,
    String programme,
    @Nullable Long amountSatang,
    CountedBy countedBy,
    Outcome outcome,
    Stamp given,
    @Nullable String referralId,
    @Nullable Reversal reversal) {

  /**
   * @param reason code
   */
  public record Reversal(String reason, Stamp reversed) {}

  public boolean isReversed() {
    return reversal != null;
  }

  public DirectAid reversed(String reason, Stamp by) {
    return new DirectAid(
        id,
        clientId,
        programme,
        amountSatang,
        countedBy,
        outcome,
        given,
        referralId,
        new Reversal(reason, by));
  }
}
