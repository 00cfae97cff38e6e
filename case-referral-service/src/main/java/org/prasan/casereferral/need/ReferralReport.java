package org.prasan.casereferral.need;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.AidService;
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

  /** The agency named another one. */
  record Forwarded(
      String caseId, String referralId, Instant at, String toAgencyId, AidService service)
      implements ReferralReport {}

  /** The person denies what was reported; the need is with the agency again. */
  record Disputed(String caseId, String referralId, Instant at) implements ReferralReport {}

  /** It should never have been made; whatever it brought about is taken back. */
  record EnteredInError(String caseId, String referralId, Instant at, String reason)
      implements ReferralReport {}

  record OutcomeReported(
      String caseId, String referralId, Instant at, Outcome outcome, @Nullable String reason)
      implements ReferralReport {}
}
