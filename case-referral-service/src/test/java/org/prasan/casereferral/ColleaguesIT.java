package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Who works at which desk, and that nothing is given to somebody who is not there. */
class ColleaguesIT extends CaseReferralIT {

  private static final LocalDate TODAY = LocalDate.now(ThaiDates.BANGKOK);
  private static final String UNKNOWN = "colleague-unknown";

  private final String person = "colleague-" + UUID.randomUUID();

  @Test
  void knowsWhoeverSignedInAsAnOfficerOfTheDeskWithPositionAndDay() {
    String leading =
        TestTokens.of(person, "CENTRE_OFFICER")
            .districts(DISTRICT, "1046")
            .claim("position", "SUPERVISOR")
            .token();
    assertThat(listed(OFFICER, "")).doesNotContain(person);
    signedIn(leading);
    JsonNode row = row(OFFICER, "?district=" + DISTRICT);
    assertThat(row.path("position").asString()).isEqualTo("SUPERVISOR");
    assertThat(row.path("seenOn").asString()).isEqualTo(TODAY.toString());
    assertThat(row.path("districts").valueStream().map(JsonNode::asString))
        .as("and no district in which the reader does not work")
        .containsExactly(DISTRICT);
  }

  @Test
  void listsThoseOfOnesOwnDesksAlone() {
    signedIn(officer(DISTRICT));
    String agency = UUID.randomUUID().toString();
    String agent = "agent-" + agency;
    signedIn(TestTokens.of(agent, "AGENCY_OFFICER").agency(agency).token());
    assertThat(listed(TestTokens.agencyOfficer(agency), "")).contains(agent).doesNotContain(person);
    assertThat(listed(OFFICER, "")).contains(person).doesNotContain(agent);
    assertThat(listed(officerElsewhere(), "?district=" + DISTRICT)).isEmpty();
    assertThat(listed(officerElsewhere(), "")).doesNotContain(person);
    assertThat(listed(TestTokens.department(), "?district=" + DISTRICT)).isEmpty();
    for (String token : List.of(VOLUNTEER, TestTokens.ministry(), TestTokens.auditor())) {
      assertThat(get(token, "/v1/colleagues").status()).isEqualTo(403);
    }
  }

  @Test
  void showsThePeopleOfTheDepartmentToCentresAndToNoAgency() {
    signedIn(TestTokens.department());
    assertThat(listed(OFFICER, "?department=true")).contains("department");
    assertThat(listed(TestTokens.agencyOfficer("another"), "?department=true")).isEmpty();
  }

  @Test
  void listsThemPageByPage() {
    signedIn(officer(DISTRICT));
    signedIn(OFFICER);
    JsonNode first = ok(get(OFFICER, "/v1/colleagues?limit=1")).json();
    assertThat(first.path("items")).hasSize(1);
    String cursor = first.path("nextCursor").asString();
    assertThat(listed(OFFICER, "?cursor=" + cursor))
        .doesNotContain(first.at("/items/0/subject").asString());
  }

  @Test
  void writesAPersonDownOnceADayAndWhenTheDutiesChange() {
    signedIn(officer(DISTRICT));
    seenOn(TODAY.minusDays(3));
    signedIn(officer(DISTRICT));
    assertThat(stored().getString("seenOn")).isEqualTo(TODAY.toString());
    mark();
    signedIn(officer(DISTRICT));
    assertThat(stored()).as("nothing is written again").containsKey("mark");
    signedIn(officer("1046"));
    assertThat(stored()).as("the duties are others").doesNotContainKey("mark");
  }

  @Test
  void refusesToGiveACaseToWhomeverNobodyKnowsAndSaysWhyInBothLanguages() {
    String id = takenCase("NORMAL", "INCOME");
    Answer refused = handOver(id);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo(UNKNOWN);
    assertThat(refused.field()).isEqualTo("to");
    assertThat(refused.json().path("detailTh").asString()).contains("เข้าสู่ระบบ");
    assertThat(caseView(id).path("owner").asString()).isEqualTo("officer-" + DISTRICT);
    signedIn(officer("1046"));
    assertThat(handOver(id).problem()).as("an officer of another district").isEqualTo(UNKNOWN);
    signedIn(officer(DISTRICT));
    ok(handOver(id));
  }

