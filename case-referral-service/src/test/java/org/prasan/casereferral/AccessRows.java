package org.prasan.casereferral;

import static org.prasan.casereferral.CaseReferralIT.consenting;
import static org.prasan.casereferral.CaseReferralIT.referring;
import static org.prasan.casereferral.CaseReferralIT.unknownPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked of one case that was referred: a row for each operation. */
final class AccessRows {

  private static final String SOON = LocalDate.now(ThaiDates.BANGKOK).plusDays(5).toString();
  private static final Map<String, Object> MORE_AID =
      Map.of("programme", "RELIEF", "amount", 100, "reason", "DISASTER");

  /** Where a row of fixtures goes: to all situations, or to one. */
  interface Fixtures {
    void add(String endpoint, String body, String... ids);
  }

  /** What exists of one case that was referred. */
  record Way(
      String district,
      String caseId,
      String referral,
      String agency,
      String consent,
      String attachment) {}

  private AccessRows() {}

  /**
   * @param erasure of somebody whom nobody knows
   * @param report of another case of the same district
   */
  static void add(Fixtures fixtures, Way way, String erasure, Map<String, Object> report) {
    addOfCase(fixtures, way, report);
    addOfClient(fixtures, way, erasure);
    addOfReferral(fixtures, way.referral());
    addOfHandling(fixtures, "/v1/cases/{id}/", way.caseId());
    addOfWork(fixtures, way.district());
  }

  private static void addOfHandling(Fixtures fixtures, String path, String id) {
    String reason = json(Map.of("reason", "WRONG_PERSON"));
    fixtures.add("GET " + path + "timeline", "", id);
    fixtures.add("POST " + path + "release", "", id);
    fixtures.add(
        "POST " + path + "handover", json(Map.of("to", "officer-b", "cause", "AGREED")), id);
    fixtures.add("POST " + path + "notes", json(Map.of("kind", "NOTE", "words", "คำ")), id);
    fixtures.add("POST " + path + "needs", json(Map.of("dimension", "ACCESS")), id);
    fixtures.add("POST " + path + "needs/{needId}/entered-in-error", reason, id, id + "-2");
    fixtures.add("POST " + path + "needs/{needId}/outcome/reversal", reason, id, id + "-2");
    fixtures.add("POST " + path + "needs/{needId}/aid/{aidId}/reversal", reason, id, id + "-2", id);
    fixtures.add("POST " + path + "dismissal/reversal", reason, id);
    fixtures.add("POST " + path + "child-report/reversal", reason, id);
    fixtures.add("POST " + path + "reopening", json(Map.of("reason", "NEW_PROBLEM")), id);
    fixtures.add(
        "POST " + path + "urgency", json(Map.of("urgency", "URGENT", "reason", "NEW_FACTS")), id);
    fixtures.add(
        "POST " + path + "follow-ups/{days}", json(Map.of("result", "BETTER")), id, "91827");
  }

  private static void addOfWork(Fixtures fixtures, String district) {
    String today = LocalDate.now(ThaiDates.BANGKOK).toString();
    fixtures.add("GET /v1/figures/{measure}/sheet", "", "no-figure");
    fixtures.add("POST /v1/handovers", json(Map.of("to", "officer-b", "cause", "AGREED")));
    fixtures.add(
        "POST /v1/leave-covers",
        json(Map.of("districtCode", district, "by", "officer-b", "from", today, "until", today)));
    fixtures.add("POST /v1/leave-covers/{id}/ending", "", district + "-none");
    fixtures.add("POST /v1/person-searches", json(Map.of("identityNumber", "1999900000013")));
  }

