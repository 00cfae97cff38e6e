package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.AccessSweep;
import org.prasan.thai.ThaiDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

/** Holds for each operation there is, so also for the one added tomorrow. */
class AccessIT extends CaseReferralIT {

  private static final String SOON = LocalDate.now(ThaiDates.BANGKOK).plusDays(5).toString();

  private static final String PLANTED = "ปลูกไว้";
  private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
  private static final String NOBODY = json(Map.of("person", Map.of("clientId", "nobody-c1")));
  private static final String ERASING_NOBODY = erasing("nobody-c1");
  private static final String[] OF_THE_MINISTRY = {
    "GET /v1/erasures/{id}", "POST /v1/erasures", "POST /v1/person-copies"
  };
  private static final String[] OF_THE_AUDITOR = {
    "GET /v1/accesses",
    "GET /v1/accesses/{recordId}",
    "GET /v1/cases/{id}/access-log",
    "GET /v1/erasures/{id}"
  };

  private static final Map<String, Object> MORE_AID =
      Map.of("programme", "RELIEF", "amount", 100, "reason", "DISASTER");

  @Autowired ApplicationContext service;

  private String erasure;

  /** What exists of one case that was referred. */
  private record Way(
      String district,
      String caseId,
      String referral,
      String agency,
      String consent,
      String attachment) {}

  /** Where a row of fixtures goes: to all situations, or to one. */
  private interface Fixtures {
    void add(String endpoint, String body, String... ids);
  }

  /** Another situation is one more line, with fixtures of its own where it needs them. */
  @TestFactory
  Stream<DynamicTest> tellsNothingToWhoeverMayNotKnow() {
    erasure =
        post(TestTokens.ministry(), "/v1/erasures", JsonMapper.shared().readTree(ERASING_NOBODY))
            .json()
            .path("id")
            .asString();
    var sweep =
        AccessSweep.of(service)
            .open("POST /v1/handovers", "POST /v1/person-searches")
            .planted(
                "1999900000013",
                "ตัวอย่าง",
                "0800000000",
                "ผู้แจ้ง สมมุติ",
                "เรื่องสมมุติ",
                PLANTED);
    addFixtures(sweep::fixture, way(DISTRICT, OFFICER));
    addStrangers(sweep);
    addThoseAbove(sweep);
    addConsents(sweep);
    addClosedAgency(sweep);
    addSuspendedCentre(sweep);
    addEndedVolunteer(sweep);
    addRestricted(sweep);
    return sweep.tests(Path.of("../docs/access/case-referral-service.md"));
  }

  private void addStrangers(AccessSweep sweep) {
    sweep
        .situation("foreign officer", TestTokens.centreOfficer("1002"))
        .situation("foreign chair", TestTokens.chair("1002"))
        .situation("foreign volunteer", anotherVolunteer("v-1002", "1002"))
        .situation("other volunteer", anotherVolunteer("v-2", DISTRICT))
        .except("other volunteer", "POST /v1/cases")
        .except("foreign officer", "POST /v1/cases")
        .except("foreign chair", "POST /v1/cases")
        .situation(
            "unregistered volunteer", TestTokens.of("v-3", "VOLUNTEER").districts(DISTRICT).token())
        .situation("foreign agency", TestTokens.agencyOfficer("another"))
        .situation("moved officer", TestTokens.of("officer-1001", "CENTRE_OFFICER").token())
        .situation("no role", TestTokens.of("nobody").districts(DISTRICT).token());
  }

  /** They see cases, and no people. */
  private static void addThoseAbove(AccessSweep sweep) {
    sweep
        .knowing("ministry", TestTokens.ministry())
        .knowing("department", TestTokens.department())
        .knowing("auditor", TestTokens.auditor());
    addRequestsForNobody(sweep, "ministry");
  }

