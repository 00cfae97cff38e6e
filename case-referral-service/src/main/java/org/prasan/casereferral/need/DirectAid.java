package org.prasan.casereferral.need;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * Help that the centre gave itself.
 *
 * @param programme code of the aid programme
 * @param reversed who took it back, if anybody did
 * @param amountSatang hundredths of a baht, when money was given
 */
public record DirectAid(
    String id,
    String programme,
    @Nullable Long amountSatang,
    Outcome outcome,
    Stamp given,
    @Nullable Stamp reversed) {

  /** Whether it still stands; an aid that was taken back is kept for its history alone. */
  public boolean stands() {
    return reversed == null;
  }

  DirectAid reversed(Stamp by) {
    return new DirectAid(id, programme, amountSatang, outcome, given, by);
  }
}
