package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.web.ClockViews.DutyView;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Stored;

/**
 * One case in a list; a list never shows who it is about.
 *
 * @param volunteerId for those to whom the case itself names the volunteer
 */
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
    boolean restricted,
    Instant openedAt,
    @Nullable Instant observedAt,
    @Nullable String owner) {

  record NeedRow(String needId, Dimension dimension, NeedState state, int hops) {
    private static NeedRow of(Need need) {
      return new NeedRow(need.id(), need.dimension(), need.state(), need.referrals().size());
    }
  }

  static CaseRow of(Stored<Case> stored, Caller caller, boolean volunteer) {
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
        volunteer ? one.intake().volunteerId() : null,
        one.safety().restriction() != null,
        one.openedAt(),
        one.intake().observedAt(),
        caller.is(Role.VOLUNTEER) ? null : one.owner().orElse(null));
  }

  /** A case that waits for the centre; its duty says whose turn it is and until when. */
  record WaitingCase(
      String caseId,
      String caseNo,
      String districtCode,
      CaseState caseState,
      Urgency urgency,
      @Nullable String eventTag,
      @Nullable DutyView duty,
      Instant oldestSince,
      List<WaitingNeed> needs) {

    static WaitingCase of(Case one) {
      List<Need> waiting = one.needs().stream().filter(Need::waitsForCentre).toList();
      Instant oldest =
          waiting.stream()
              .flatMap(it -> it.waitingSince().stream())
              .min(Instant::compareTo)
              .orElse(one.openedAt());
      return new WaitingCase(
          one.id(),
          one.caseNo(),
          one.districtCode(),
          one.state(),
          one.intake().urgency(),
          one.intake().eventTag(),
          ClockViews.duty(one),
          oldest,
          waiting.stream().map(WaitingNeed::of).toList());
    }
  }

  /**
   * @param lastReferral how its last hop ended, when it came back
   */
  record WaitingNeed(
      String needId,
      Dimension dimension,
      Instant since,
      int hops,
      @Nullable ReferralState lastReferral) {
    private static WaitingNeed of(Need need) {
      List<ReferralEntry> hops = need.referrals();
      return new WaitingNeed(
          need.id(),
          need.dimension(),
          need.waitingSince().orElse(need.since()),
          hops.size(),
          hops.isEmpty() ? null : hops.getLast().state());
    }
  }
}
