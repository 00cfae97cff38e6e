package org.prasan.casereferral.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReturnCause;

/** What a referral says of itself to its case; it happened, so it is never refused. */
public sealed interface ReferralReport {

  String caseId();

  String referralId();

  Instant at();

  /** It stands in another state, and the need is still with the agency. */
  record Progressed(String caseId, String referralId, Instant at, ReferralState state)
      implements ReferralReport {}

  record Returned(
      String caseId, String referralId, Instant at, ReturnCause cause, @Nullable String reason)
      implements ReferralReport {}

  record OutcomeReported(
      String caseId, String referralId, Instant at, Outcome outcome, @Nullable String reason)
      implements ReferralReport {}
}