  private static void addOfCase(Fixtures fixtures, Way way, Map<String, Object> report) {
    String id = way.caseId();
    String need = id + "-1";
    fixtures.add("GET /v1/cases/{id}", "", id);
    fixtures.add("POST /v1/cases", json(report));
    fixtures.add("GET /v1/cases/{id}/access-log", "", id);
    fixtures.add(
        "POST /v1/message-permits",
        json(Map.of("caseId", id, "personId", id + "-c1", "channel", "SMS")));
    fixtures.add("GET /v1/cases/{id}/papers/home-visit", "", id);
    fixtures.add("GET /v1/cases/{id}/papers/summary", "", id);
    fixtures.add("GET /v1/cases/{id}/clients/{clientId}/papers/consent", "", id, id + "-c1");
    fixtures.add("POST /v1/cases/{id}/taking", "", id);
    fixtures.add("POST /v1/cases/{id}/dismissal", json(Map.of("as", "NOT_A_CASE")), id);
    fixtures.add("POST /v1/cases/{id}/ending", json(Map.of("selfReliance", "SURVIVAL")), id);
    fixtures.add("POST /v1/cases/{id}/referrals", json(referring(id, way.agency())), id);
    fixtures.add("POST /v1/cases/{id}/referrals/drafts", json(referring(id, way.agency())), id);
    fixtures.add("POST /v1/cases/{id}/referrals/{referralId}/sending", "{}", id, way.referral());
    fixtures.add("POST /v1/cases/{id}/restriction", json(Map.of("reason", "VIOLENCE")), id);
    fixtures.add(
        "POST /v1/cases/{id}/restriction/lifting", json(Map.of("reason", "DANGER_OVER")), id);
    fixtures.add("POST /v1/events", json(event(way.district())));
    fixtures.add("POST /v1/events/{id}/ending", "", "10-none");
    fixtures.add("POST /v1/queue-openings", json(opening(way.district())));
    fixtures.add("POST /v1/queue-openings/{id}/closing", "", "10-none");
    fixtures.add("POST /v1/case-batches", json(Map.of("reports", List.of(report))));
    fixtures.add("POST /v1/cases/{id}/child-report", json(Map.of("to", List.of("POLICE"))), id);
    fixtures.add(
        "POST /v1/cases/{id}/child-report/waiver", json(Map.of("reason", "NOT_A_CHILD")), id);
    fixtures.add("POST /v1/cases/{id}/clock/pause", json(PUT_OFF), id);
    fixtures.add("POST /v1/cases/{id}/clock/resumption", "", id);
    fixtures.add("POST /v1/cases/{id}/clock/extension", json(PUT_OFF), id);
    fixtures.add("POST /v1/cases/{id}/danger", json(Map.of("kinds", List.of("ANIMAL"))), id);
    fixtures.add("POST /v1/cases/{id}/clients", json(unknownPerson()), id);
    fixtures.add("POST /v1/cases/{id}/attachments", "", id);
    fixtures.add("GET /v1/cases/{id}/attachments/{attachmentId}", "", id, way.attachment());
    fixtures.add(
        "POST /v1/cases/{id}/attachments/{attachmentId}/removal",
        json(Map.of("reason", "WRONG_CASE")),
        id,
        way.attachment());
    fixtures.add("POST /v1/cases/{id}/needs/{needId}/aid", json(AID), id, need);
    fixtures.add("GET /v1/cases/{id}/clients/{clientId}/allowances", "", id, id + "-c1");
    fixtures.add("POST /v1/cases/{id}/aid-approvals", json(MORE_AID), id);
    fixtures.add(
        "POST /v1/cases/{id}/needs/{needId}/unmet", json(Map.of("reason", "NO_SERVICE")), id, need);
  }

  private static void addOfClient(Fixtures fixtures, Way way, String erasure) {
    String client = way.caseId() + "-c1";
    fixtures.add(
        "POST /v1/cases/{id}/clients/{clientId}/consents",
        json(consenting(way.agency())),
        way.caseId(),
        client);
    fixtures.add(
        "POST /v1/cases/{id}/clients/{clientId}/consents/{consentId}/withdrawal",
        "",
        way.caseId(),
        client,
        way.consent());
    fixtures.add(
        "POST /v1/cases/{id}/clients/{clientId}/correction", CORRECTION, way.caseId(), client);
    fixtures.add(
        "POST /v1/cases/{id}/clients/{clientId}/notice",
        json(Map.of("way", "IN_PERSON")),
        way.caseId(),
        client);
    fixtures.add(
        "POST /v1/cases/{id}/clients/{clientId}/entered-in-error",
        json(Map.of("reason", "WRONG_PERSON")),
        way.caseId(),
        client);
    fixtures.add("POST /v1/erasures", erasing(client));
    fixtures.add("GET /v1/erasures/{id}", "", erasure);
    fixtures.add("POST /v1/person-copies", json(Map.of("person", Map.of("clientId", client))));
    fixtures.add("GET /v1/accesses/{recordId}", "", way.caseId());
  }

