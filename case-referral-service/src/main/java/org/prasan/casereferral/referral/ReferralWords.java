package org.prasan.casereferral.referral;

import org.prasan.personal.Sealed;

/** Seals what is written in words, with the key of the case's texts. */
@FunctionalInterface
interface ReferralWords {

  Sealed sealed(String subjectId, Object words);
}
