package org.prasan.system;

import static org.prasan.system.LocalSystem.CASE_REFERRAL;
import static org.prasan.system.LocalSystem.CERTIFICATE;
import static org.prasan.system.LocalSystem.NOTIFICATION;
import static org.prasan.system.LocalSystem.REGISTRY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Everything that the services hold, by their own lists. */
record Holdings(
    List<JsonNode> centres,
    List<JsonNode> volunteers,
    List<JsonNode> agencies,
    List<JsonNode> certificates,
    List<JsonNode> cases,
    List<JsonNode> referrals,
    List<JsonNode> messages) {

  static Holdings of(LocalSystem system) {
    return new Holdings(
        all(system, REGISTRY, "/v1/centres"),
        all(system, REGISTRY, "/v1/volunteers"),
        all(system, REGISTRY, "/v1/agencies"),
        all(system, CERTIFICATE, "/v1/certificates"),
        all(system, CASE_REFERRAL, "/v1/cases"),
        all(system, CASE_REFERRAL, "/v1/referrals"),
        all(system, NOTIFICATION, "/v1/messages"));
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

  List<Integer> sizes() {
    return List.of(
        centres.size(),
        volunteers.size(),
        agencies.size(),
        certificates.size(),
        cases.size(),
        referrals.size(),
        messages.size());
  }

  Set<String> casesWithoutReferral() {
    Set<String> referred =
        referrals.stream().map(row -> row.path("caseId").asString()).collect(Collectors.toSet());
    return cases.stream()
        .map(row -> row.path("id").asString())
        .filter(id -> !referred.contains(id))
        .collect(Collectors.toSet());
  }

  List<String> toldWhomOfWhat() {
    return messages.stream()
        .map(row ->
            row.path("eventId").asString()
                + row.path("recipient").asString()
                + row.path("channel").asString())
        .toList();
  }
}