  /** What the ministry may do for a person is done here for one that nobody knows. */
  private static void addRequestsForNobody(AccessSweep sweep, String situation) {
    sweep
        .fixtureIn(situation, "POST /v1/erasures", ERASING_NOBODY)
        .fixtureIn(situation, "POST /v1/person-copies", NOBODY);
  }

  private void addConsents(AccessSweep sweep) {
    Way withdrawn = way("1031", TestTokens.centreOfficer("1031"));
    ok(
        post(
            TestTokens.centreOfficer("1031"),
            consentsOf(withdrawn.caseId()) + "/" + withdrawn.consent() + "/withdrawal",
            Map.of()));
    addFixtures(in(sweep, "consent withdrawn"), withdrawn);
    sweep.knowing("consent withdrawn", TestTokens.agencyOfficer(withdrawn.agency()));

    Way expired = way("1032", TestTokens.centreOfficer("1032"));
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(expired.caseId())),
        Update.update("state.clients.0.consents.0.terms.expiresOn", LONG_AGO),
        "cases");
    addFixtures(in(sweep, "consent expired"), expired);
    sweep.knowing("consent expired", TestTokens.agencyOfficer(expired.agency()));
  }

  private void addClosedAgency(AccessSweep sweep) {
    Way closed = way("1033", TestTokens.centreOfficer("1033"));
    String agency = TestTokens.agencyOfficer(closed.agency());
    registry.agencyClosed(closed.agency(), 2);
    awaitStatus(404, agency, "/v1/referrals/" + closed.referral());
    addFixtures(in(sweep, "closed agency"), closed);
    sweep.situation("closed agency", agency);
  }

  private void addSuspendedCentre(AccessSweep sweep) {
    String officer = TestTokens.centreOfficer("1034");
    String centre = UUID.randomUUID().toString();
    registry.centreEstablished(centre, "1034");
    Way suspended = way("1034", officer);
    registry.centreMoved(centre, 2, "suspended");
    awaitStatus(404, officer, "/v1/cases/" + suspended.caseId());
    addFixtures(in(sweep, "suspended centre"), suspended);
    addFixtures(in(sweep, "suspended centre's chair"), suspended);
    sweep
        .situation("suspended centre", officer)
        .situation("suspended centre's chair", TestTokens.chair("1034"));
  }

  private void addEndedVolunteer(AccessSweep sweep) {
    String id = "1035-" + UUID.randomUUID();
    String volunteer =
        TestTokens.of("v-1035", "VOLUNTEER").districts("1035").claim("volunteer", id).token();
    registry.volunteerRegistered(id, "1035");
    awaitStatus(200, volunteer, "/v1/cases");
    Way reported = way("1035", volunteer);
    registry.volunteerEnded(id, "1035");
    awaitStatus(403, volunteer, "/v1/cases");
    addFixtures(in(sweep, "ended volunteer"), reported);
    sweep.situation("ended volunteer", volunteer);
  }

  private void addRestricted(AccessSweep sweep) {
    String reporter = anotherVolunteer("v-1036", "1036");
    Way way = way("1036", reporter);
    String owner = TestTokens.centreOfficer("1036");
    String colleague = TestTokens.of("colleague", "CENTRE_OFFICER").districts("1036").token();
    ok(post(owner, "/v1/cases/" + way.caseId() + "/restriction", Map.of("reason", "VIOLENCE")));
    awaitStatus(404, colleague, "/v1/referrals/" + way.referral());
    var people =
        List.of(
            Map.entry("colleague", colleague),
            Map.entry("reporter", reporter),
            Map.entry("ministry", TestTokens.ministry()),
            Map.entry("department", TestTokens.department()),
            Map.entry("auditor", TestTokens.auditor()));
    people.forEach(one -> {
      String situation = "restricted: " + one.getKey();
      addFixtures(in(sweep, situation), way);
      sweep.situation(situation, one.getValue());
    });
    addRequestsForNobody(sweep, "restricted: ministry");
    sweep.except("restricted: colleague", "POST /v1/cases");
    sweep.except("restricted: reporter", "POST /v1/cases");
    sweep.except("restricted: reporter", "POST /v1/cases/{id}/notes");
    sweep.except("restricted: colleague", "POST /v1/case-batches");
    sweep.except("restricted: colleague", "POST /v1/leave-covers");
    sweep.except("restricted: department", "POST /v1/events");
    sweep.except("restricted: department", "POST /v1/queue-openings");
    List.of(OF_THE_MINISTRY).forEach(it -> sweep.except("restricted: ministry", it));
    List.of(OF_THE_AUDITOR).forEach(it -> sweep.except("restricted: auditor", it));
  }

  private static Fixtures in(AccessSweep sweep, String situation) {
    return (endpoint, body, ids) -> sweep.fixtureIn(situation, endpoint, body, ids);
  }

  private void addFixtures(Fixtures fixtures, Way way) {
    addOfCase(fixtures, way);
    addOfClient(fixtures, way);
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

  private void addOfCase(Fixtures fixtures, Way way) {
    String id = way.caseId();
    String need = id + "-1";
    fixtures.add("GET /v1/cases/{id}", "", id);
    fixtures.add("POST /v1/cases", json(report(way.district(), "1999900000021")));
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
    fixtures.add(
        "POST /v1/case-batches",
        json(Map.of("reports", List.of(report(way.district(), "1999900000021")))));
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

  private void addOfClient(Fixtures fixtures, Way way) {
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

  /** A case with a need that was referred and one that waits. */
  private Way way(String district, String reporter) {
    String officer = TestTokens.centreOfficer(district);
    String agency = UUID.randomUUID().toString();
    registry.agencyRegistered(agency, district, "OPEN");
    eventually(() ->
        assertThat(get(officer, "/v1/agencies?limit=200&district=" + district).text())
            .contains(agency));
    Answer opened = post(reporter, "/v1/cases", report(district, "1999900000013"));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    String id = opened.json().path("id").asString();
    String path = "/v1/cases/" + id;
    ok(post(officer, path + "/taking", Map.of()));
    ok(post(officer, path + "/danger", Map.of("kinds", List.of("ANIMAL"), "words", PLANTED)));
    ok(post(officer, consentsOf(id), consenting(agency)));
    ok(post(officer, path + "/referrals", referring(id, agency)));
    String consent = ok(get(officer, path)).json().at("/clients/0/consents/0/id").asString();
    ok(upload(officer, path + "/attachments", Photographs.png(40, 30)));
    String paper = ok(get(officer, path)).json().at("/attachments/0/id").asString();
    return new Way(district, id, awaitReferral(id, agency), agency, consent, paper);
  }

  private Map<String, Object> report(String district, String nationalId) {
    var report = new HashMap<>(intake("NORMAL", nationalId, "INCOME", "HEALTH"));
    report.put("districtCode", district);
    var clients = new ArrayList<Map<String, Object>>();
    for (Object client : (List<?>) report.get("clients")) {
      @SuppressWarnings("unchecked")
      var told = new HashMap<>((Map<String, Object>) client);
      told.put("address", PLANTED);
      told.put("safeContact", Map.of("ways", List.of("PHONE"), "note", PLANTED));
      clients.add(told);
    }
    report.put("clients", clients);
    return report;
  }

  private void awaitStatus(int status, String token, String path) {
    eventually(() -> assertThat(get(token, path).status()).isEqualTo(status));
  }

  private static final String CORRECTION =
      json(
          Map.of(
              "reason",
              "HAS_CHANGED",
              "person",
              Map.of("identityKind", "NATIONAL_ID", "phone", "0810000001")));

  private static String erasing(String client) {
    return json(Map.of("person", Map.of("clientId", client), "ground", "ORDERED"));
  }

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

  private static String json(Object body) {
    return JsonMapper.shared().writeValueAsString(body);
  }
}
