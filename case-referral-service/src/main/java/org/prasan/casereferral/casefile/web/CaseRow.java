package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseState;
import org.prasan.casereferral.casefile.Need;
import org.prasan.casereferral.casefile.NeedState;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.messaging.Stored;

/** One case in a list; a list never shows who it is about. */
record CaseRow(
    String id,
    long version,
    String caseNo,
    String districtCode,
    CaseState state,
    Urgency urgency,
    AgeBand ageBand,
    List<Dimension> dimensions,
    List<NeedRow> needs,
    boolean needsAction,
    @Nullable String volunteerId,
    Instant openedAt) {

  record NeedRow(String needId, Dimension dimension, NeedState state, int hops) {

    private static NeedRow of(Need need) {
      return new NeedRow(need.id(), need.dimension(), need.state(), need.referrals().size());
    }
  }

  static CaseRow of(Stored<Case> stored) {
    Case one = stored.state();
    return new CaseRow(
        stored.id(),
        stored.version(),
        one.caseNo(),
        one.districtCode(),
        one.state(),
        one.intake().urgency(),
        one.ageBand(),
        one.dimensions().stream().sorted().toList(),
        one.needs().stream().map(NeedRow::of).toList(),
        one.needsActionKey() != null,
        one.intake().volunteerId(),
        one.openedAt());
  }
}
