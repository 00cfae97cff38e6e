package org.prasan.casereferral.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase;
import tools.jackson.databind.json.JsonMapper;

/** What people tell the centres, in the proportions that the hotline knows. */
final class Reports {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> DIMENSIONS =
      List.of("INCOME", "HOUSING", "HEALTH", "EDUCATION", "ACCESS");
  private static final List<String> PROBLEMS =
      List.of(
          "INCOME_AND_LIVELIHOOD",
          "INCOME_AND_LIVELIHOOD",
          "INCOME_AND_LIVELIHOOD",
          "FAMILY_RELATIONS",
          "HOMELESS_OR_BEGGING",
          "HEALTH_OR_ACCIDENT");

  private final Random random;

  Reports(Random random) {
    this.random = random;
  }

  OpenCase next(String district) {
    return next(district, null);
  }

  /**
   * @param number on the person's papers, if there are any
   */
  OpenCase next(String district, @Nullable String number) {
    Map<String, Object> client = new HashMap<>();
    client.put("firstName", "สมมุติ");
    client.put("age", random.nextInt(5, 95));
    if (number == null) {
      client.put("identityKind", "NONE");
      client.put("noIdentityReason", "LOST");
    } else {
      client.put("identityKind", "NATIONAL_ID");
      client.put("identityNumber", number);
    }
    return JSON.convertValue(
        Map.of(
            "districtCode", district,
            "channel", "VOLUNTEER",
            "reporter", Map.of("kind", "GOOD_CITIZEN"),
            "clients", List.of(client),
            "mainProblem", PROBLEMS.get(random.nextInt(PROBLEMS.size())),
            "risks", List.of(risk()),
            "urgency", urgency(),
            "needs", needs()),
        OpenCase.class);
  }

  /** Where care is bad and a child among them, few may see the case. */
  private String risk() {
    return switch (random.nextInt(40)) {
      case 0, 1 -> "SUICIDE_RISK";
      case 2, 3 -> "IMPROPER_CARE";
      case 4 -> "HARM_TO_OTHERS";
      default -> "NONE";
    };
  }

  private String urgency() {
    int percent = random.nextInt(100);
    return percent < 4 ? "MOST_URGENT" : percent < 15 ? "URGENT" : "NORMAL";
  }

  /** Three in a case on average of two cases, so that 20,000 cases bring some 60,000 referrals. */
  private List<String> needs() {
    var needs = new ArrayList<String>();
    int many = 1 + random.nextInt(3);
    while (needs.size() < many) {
      String one = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
      if (!needs.contains(one)) {
        needs.add(one);
      }
    }
    return needs;
  }
}
