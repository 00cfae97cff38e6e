package org.prasan.local.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All cases and referrals at one moment, from the lists that the service gives. */
record Board(Map<String, CaseRow> cases, Map<String, List<ReferralRow>> referrals) {

  record CaseRow(String id, String state, List<NeedRow> needs) {
    boolean isSettled() {
      return needs.stream().allMatch(NeedRow::isSettled);
    }
  }

  record NeedRow(String needId, Dimension dimension, String state) {
    boolean isSettled() {
      return state.equals("OUTCOME") || state.equals("UNMET");
    }
  }

  record ReferralRow(
      String id,
      String caseId,
      String needId,
      String agencyId,
      int hop,
      String state,
      boolean claimed) {

    boolean isFinal() {
      return switch (state) {
        case "CLOSED", "REJECTED", "REFERRED_ONWARD", "EXPIRED", "WITHDRAWN", "ENTERED_IN_ERROR" ->
            true;
        default -> false;
      };
    }

    boolean awaitsAnswer() {
      return state.equals("SENT") || state.equals("RECEIVED");
    }

    boolean expiredUnclaimed() {
      return state.equals("EXPIRED") && !claimed;
    }
  }

  static Board seen(Api caseReferral) {
    return new Board(
        caseReferral.list("ministry", "/v1/cases", CaseRow.class).stream()
            .collect(Collectors.toMap(CaseRow::id, Function.identity(), (a, _) -> a)),
        caseReferral.list("ministry", "/v1/referrals", ReferralRow.class).stream()
            .collect(Collectors.groupingBy(ReferralRow::caseId)));
  }

  List<ReferralRow> referralsOf(String caseId) {
    return referrals.getOrDefault(caseId, List.of());
  }
}
