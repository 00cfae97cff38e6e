package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.DirectAid;
import org.prasan.casereferral.casefile.Need;
import org.prasan.casereferral.casefile.NeedState;
import org.prasan.casereferral.casefile.ReferralEntry;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.Stamp;

/** One need of a case with all its hops. */
record NeedView(
    String needId,
    Dimension dimension,
    NeedState state,
    Instant since,
    @Nullable Outcome outcome,
    @Nullable String unmetReason,
    List<HopView> referrals,
    List<DirectAid> aids) {

  record HopView(
      String referralId,
      String agencyId,
      String service,
      int hop,
      ReferralEntry.Progress state,
      Stamp referred,
      Instant stateSince,
      ConsentView consent) {}

  record ConsentView(
      boolean given,
      @Nullable LocalDate on,
      List<SharedField> fields,
      boolean overridden,
      @Nullable String overrideReason) {}

  static NeedView of(Need need, Function<ReferralEntry, @Nullable String> overrideReason) {
    return new NeedView(
        need.id(),
        need.dimension(),
        need.state(),
        need.since(),
        need.outcome(),
        need.unmetReason(),
        need.referrals().stream().map(entry -> hop(entry, overrideReason.apply(entry))).toList(),
        need.aids());
  }

  private static HopView hop(ReferralEntry entry, @Nullable String overrideReason) {
    var consent =
        new ConsentView(
            entry.consent().given(),
            entry.consent().on(),
            entry.consent().fields().stream().sorted().toList(),
            entry.consent().overrideReason() != null,
            overrideReason);
    return new HopView(
        entry.referralId(),
        entry.agencyId(),
        entry.service(),
        entry.hop(),
        entry.progress(),
        entry.referred(),
        entry.progressAt(),
        consent);
  }
}
