package org.prasan.local.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** All cases and referrals at one moment, from the lists that the service gives. */
final class Board {

  private final Api caseReferral;

  Board(Api caseReferral) {
    this.caseReferral = caseReferral;
  }

  /** What was seen in one look. */
  record Sight(Map<String, CaseRow> cases, Map<String, List<ReferralRow>> referrals) {

    List<ReferralRow> referralsOf(String caseId) {
      return referrals.getOrDefault(caseId, List.of());
    }
  }

  record CaseRow(String id, String state, List<NeedRow> needs) {

    private static CaseRow of(JsonNode row) {
      return new CaseRow(
          row.path("id").asString(),
          row.path("state").asString(),
          row.path("needs").valueStream().map(NeedRow::of).toList());
    }
  }

  record NeedRow(String id, Dimension dimension, String state) {

    private static NeedRow of(JsonNode row) {
      return new NeedRow(
          row.path("needId").asString(),
          Dimension.valueOf(row.path("dimension").asString()),
          row.path("state").asString());
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

    private static ReferralRow of(JsonNode row) {
      return new ReferralRow(
          row.path("id").asString(),
          row.path("caseId").asString(),
          row.path("needId").asString(),
          row.path("agencyId").asString(),
          row.path("hop").asInt(),
          row.path("state").asString(),
          row.path("claimed").asBoolean());
    }

    boolean isFinal() {
      return switch (state) {
        case "CLOSED", "REJECTED", "EXPIRED", "WITHDRAWN" -> true;
        default -> false;
      };
    }

    boolean awaitsAnswer() {
      return state.equals("SENT") || state.equals("RECEIVED");
    }
  }

  Sight look() {
    return new Sight(
        Pages.each(caseReferral, "ministry", "/v1/cases")
            .map(CaseRow::of)
            .collect(Collectors.toMap(CaseRow::id, Function.identity(), (a, b) -> a)),
        Pages.each(caseReferral, "ministry", "/v1/referrals")
            .map(ReferralRow::of)
            .collect(Collectors.groupingBy(ReferralRow::caseId)));
  }
}