  @Test
  void isNoColleagueOfTheOldDeskFromTheFirstRequestAfterAMove() {
    String id = takenCase("NORMAL", "INCOME");
    signedIn(officer(DISTRICT));
    signedIn(officer("1046"));
    assertThat(listed(OFFICER, "")).doesNotContain(person);
    assertThat(handOver(id).problem()).isEqualTo(UNKNOWN);
    signedIn(TestTokens.of(person, "MINISTRY").token());
    assertThat(stored()).isNull();
  }

  @Test
  void isNoColleagueOnceNotSeenForLong() {
    String id = takenCase("NORMAL", "INCOME");
    signedIn(officer(DISTRICT));
    seenOn(TODAY.minusDays(31));
    assertThat(listed(OFFICER, "")).doesNotContain(person);
    assertThat(handOver(id).problem()).isEqualTo(UNKNOWN);
    seenOn(TODAY.minusDays(30));
    assertThat(listed(OFFICER, "")).contains(person);
    ok(handOver(id));
  }

  @Test
  void handsAllOverFromWhoeverLeftAndToNobodyUnknown() {
    String leaver = "leaver-" + UUID.randomUUID();
    String token = TestTokens.of(leaver, "CENTRE_OFFICER").districts(DISTRICT).token();
    String id = openCase("NORMAL", "INCOME");
    ok(post(token, "/v1/cases/" + id + "/taking", Map.of()));
    signedIn(TestTokens.of(leaver, "CENTRE_OFFICER").districts("1046").token());
    String chair = TestTokens.chair(DISTRICT);
    var all = Map.of("from", leaver, "to", person, "cause", "MOVED_AWAY");
    assertThat(post(chair, "/v1/handovers", all).problem()).isEqualTo(UNKNOWN);
    assertThat(caseView(id).path("owner").asString()).isEqualTo(leaver);
    signedIn(officer(DISTRICT));
    assertThat(ok(post(chair, "/v1/handovers", all)).json().path("handedOver")).hasSize(1);
  }

  @Test
  void letsNobodyUnknownCoverForALeaveOrSeeARestrictedCase() {
    String id = takenCase("NORMAL", "INCOME");
    String restriction = "/v1/cases/" + id + "/restriction";
    var named = Map.of("reason", "VIOLENCE", "subjects", List.of(person));
    assertThat(post(OFFICER, restriction, named).problem()).isEqualTo(UNKNOWN);
    assertThat(caseView(id).path("restricted").asBoolean()).isFalse();
    Answer refused = post(OFFICER, "/v1/leave-covers", cover(DISTRICT));
    assertThat(refused.problem()).isEqualTo(UNKNOWN);
    assertThat(refused.field()).isEqualTo("by");
    signedIn(officer(DISTRICT));
    ok(post(OFFICER, restriction, named));
    assertThat(post(OFFICER, "/v1/leave-covers", cover(DISTRICT)).status()).isEqualTo(201);
    assertThat(post(OFFICER, "/v1/leave-covers", cover("1046")).status())
        .as("nobody learns who works elsewhere")
        .isEqualTo(404);
  }

  @Test
  void letsSomebodyCoverForAnOfficerWhoHasNotComeForLongAndForNobodyUnknown() {
    String chair = TestTokens.chair(DISTRICT);
    signedIn(OFFICER);
    var forOther = new HashMap<>(cover(DISTRICT));
    forOther.put("officer", person);
    forOther.put("by", "officer-" + DISTRICT);
    Answer refused = post(chair, "/v1/leave-covers", forOther);
    assertThat(refused.problem()).isEqualTo(UNKNOWN);
    assertThat(refused.field()).isEqualTo("officer");
    signedIn(officer(DISTRICT));
    seenOn(TODAY.minusDays(90));
    assertThat(post(chair, "/v1/leave-covers", forOther).status()).isEqualTo(201);
  }

  @Test
  void endsNoCoverOfWhoeverMovedButLetsThemSeeNothingByIt() {
    String path = "/v1/cases/" + takenCase("NORMAL", "INCOME");
    ok(post(OFFICER, path + "/restriction", Map.of("reason", "VIOLENCE")));
    signedIn(officer(DISTRICT));
    assertThat(post(OFFICER, "/v1/leave-covers", cover(DISTRICT)).status()).isEqualTo(201);
    ok(get(officer(DISTRICT), path));
    assertThat(get(officer("1046"), path).status()).isEqualTo(404);
    ok(get(officer(DISTRICT), path));
  }

