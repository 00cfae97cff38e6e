package org.prasan.casereferral.need;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * Help that was given under a programme, by the centre itself or with an agency's outcome.
 *
 * @param clientId who got it
 * @param programme code of the aid programme
 * @param amountSatang hundredths of a baht, when money was given
 * @param countedBy over what the programme's limit was counted
 * @param reversed who took it back, if anybody did
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
    @Nullable Stamp reversed,
    @Nullable String referralId) {

  /** Whether it still stands; an aid that was taken back is kept for its history alone. */
  public boolean stands() {
    return reversed == null;
  }

  DirectAid reversed(Stamp by) {
    return new DirectAid(
        id, clientId, programme, amountSatang, countedBy, outcome, given, by, referralId);
  }
}
