package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.AccessSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Holds for each operation there is, so also for the one added tomorrow. */
class AccessIT extends ServiceTest {

  private static final String SUBJECT = "officer-1010";
  private static final String NAME = "สมหญิง ตัวอย่าง";
  private static final String CASE_NO = "65-12-0001";
  private static final String MINE =
      """
      {"language": "en", "channels": {"inApp": true, "email": false}}
      """;
  private static final String READ = "POST /v1/inbox/{id}/read";

  @Autowired ApplicationContext service;

  @TestFactory
  Stream<DynamicTest> tellsNothingToWhoeverMayNotKnow() {
    officer(SUBJECT, "1010");
    tellName(SUBJECT, NAME);
    get(TestTokens.department(), "/v1/contacts/" + SUBJECT).expectStatus().isOk();
    String caseId = UUID.randomUUID().toString();
    events.caseOpened(caseId, "1010");
    String message = told(TestTokens.centreOfficer("1010"));
    var sweep =
        AccessSweep.of(service)
            .planted(SUBJECT + "@example.org", NAME, caseId, CASE_NO)
            .fixture("GET /v1/contacts/{subject}", "", SUBJECT)
            .fixture("PUT /v1/contacts/{subject}", MINE, SUBJECT)
            .fixture("DELETE /v1/contacts/{subject}/email", "", SUBJECT)
            .fixture(READ, "", message)
            .open("POST /v1/inbox/read", "POST /v1/subjects") // each answers of the caller's own
            .fixture("POST /v1/inbox/read", "{}")
            .fixture("POST /v1/subjects", "{\"subjects\": [\"%s\"]}".formatted(SUBJECT))
            .situation("foreign officer", TestTokens.centreOfficer("1050"))
            .situation("foreign chair", TestTokens.chair("1050"))
            .situation("foreign volunteer", TestTokens.volunteer("1050"))
            .situation("same district's volunteer", TestTokens.volunteer("1010"))
            .situation("foreign agency", TestTokens.agencyOfficer("another"))
            .situation("no role", TestTokens.of("nobody").districts("1010").token());
    sweep.knowing("auditor", TestTokens.auditor()).mayBeShown("auditor", NAME, caseId, CASE_NO);
    addRightsOfPeople(sweep);
    addMovedOfficer(sweep);
    addSuspendedCentre(sweep);
    addClosedAgency(sweep);
    addEndedVolunteer(sweep);
    return sweep.tests(Path.of("../docs/access/notification-service.md"));
  }

  private void addRightsOfPeople(AccessSweep sweep) {
    String person = "{\"person\": {\"subject\": \"%s\"}%s}";
    String ofNobody = person.formatted("nobody", ", \"ground\": \"ORDERED\"");
    String key = UUID.randomUUID().toString();
    String erasure = postForMinistry("/v1/erasures", ofNobody, key).path("id").asString();
    sweep
        .fixture("GET /v1/accesses/{recordId}", "", SUBJECT)
        .fixture("GET /v1/erasures/{id}", "", erasure)
        .fixture("POST /v1/erasures", person.formatted(SUBJECT, ", \"ground\": \"ORDERED\""))
        .fixture("POST /v1/person-copies", person.formatted(SUBJECT, ""));
  }

  private void addMovedOfficer(AccessSweep sweep) {
    officer("mover", "1013");
    var mover = TestTokens.of("mover", "CENTRE_OFFICER");
    events.caseOpened(UUID.randomUUID().toString(), "1013");
    sweep
        .fixtureIn("moved officer", READ, "", told(mover.districts("1013").token()))
        .situation("moved officer", mover.districts("1014").token());
  }

  private void addSuspendedCentre(AccessSweep sweep) {
    officer("officer-1015", "1015");
    String me = TestTokens.centreOfficer("1015");
    events.caseOpened(UUID.randomUUID().toString(), "1015");
    sweep.fixtureIn("suspended centre", READ, "", told(me)).situation("suspended centre", me);
    says(
        "registry.centre-events",
        "1015-1",
        "registry.centre-suspended.v1",
        Map.of("centreId", "1015-1", "districtCode", "1015"));
    toldNothing(me);
  }

  private void addClosedAgency(AccessSweep sweep) {
    String me = TestTokens.agencyOfficer("a2");
    put(me, "/v1/contacts/agency-a2", MINE).expectStatus().isOk();
    says(
        "case-referral.referral-events",
        UUID.randomUUID().toString(),
        "case-referral.referral-withdrawn.v1",
        Map.of("caseNo", CASE_NO, "districtCode", "1010", "agencyId", "a2"));
    sweep.fixtureIn("closed agency", READ, "", told(me)).situation("closed agency", me);
    says(
        "registry.agency-events",
        "a2",
        "registry.agency-closed.v1",
        Map.of("agencyId", "a2", "closedOn", "2022-12-16"));
    toldNothing(me);
  }

  private void addEndedVolunteer(AccessSweep sweep) {
    String me = TestTokens.volunteer("1016");
    String id = TestTokens.volunteerId("1016");
    put(me, "/v1/contacts/volunteer-1016", MINE).expectStatus().isOk();
    says(
        "case-referral.case-events",
        UUID.randomUUID().toString(),
        "case-referral.case-taken.v1",
        Map.of("caseNo", CASE_NO, "districtCode", "1016", "volunteerId", id));
    sweep.fixtureIn("ended volunteer", READ, "", told(me)).situation("ended volunteer", me);
    says(
        "registry.volunteer-events",
        id,
        "registry.volunteer-ended.v1",
        Map.of(
            "volunteerId",
            id,
            "districtCode",
            "1016",
            "reason",
            "RESIGNED",
            "endedOn",
            "2022-12-16"));
    toldNothing(me);
  }

  private void says(String topic, String key, String type, Map<String, Object> data) {
    events.send(topic, key, 1, type, data);
  }

  /** The id of the one message that is there. */
  private String told(String token) {
    eventually(() -> assertThat(inbox(token).get("items")).hasSize(1));
    return newest(token);
  }

  private void toldNothing(String token) {
    eventually(() -> assertThat(inbox(token).get("items")).isEmpty());
  }
}