  @Test
  void givesAReferralToNobodyWhoDoesNotWorkForTheAgency() {
    String agency = agency("OPEN");
    String path = "/v1/referrals/" + refer(takenCase("NORMAL", "INCOME"), agency) + "/assignment";
    String head =
        TestTokens.of("head", "AGENCY_OFFICER").agency(agency).claim("position", "HEAD").token();
    Map<String, Object> toPerson = Map.of("assignee", person);
    for (String other : List.of("", "another")) {
      if (!other.isEmpty()) {
        signedIn(TestTokens.of(person, "AGENCY_OFFICER").agency(other).token());
      }
      Answer refused = post(head, path, toPerson);
      assertThat(refused.problem()).isEqualTo(UNKNOWN);
      assertThat(refused.field()).isEqualTo("assignee");
    }
    signedIn(TestTokens.of(person, "AGENCY_OFFICER").agency(agency).token());
    ok(post(head, path, toPerson));
  }

  @Test
  void hasTheDepartmentForColleaguesWhereNoCentreWorks() {
    String district = "1047";
    String own = TestTokens.centreOfficer(district);
    String centre = UUID.randomUUID().toString();
    registry.centreEstablished(centre, district);
    var report = new HashMap<>(intake("NORMAL", "1999900000021", "INCOME"));
    report.put("districtCode", district);
    String id = post(own, "/v1/cases", report).json().path("id").asString();
    ok(post(own, "/v1/cases/" + id + "/taking", Map.of()));
    registry.centreMoved(centre, 2, "suspended");
    eventually(() -> assertThat(get(own, "/v1/cases/" + id).status()).isEqualTo(404));
    signedIn(officer(district));
    String department = TestTokens.department();
    assertThat(post(department, "/v1/cases/" + id + "/handover", to(person)).problem())
        .as("an officer who may do nothing there")
        .isEqualTo(UNKNOWN);
    signedIn(TestTokens.of(person, "DEPARTMENT").token());
    assertThat(listed(department, "?district=" + district)).contains(person);
    ok(post(department, "/v1/cases/" + id + "/handover", to(person)));

    registry.centreMoved(centre, 3, "reinstated");
    eventually(() -> ok(get(own, "/v1/cases/" + id)));
    var back = Map.of("from", person, "to", "officer-" + district, "cause", "MOVED_AWAY");
    JsonNode result = ok(post(TestTokens.chair(district), "/v1/handovers", back)).json();
    assertThat(result.path("handedOver")).hasSize(1);
  }

  private String officer(String district) {
    return TestTokens.of(person, "CENTRE_OFFICER").districts(district).token();
  }

  private static String officerElsewhere() {
    return TestTokens.centreOfficer("1045");
  }

  private Answer handOver(String caseId) {
    return post(OFFICER, "/v1/cases/" + caseId + "/handover", to(person));
  }

  private static Map<String, String> to(String subject) {
    return Map.of("to", subject, "cause", "AGREED");
  }

  private Map<String, Object> cover(String district) {
    String today = TODAY.toString();
    return Map.of("districtCode", district, "by", person, "from", today, "until", today);
  }

  private JsonNode row(String token, String query) {
    return ok(get(token, "/v1/colleagues" + query))
        .json()
        .path("items")
        .valueStream()
        .filter(it -> it.path("subject").asString().equals(person))
        .findFirst()
        .orElseThrow();
  }

  private List<String> listed(String token, String query) {
    return ok(get(token, "/v1/colleagues" + query + (query.isEmpty() ? "?" : "&") + "limit=200"))
        .json()
        .path("items")
        .findValuesAsString("subject");
  }

  private Document stored() {
    return mongo.findById(person, Document.class, "colleagues");
  }

  private void seenOn(LocalDate day) {
    set("seenOn", day.toString());
  }

  private void mark() {
    set("mark", true);
  }

  private void set(String field, Object value) {
    var who = Query.query(Criteria.where("_id").is(person));
    mongo.updateFirst(who, Update.update(field, value), "colleagues");
  }
}
