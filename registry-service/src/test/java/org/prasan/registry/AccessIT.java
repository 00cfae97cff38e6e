package org.prasan.registry;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.AccessSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Holds for each operation there is, so also for the one added tomorrow. */
class AccessIT extends RunningRegistry {

  private static final String PLANTED = "ปลูกไว้";
  private static final String REASON =
      "{\"reason\": \"UNDER_INQUIRY\", \"effectiveOn\": \"2023-01-05\"}";
  private static final String ENDING = "{\"reason\": \"RESIGNED\", \"endedOn\": \"2023-01-01\"}";
  private static final String CORRECTION =
      """
      {"reason": "TYPED_WRONG", "title": "นาง", "firstName": "ทดสอบ", "registeredOn": "2020-01-15"}
      """;
  private static final String MOVE =
      """
      {"reason": "CHANGED_SINCE", "premises": {"descriptionTh": "วัด"}, "effectiveOn": "2023-01-05"}
      """;
  private static final String CLOSURE = "{\"closedOn\": \"2026-01-01\"}";
  private static final String ERASING =
      "{\"person\": {\"volunteerId\": \"%s\"}, \"ground\": \"ORDERED\"}";

  @Autowired ApplicationContext service;

  private String workshop;
  private String erasure;

  /** What exists in one district. */
  private record There(String district, String volunteer, String centre, String agency) {}

  private static final String PROGRAMME =
      """
      {"code": "ACCESS_BAG", "nameTh": "ถุงยังชีพ", "nameEn": "Relief bag", "unit": "IN_KIND",
       "validFrom": "2022-10-01"}
      """;
  private static final String REVISION =
      """
      {"nameTh": "ถุงยังชีพ", "nameEn": "Relief bag", "unit": "IN_KIND", "validFrom": "2198-10-01"}
      """;

  /** Where a row of fixtures goes: to all situations, or to one. */
  private interface Fixtures {
    void add(String endpoint, String body, String... ids);
  }

  @TestFactory
  Stream<DynamicTest> tellsNothingToWhoeverMayNotKnow() {
    String number = freshNationalId();
    String district = freshDistrict();
    workshop = post(MINISTRY, "/v1/workshops", WORKSHOP).id();
    post(MINISTRY, "/v1/programmes", PROGRAMME);
    erasure = post(MINISTRY, "/v1/erasures", ERASING.formatted("nobody")).id();
    var sweep =
        AccessSweep.of(service)
            .planted(PLANTED, number)
            .open("GET /v1/workshops/{id}", "GET /v1/programmes/{code}");
    addFixtures(sweep::fixture, there(district, number, proposedCentre(district)));
    addStrangers(sweep, district);
    addThoseAbove(sweep);
    addSuspendedCentre(sweep);
    addEndedVolunteer(sweep);
    addClosedAgency(sweep);
    return sweep.tests(Path.of("../docs/access/registry-service.md"));
  }

  private void addStrangers(AccessSweep sweep, String district) {
    String elsewhere = ANY_DISTRICT;
    sweep
        .situation("foreign officer", TestTokens.centreOfficer("1050"))
        .situation("foreign chair", TestTokens.chair("1050"))
        .situation(
            "foreign volunteer", volunteerToken(elsewhere, volunteers(elsewhere, 1).getFirst()))
        .situation("foreign agency", TestTokens.agencyOfficer("another"))
        .situation("moved officer", TestTokens.of("officer-" + district, "CENTRE_OFFICER").token())
        .situation("no role", TestTokens.of("nobody").districts(district).token());
  }

  /** They see volunteers, and not who these are; what they may do, they do to what is theirs. */
  private void addThoseAbove(AccessSweep sweep) {
    String district = freshDistrict();
    There there = there(district, freshNationalId(), proposedCentre(district));
    addFixtures(in(sweep, "department"), there);
    addFixtures(in(sweep, "auditor"), there);
    sweep.knowing("department", TestTokens.department()).knowing("auditor", TestTokens.auditor());
  }

  /** The centre itself stays known to its officers; its people do not. */
  private void addSuspendedCentre(AccessSweep sweep) {
    String district = freshDistrict();
    String centre = centreWithCommittee(district);
    post(MINISTRY, "/v1/centres/" + centre + "/establishment", ESTABLISHMENT);
    There there = there(district, freshNationalId(), centre);
    post(MINISTRY, "/v1/centres/" + centre + "/suspension", REASON);
    addFixtures(in(sweep, "suspended centre"), there);
    sweep
        .situation("suspended centre", TestTokens.centreOfficer(district))
        .except("suspended centre", "GET /v1/centres")
        .except("suspended centre", "GET /v1/centres/{id}")
        .except("suspended centre", "GET /v1/centres/{id}/committees");
  }

  private void addEndedVolunteer(AccessSweep sweep) {
    String district = freshDistrict();
    There there = there(district, freshNationalId(), proposedCentre(district));
    post(MINISTRY, "/v1/volunteers/" + there.volunteer() + "/ending", ENDING);
    addFixtures(in(sweep, "ended volunteer"), there);
    sweep.situation("ended volunteer", volunteerToken(district, there.volunteer()));
  }

