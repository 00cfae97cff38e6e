package org.prasan.system;

import static org.prasan.system.LocalSystem.CASE_REFERRAL;
import static org.prasan.system.LocalSystem.CERTIFICATE;
import static org.prasan.system.LocalSystem.NOTIFICATION;
import static org.prasan.system.LocalSystem.REGISTRY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Everything that the services hold, by the names of their own lists. */
record Holdings(Map<String, List<JsonNode>> lists) {

  private static final Map<String, Integer> KEPT_BY =
      Map.of(
          "centres", REGISTRY,
          "volunteers", REGISTRY,
          "agencies", REGISTRY,
          "certificates", CERTIFICATE,
          "cases", CASE_REFERRAL,
          "referrals", CASE_REFERRAL,
          "messages", NOTIFICATION);

  static Holdings of(LocalSystem system) {
    var lists = new TreeMap<String, List<JsonNode>>();
    KEPT_BY.forEach((name, service) -> lists.put(name, all(system, service, "/v1/" + name)));
    return new Holdings(lists);
  }

  private static List<JsonNode> all(LocalSystem system, int service, String path) {
    var rows = new ArrayList<JsonNode>();
    String cursor = "";
    do {
      JsonNode page = system.get("auditor", service, path + "?limit=200" + cursor);
      page.path("items").forEach(rows::add);
      String next = page.path("nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    return rows;
  }

  Map<String, Integer> sizes() {
    return lists.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, list -> list.getValue().size()));
  }

  <T> List<T> each(String list, Function<JsonNode, T> what) {
    return lists.get(list).stream().map(what).toList();
  }

  /** Cases that say that a need is with an agency, while no referral of theirs exists. */
  Set<String> casesWhoseReferralIsLost() {
    var cases = new HashSet<String>();
    lists.get("cases").stream()
        .filter(row -> row.path("state").asString().equals("REFERRED"))
        .forEach(row -> cases.add(row.path("id").asString()));
    each("referrals", row -> row.path("caseId").asString()).forEach(cases::remove);
    return cases;
  }
}
