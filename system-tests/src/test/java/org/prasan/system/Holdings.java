package org.prasan.system;

import static org.prasan.system.Caller.CASE_REFERRAL;
import static org.prasan.system.Caller.CERTIFICATE;
import static org.prasan.system.Caller.NOTIFICATION;
import static org.prasan.system.Caller.REGISTRY;

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
    var auditor = new Caller(system, "auditor");
    return new Holdings(
        all(auditor, REGISTRY, "/v1/centres"),
        all(auditor, REGISTRY, "/v1/volunteers"),
        all(auditor, REGISTRY, "/v1/agencies"),
        all(auditor, CERTIFICATE, "/v1/certificates"),
        all(auditor, CASE_REFERRAL, "/v1/cases"),
        all(auditor, CASE_REFERRAL, "/v1/referrals"),
        all(auditor, NOTIFICATION, "/v1/messages"));
  }

  private static List<JsonNode> all(Caller caller, String service, String path) {
    var rows = new ArrayList<JsonNode>();
    String cursor = "";
    do {
      JsonNode page = caller.get(service, path + "?limit=200" + cursor);
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
