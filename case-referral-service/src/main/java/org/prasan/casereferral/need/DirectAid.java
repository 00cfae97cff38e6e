package org.prasan.casereferral.need;

import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Stamp;

/**
 * Help that the centre gave itself.
 *
 * @param programme code of the aid programme
 * @param amountSatang hundredths of a baht, when money was given
 */
public record DirectAid(
    String programme, @Nullable Long amountSatang, Outcome outcome, Stamp given) {}
