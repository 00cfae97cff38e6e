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

  @Autowired ApplicationContext service;

  @TestFactory
  Stream<DynamicTest> tellsNothingToWhoeverMayNotKnow() {
    String district = freshDistrict();
    String number = freshNationalId();
    String volunteer = post(MINISTRY, "/v1/volunteers", planted(volunteer(district, number))).id();
    String centre = post(MINISTRY, "/v1/centres", planted(centre(district))).id();
    String workshop = post(MINISTRY, "/v1/workshops", WORKSHOP).id();
    String agency = post(MINISTRY, "/v1/agencies", AGENCY).id();
    return AccessSweep.of(service)
        .planted(PLANTED, number)
        .fixture("GET /v1/volunteers/{id}", "", volunteer)
        .fixture("POST /v1/volunteers", volunteer(district, freshNationalId()))
        .fixture(
            "POST /v1/volunteers/{id}/ending",
            "{\"reason\": \"RESIGNED\", \"endedOn\": \"2023-01-01\"}",
            volunteer)
        .fixture("GET /v1/centres/{id}", "", centre)
        .fixture("POST /v1/centres", centre(district))
        .fixture("POST /v1/centres/{id}/committee", committee(volunteers(district, 9)), centre)
        .fixture("POST /v1/centres/{id}/establishment", ESTABLISHMENT, centre)
        .fixture("POST /v1/centres/{id}/suspension", REASON, centre)
        .fixture("POST /v1/centres/{id}/reinstatement", "{\"effectiveOn\": \"2023-01-05\"}", centre)
        .fixture("POST /v1/centres/{id}/dissolution", REASON, centre)
        .fixture("GET /v1/agencies/{id}", "", agency)
        .fixture("POST /v1/agencies", AGENCY)
        .fixture("PUT /v1/agencies/{id}/capacity", "{\"capacity\": \"FULL\"}", agency)
        .fixture(
            "PUT /v1/agencies/{id}/services",
            "{\"districts\": [\"1049\"], \"services\": [\"SHELTER\"]}",
            agency)
        .fixture("POST /v1/agencies/{id}/closure", "{\"closedOn\": \"2026-01-01\"}", agency)
        .fixture("GET /v1/workshops/{id}", "", workshop)
        .fixture("POST /v1/workshops", WORKSHOP)
        .fixture(
            "POST /v1/workshops/{id}/attendance",
            "{\"attendees\": [{\"kind\": \"MINISTRY_EXECUTIVE\", \"count\": 2}]}",
            workshop)
        .open("GET /v1/agencies/{id}", "GET /v1/workshops/{id}")
        .situation("foreign officer", TestTokens.centreOfficer("1050"))
        .situation("foreign chair", TestTokens.chair("1050"))
        .situation("foreign volunteer", TestTokens.volunteer("1050"))
        .situation("foreign agency", TestTokens.agencyOfficer("another"))
        .situation("moved officer", TestTokens.of("officer-" + district, "CENTRE_OFFICER").token())
        .situation("no role", TestTokens.of("nobody").districts(district).token())
        .tests(Path.of("../docs/access/registry-service.md"));
  }

  private static final String WORKSHOP =
      """
      {"titleTh": "อบรม", "titleEn": "Training", "heldOn": "2022-12-16", "venueTh": "กรุงเทพฯ"}
      """;

  private static String planted(String body) {
    return body.replace("สมมุติ", PLANTED).replace("ที่ทำการชุมชน", PLANTED);
  }
}
