package org.prasan.casereferral.casefile;

import java.util.List;

/** Reads the state of a case that is in hand from its needs. */
final class CaseProgress {

  private CaseProgress() {}

  static CaseState of(List<Need> needs) {
    if (needs.stream().anyMatch(need -> need.state() == NeedState.REFERRED)) {
      return CaseState.REFERRED;
    }
    if (needs.stream().allMatch(Need::isSettled)) {
      return CaseState.AID_COMPLETED;
    }
    boolean helped =
        needs.stream().anyMatch(need -> need.outcome() != null || !need.aids().isEmpty());
    return helped ? CaseState.AID_REPORTED : CaseState.UNDER_CONSIDERATION;
  }
}
