package org.prasan.casereferral.referral.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.Stored;

/** One referral in a queue; a queue never shows who it is about. */
record ReferralRow(
    String id,
    long version,
    String caseId,
    String caseNo,
    String needId,
    Dimension dimension,
    String districtCode,
    String agencyId,
    AidService service,
    Urgency urgency,
    int hop,
    ReferralState state,
    boolean claimed,
    @Nullable String claimedBy,
    Instant sentAt,
    @Nullable Instant respondBy,
    boolean overdue) {

  static ReferralRow of(Stored<Referral> stored, Instant now) {
    Referral r = stored.state();
    return new ReferralRow(
        stored.id(),
        stored.version(),
        r.caseId(),
        r.caseNo(),
        r.needId(),
        r.request().dimension(),
        r.districtCode(),
        r.agencyId(),
        r.request().service(),
        r.request().urgency(),
        r.request().hop(),
        r.state(),
        r.claimedBy() != null,
        r.claimedBy(),
        r.steps().getFirst().entered().at(),
        r.respondBy(),
        r.isOverdue(now));
  }
}