  private void addClosedAgency(AccessSweep sweep) {
    String district = freshDistrict();
    There there = there(district, freshNationalId(), proposedCentre(district));
    post(MINISTRY, "/v1/agencies/" + there.agency() + "/closure", CLOSURE);
    addFixtures(in(sweep, "closed agency"), there);
    sweep.situation("closed agency", TestTokens.agencyOfficer(there.agency()));
  }

  private There there(String district, String number, String centre) {
    String body = volunteer(district, number).replace("สมมุติ", PLANTED);
    String volunteer = post(MINISTRY, "/v1/volunteers", body).id();
    get(TestTokens.centreOfficer(district), "/v1/volunteers/" + volunteer);
    return new There(district, volunteer, centre, post(MINISTRY, "/v1/agencies", AGENCY).id());
  }

  private static Fixtures in(AccessSweep sweep, String situation) {
    return (endpoint, body, ids) -> sweep.fixtureIn(situation, endpoint, body, ids);
  }

  private void addFixtures(Fixtures fixtures, There there) {
    addOfVolunteer(fixtures, there);
    addOfCentre(fixtures, there);
    addOfAgency(fixtures, there.agency());
    fixtures.add("GET /v1/workshops/{id}", "", workshop);
    fixtures.add("GET /v1/programmes/{code}", "", "ACCESS_BAG");
    fixtures.add("POST /v1/programmes", PROGRAMME.replace("ACCESS_BAG", "ANOTHER_BAG"));
    fixtures.add("POST /v1/programmes/{code}/revision", REVISION, "ACCESS_BAG");
    fixtures.add(
        "POST /v1/programmes/{code}/ending", "{\"validTo\": \"2199-09-30\"}", "ACCESS_BAG");
    fixtures.add("POST /v1/workshops", WORKSHOP);
    fixtures.add(
        "POST /v1/workshops/{id}/correction",
        WORKSHOP.replace("{", "{\"reason\": \"TYPED_WRONG\", "),
        workshop);
    fixtures.add(
        "POST /v1/workshops/{id}/attendance",
        "{\"attendees\": [{\"kind\": \"MINISTRY_EXECUTIVE\", \"count\": 2}]}",
        workshop);
  }

  private void addOfVolunteer(Fixtures fixtures, There there) {
    String id = there.volunteer();
    fixtures.add("GET /v1/volunteers/{id}", "", id);
    fixtures.add("POST /v1/volunteers", volunteer(there.district(), freshNationalId()));
    fixtures.add("POST /v1/volunteers/{id}/ending", ENDING, id);
    fixtures.add("POST /v1/volunteers/{id}/correction", CORRECTION, id);
    fixtures.add("POST /v1/volunteers/{id}/reinstatement", "{\"reason\": \"WRONG_ONE\"}", id);
    fixtures.add("GET /v1/volunteers/{id}/corrections", "", id);
    fixtures.add("GET /v1/accesses/{recordId}", "", id);
    fixtures.add("GET /v1/erasures/{id}", "", erasure);
    fixtures.add("POST /v1/erasures", ERASING.formatted(id));
    fixtures.add("POST /v1/person-copies", "{\"person\": {\"volunteerId\": \"%s\"}}".formatted(id));
  }

  private void addOfCentre(Fixtures fixtures, There there) {
    String id = there.centre();
    fixtures.add("GET /v1/centres/{id}", "", id);
    fixtures.add("GET /v1/centres/{id}/committees", "", id);
    fixtures.add("POST /v1/centres", centre(there.district()));
    fixtures.add("POST /v1/centres/{id}/committee", committee(volunteers(there.district(), 9)), id);
    fixtures.add("POST /v1/centres/{id}/premises", MOVE, id);
    fixtures.add("POST /v1/centres/{id}/establishment", ESTABLISHMENT, id);
    fixtures.add("POST /v1/centres/{id}/suspension", REASON, id);
    fixtures.add("POST /v1/centres/{id}/reinstatement", "{\"effectiveOn\": \"2023-01-05\"}", id);
    fixtures.add(
        "POST /v1/centres/{id}/dissolution", REASON.replace("UNDER_INQUIRY", "CLOSED"), id);
  }

  private static void addOfAgency(Fixtures fixtures, String id) {
    fixtures.add("GET /v1/agencies/{id}", "", id);
    fixtures.add("POST /v1/agencies", AGENCY);
    fixtures.add("PUT /v1/agencies/{id}/capacity", "{\"capacity\": \"FULL\"}", id);
    fixtures.add(
        "PUT /v1/agencies/{id}/services",
        "{\"districts\": [\"1049\"], \"services\": [\"SHELTER\"]}",
        id);
    fixtures.add("POST /v1/agencies/{id}/closure", CLOSURE, id);
    fixtures.add("POST /v1/agencies/{id}/reopening", "{\"reason\": \"WRONG_ONE\"}", id);
    fixtures.add(
        "POST /v1/agencies/{id}/correction",
        "{\"reason\": \"TYPED_WRONG\", \"kind\": \"SCHOOL\", \"nameTh\": \"โรงเรียน\", \"nameEn\": \"School\"}",
        id);
  }

  private static String volunteerToken(String district, String id) {
    return TestTokens.of("v-" + district, "VOLUNTEER")
        .districts(district)
        .claim("volunteer", id)
        .token();
  }

  private static final String WORKSHOP =
      """
      {"titleTh": "อบรม", "titleEn": "Training", "heldOn": "2022-12-16", "venueTh": "กรุงเทพฯ"}
      """;
}
