package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.AccessRows.erasing;
import static org.prasan.casereferral.AccessRows.json;

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
import org.prasan.casereferral.AccessRows.Fixtures;
import org.prasan.casereferral.AccessRows.Way;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.AccessSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

/** Holds for each operation there is, so also for the one added tomorrow. */
class AccessIT extends CaseReferralIT {

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
  @Autowired ApplicationContext service;
  private String erasure;

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
    AccessRows.add(fixtures, way, erasure, report(way.district(), "1999900000021"));
  }

  /** A case with a need that was referred and one that waits. */
  private Way way(String district, String reporter) {
    String officer = TestTokens.centreOfficer(district);
    String agency = UUID.randomUUID().toString();
    registry.agencyRegistered(agency, district, "OPEN");
    eventually(() ->
        assertThat(everyPage(officer, "/v1/agencies?limit=200&district=" + district, "id"))
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
}
