package org.prasan.casereferral.rights;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.casereferral.CaseReferralIT;
import org.prasan.testing.tokens.TestTokens;

/** Reports in which everything is told. */
public abstract class WholeReports extends CaseReferralIT {

  @SuppressWarnings("unchecked")
  protected Map<String, Object> report() {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME", "HOUSING", "HEALTH"));
    var adult = new HashMap<>(((List<Map<String, Object>>) request.get("clients")).getFirst());
    adult.put("address", "บ้านสมมุติ");
    adult.put("disability", true);
    adult.put("safeContact", contact());
    adult.put("registered", registeredIn("1003"));
    request.put("observedAt", Instant.now().minusSeconds(3_600).toString());
    request.put("clients", List.of(adult, child(), suspected(), unknownPerson()));
    request.put(
        "reporter", Map.of("kind", "SELF", "name", "ผู้แจ้ง สมมุติ", "phone", "0811111111"));
    request.put("subProblems", List.of("DEBT"));
    request.put("risks", List.of("MENTAL_HEALTH"));
    request.put("eventTag", flood());
    request.put("registeredDistrictCode", "1044");
    return request;
  }

  private static Map<String, Object> contact() {
    return Map.of(
        "ways",
        List.of("PHONE"),
        "times",
        List.of("WHEN_ALONE"),
        "by",
        "A_WOMAN",
        "note",
        "โทรตอนสามีไม่อยู่");
  }

  private static Map<String, Object> child() {
    return Map.of(
        "firstName", "เด็กสมมุติ",
        "identityKind", "NONE",
        "noIdentityReason", "LOST",
        "age", 7,
        "role", "CHILD",
        "relation", "GRANDCHILD");
  }

  protected static Map<String, Object> suspected() {
    return Map.of(
        "firstName", "คนสมมุติ",
        "identityKind", "NONE",
        "noIdentityReason", "NOT_KNOWN",
        "role", "SUSPECTED_OFFENDER");
  }

  private String flood() {
    var flood = Map.of("tag", "flood-of-copies", "kind", "FLOOD", "districts", List.of(DISTRICT));
    post(TestTokens.department(), "/v1/events", flood);
    return "10-flood-of-copies";
  }
}
