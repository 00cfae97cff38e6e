package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseState;
import org.prasan.casereferral.casefile.Need;
import org.prasan.casereferral.casefile.NeedState;
import org.prasan.casereferral.casefile.ReferralEntry;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Urgency;

/** A case in which at least one need waits for the centre. */
record NeedsActionRow(
    String caseId,
    String caseNo,
    String districtCode,
    CaseState caseState,
    Urgency urgency,
    Instant oldestSince,
    List<WaitingNeed> needs) {

  /**
   * @param lastReferral how its last hop ended, when it came back
   */
  record WaitingNeed(
      String needId,
      Dimension dimension,
      Instant since,
      int hops,
      ReferralEntry.@Nullable Progress lastReferral) {

    private static WaitingNeed of(Need need) {
      return new WaitingNeed(
          need.id(),
          need.dimension(),
          need.since(),
          need.referrals().size(),
          need.referrals().isEmpty() ? null : need.referrals().getLast().progress());
    }
  }

  static NeedsActionRow of(Case one) {
    List<WaitingNeed> waiting =
        one.needs().stream()
            .filter(need -> need.state() == NeedState.OPEN)
            .map(WaitingNeed::of)
            .toList();
    Instant oldest =
        waiting.stream().map(WaitingNeed::since).min(Instant::compareTo).orElse(one.openedAt());
    return new NeedsActionRow(
        one.id(),
        one.caseNo(),
        one.districtCode(),
        one.state(),
        one.intake().urgency(),
        oldest,
        waiting);
  }
}