  private static void addOfReferral(Fixtures fixtures, String id) {
    fixtures.add("GET /v1/referrals/{id}", "", id);
    fixtures.add("GET /v1/referrals/{id}/papers/referral-form", "", id);
    fixtures.add("GET /v1/referrals/{id}/answer-codes", "", id);
    fixtures.add(
        "POST /v1/referrals/{id}/answer-codes", json(Map.of("action", "ACCEPT_OR_RETURN")), id);
    fixtures.add("POST /v1/referrals/{id}/answer-codes/{codeId}/revocation", "", id, "none");
    fixtures.add("POST /v1/referrals/{id}/receipt", "", id);
    fixtures.add("POST /v1/referrals/{id}/claim", "", id);
    fixtures.add("POST /v1/referrals/{id}/acceptance", json(Map.of("expectedOn", SOON)), id);
    fixtures.add("POST /v1/referrals/{id}/rejection", json(Map.of("reason", "SAFETY")), id);
    fixtures.add(
        "POST /v1/referrals/{id}/aid", json(Map.of("programme", "RELIEF", "amount", 100)), id);
    fixtures.add("POST /v1/referrals/{id}/outcome", json(Map.of("outcome", "HELPED_FULL")), id);
    fixtures.add("POST /v1/referrals/{id}/closing", json(Map.of("confirmed", true)), id);
    fixtures.add(
        "POST /v1/referrals/{id}/withdrawal", json(Map.of("reason", "NO_LONGER_NEEDED")), id);
    fixtures.add("POST /v1/referrals/{id}/take-back", json(Map.of("reason", "AGENCY_SILENT")), id);
    for (String bare :
        List.of("release", "start", "no-show", "clock/resumption", "take-back/acknowledgement")) {
      fixtures.add("POST /v1/referrals/{id}/" + bare, "", id);
    }
    fixtures.add("POST /v1/referrals/{id}/assignment", json(Map.of("assignee", "agent-b")), id);
    fixtures.add("POST /v1/referrals/{id}/question", json(Map.of("question", "คำถาม")), id);
    fixtures.add("POST /v1/referrals/{id}/answer", json(Map.of("text", "คำตอบ")), id);
    fixtures.add("POST /v1/referrals/{id}/waitlisting", json(Map.of("reviewOn", SOON)), id);
    fixtures.add(
        "POST /v1/referrals/{id}/forwarding",
        json(Map.of("toAgencyId", "agency-2", "service", "CASH_AID")),
        id);
    fixtures.add(
        "POST /v1/referrals/{id}/appointment", json(Map.of("at", SOON + "T03:00:00Z")), id);
    fixtures.add(
        "POST /v1/referrals/{id}/expected-date",
        json(Map.of("expectedOn", SOON, "reason", "PROCUREMENT")),
        id);
    fixtures.add("POST /v1/referrals/{id}/dispute", json(Map.of("reason", "NO_HELP_CAME")), id);
    fixtures.add("POST /v1/referrals/{id}/entry-in-error", json(Map.of("reason", "TRIAL")), id);
    String time = json(Map.of("until", SOON, "reason", "PERSON_AWAY"));
    fixtures.add("POST /v1/referrals/{id}/clock/pause", time, id);
    fixtures.add("POST /v1/referrals/{id}/clock/extension", time, id);
  }

  private static final String CORRECTION =
      json(
          Map.of(
              "reason",
              "HAS_CHANGED",
              "person",
              Map.of("identityKind", "NATIONAL_ID", "phone", "0810000001")));

  private static Map<String, Object> event(String district) {
    return Map.of("tag", "storm-" + district, "kind", "STORM", "districts", List.of(district));
  }

  private static Map<String, Object> opening(String district) {
    return Map.of(
        "districtCode",
        district,
        "toDistrictCode",
        "1050",
        "until",
        LocalDate.now(ThaiDates.BANGKOK).toString(),
        "reason",
        "DISASTER");
  }

  private static final Map<String, Object> PUT_OFF = Map.of("until", SOON, "reason", "PERSON_AWAY");
  private static final Map<String, Object> AID =
      Map.of("programme", "RELIEF", "amount", 100.5, "outcome", "HELPED_FULL");

  static String json(Object body) {
    return JsonMapper.shared().writeValueAsString(body);
  }

  static String erasing(String client) {
    return json(Map.of("person", Map.of("clientId", client), "ground", "ORDERED"));
  }
}
