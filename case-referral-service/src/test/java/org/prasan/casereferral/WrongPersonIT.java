package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.contracttesting.EventContracts;
import org.prasan.testing.engines.PublishedRecords;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;

/** Somebody in a case in which they never belonged is taken out, and is nowhere to be seen. */
class WrongPersonIT extends CaseReferralIT {

  private static final String CHAIR = TestTokens.chair(DISTRICT);
  private static final Map<String, String> WRONG = Map.of("reason", "WRONG_PERSON");

  private final String name = "คนผิดเรื่อง" + UUID.randomUUID().toString().substring(0, 6);
  private final String number = "QQ78" + UUID.randomUUID().toString().substring(0, 8);
  private String id;
  private String path;
  private String wrong;

  @BeforeEach
  void typeSomebodyIntoTheWrongCase() {
    id = takenCase("NORMAL", "INCOME");
    path = "/v1/cases/" + id;
    ok(post(OFFICER, path + "/clients", person()));
    wrong = caseView(id).at("/clients/1/id").asString();
  }

  @Test
  void isGoneFromEveryViewListAndPrintAndStaysInTheHistoryWithoutBeingShown() {
    List<String> pages =
        List.of(
            path,
            path + "/timeline",
            path + "/papers/summary",
            path + "/papers/home-visit",
            "/v1/cases?limit=50",
            "/v1/notices-due?limit=200",
            "/v1/exports/family-logbook?" + thisMonth(),
            "/v1/exports/hotline-1300?" + thisMonth());
    assertThat(ok(get(OFFICER, path)).text()).contains(name);
    assertThat(ok(get(OFFICER, pages.get(2))).text()).contains(name);
    ok(takeOut(CHAIR));
    for (String page : pages) {
      for (String token : List.of(OFFICER, CHAIR)) {
        assertThat(ok(get(token, page)).text()).as(page).doesNotContain(name, wrong);
      }
    }
    for (String token : List.of(VOLUNTEER, TestTokens.department(), TestTokens.auditor())) {
      assertThat(ok(get(token, path)).text()).doesNotContain(name, wrong);
    }
    assertThat(get(OFFICER, path + "/clients/" + wrong + "/papers/consent").status())
        .isEqualTo(404);
    JsonNode correction = caseView(id).at("/handling/history/0");
    assertThat(correction.path("kind").asString()).isEqualTo("CLIENT_ENTERED_IN_ERROR");
    assertThat(correction.path("reason").asString()).isEqualTo("WRONG_PERSON");
    assertThat(ok(get(OFFICER, path + "/timeline")).text()).contains("CLIENT_ENTERED_IN_ERROR");
    assertThat(ok(get(TestTokens.auditor(), path + "/access-log")).text())
        .as("who saw the person then")
        .contains("officer-" + DISTRICT);
  }

  @Test
  void isTakenOutBySupervisorsAloneOnceAndNeverTheLast() {
    assertThat(takeOut(OFFICER).problem()).isEqualTo("not-supervisor");
    assertThat(takeOut(VOLUNTEER).status()).isEqualTo(403);
    assertThat(takeOut(TestTokens.chair("1045")).status()).isEqualTo(404);
    ok(takeOut(CHAIR));
    long version = caseView(id).path("version").asLong();
    ok(takeOut(CHAIR));
    assertThat(caseView(id).path("version").asLong()).isEqualTo(version);
    String first = path + "/clients/" + id + "-c1/entered-in-error";
    Answer last = post(CHAIR, first, WRONG);
    assertThat(last.problem()).isEqualTo("last-client");
    assertThat(last.json().path("detailTh").asString()).contains("อย่างน้อยหนึ่งคน");
    assertThat(post(CHAIR, path + "/clients/" + id + "-nobody/entered-in-error", WRONG).status())
        .isEqualTo(404);
  }

  @Test
  void saysItWithoutSayingWhoTheyAre() {
    ok(takeOut(CHAIR));
    var said = recordsOf(List.of(CASES), id).getLast();
    String type = PublishedRecords.header(said, "ce_type");
    assertThat(type).isEqualTo("case-referral.client-entered-in-error.v1");
    EventContracts.assertValid(type, said.value());
    assertThat(new String(said.value())).contains(wrong).doesNotContain(name, number);
    Document stored = mongo.findById(id, Document.class, "cases");
    assertThat(stored.toJson()).doesNotContain(name, number);
  }

  @Test
  void isFoundNoMoreByWhoeverComparesOrSearchesPeople() {
    assertThat(found()).contains(id);
    ok(takeOut(CHAIR));
    assertThat(found()).doesNotContain(id);
    Answer again = post(VOLUNTEER, "/v1/cases", ofTheSamePerson());
    JsonNode other = caseView(again.json().path("id").asString());
    assertThat(other.path("possibleDuplicates").findValuesAsString("caseId")).doesNotContain(id);
  }

  @Test
  void isCountedNoMoreAmongThePeople() {
    awaitFigures();
    long before = people();
    ok(takeOut(CHAIR));
    awaitFigures();
    assertThat(people()).isEqualTo(before - 1);
  }

  @Test
  void isStillFoundByWhoeverAsksWhatIsHeldOfThemAndByAnErasure() {
    ok(takeOut(CHAIR));
    Map<String, Object> sought = Map.of("passportNo", number);
    String copy = ok(copyOf(sought)).text();
    assertThat(copy).contains(name, "บันทึกผิดเรื่อง").doesNotContain("เรื่องสมมุติ");
    assertThat(ok(copyOf(Map.of("clientId", wrong))).text()).contains(name);
    assertThat(ok(copyOf(Map.of("clientId", id + "-c1"))).text())
        .as("the others do not learn that somebody was in their case")
        .doesNotContain(name, "บันทึกผิดเรื่อง", "CLIENT_ENTERED_IN_ERROR", "นำออก");
    Answer erased =
        post(
            TestTokens.ministry(),
            "/v1/erasures",
            Map.of("person", sought, "ground", "CONSENT_WITHDRAWN"));
    assertThat(erased.status()).as(erased.text()).isEqualTo(201);
    assertThat(erased.text()).contains(id);
    assertThat(ok(copyOf(Map.of("clientId", wrong))).text()).doesNotContain(name);
    ok(get(OFFICER, path));
  }

  @Test
  void isSeenNoMoreByAnAgencyThatWasAskedAndTheOthersAreStill() {
    String agency = agency("OPEN");
    ok(post(OFFICER, path + "/clients/" + wrong + "/consents", consenting(agency)));
    String referral = refer(id, agency);
    String agent = TestTokens.agencyOfficer(agency);
    assertThat(ok(get(agent, "/v1/referrals/" + referral)).text()).contains(name);
    ok(takeOut(CHAIR));
    assertThat(ok(get(agent, "/v1/referrals/" + referral)).text())
        .contains("ตัวอย่าง")
        .doesNotContain(name, wrong);
  }

  @Test
  void staysWhileAnAgencyThatWasAskedSeesNobodyElse() {
    String agency = agency("OPEN");
    ok(post(OFFICER, path + "/clients/" + wrong + "/consents", consenting(agency)));
    ok(post(OFFICER, path + "/referrals", referring(id, agency)));
    Answer refused = takeOut(CHAIR);
    assertThat(refused.problem()).isEqualTo("client-alone-shown");
    assertThat(refused.status()).isEqualTo(409);
    consent(id, agency);
    ok(takeOut(CHAIR));
  }

  @Test
  void answersNothingOfTheCaseByACodeThatTheyHave() {
    String agency = agency("OPEN");
    ok(post(OFFICER, path + "/clients/" + wrong + "/consents", consenting(agency)));
    String referral = refer(id, agency);
    String agent = TestTokens.agencyOfficer(agency);
    ok(post(agent, "/v1/referrals/" + referral + "/receipt", Map.of()));
    ok(post(agent, "/v1/referrals/" + referral + "/question", Map.of("question", "ที่อยู่")));
    var asked = Map.of("action", "SUPPLY_INFO", "clientId", wrong);
    String code =
        post(OFFICER, "/v1/referrals/" + referral + "/answer-codes", asked)
            .json()
            .path("code")
            .asString();
    var pages = new AnswerPages(port, "127.0.3.78");
    assertThat(pages.open(code).statusCode()).isEqualTo(200);
    ok(takeOut(CHAIR));
    assertThat(pages.open(code).statusCode()).isEqualTo(409);
  }

  @Test
  void reportedThemselvesSoTheyAreWhomTheCaseIsAbout() {
    var report = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    report.put("reporter", Map.of("kind", "SELF", "name", "สมมุติ ตัวอย่าง"));
    String own = post(VOLUNTEER, "/v1/cases", report).json().path("id").asString();
    ok(post(OFFICER, "/v1/cases/" + own + "/clients", person()));
    String first = "/v1/cases/" + own + "/clients/" + own + "-c1/entered-in-error";
    assertThat(post(CHAIR, first, WRONG).problem()).isEqualTo("client-reported-it");
  }

  private Answer takeOut(String token) {
    return post(token, path + "/clients/" + wrong + "/entered-in-error", WRONG);
  }

  private Answer copyOf(Map<String, Object> sought) {
    return post(TestTokens.ministry(), "/v1/person-copies", Map.of("person", sought));
  }

  private List<String> found() {
    var sought = Map.of("identityNumber", number);
    return ok(post(OFFICER, "/v1/person-searches", sought)).json().findValuesAsString("caseId");
  }

  private long people() {
    JsonNode figures = ok(get(CHAIR, "/v1/figures?measure=PEOPLE")).json();
    long counted = 0;
    for (JsonNode row : figures.at("/figures/0/by")) {
      if (row.path("counted").asString().equals("IN_DISTRICT")) {
        counted += row.path("value").asLong();
      }
    }
    return counted;
  }

  private Map<String, Object> person() {
    return new HashMap<>(
        Map.of(
            "firstName",
            name,
            "lastName",
            "สมมุติ",
            "identityKind",
            "PASSPORT",
            "identityNumber",
            number));
  }

  private Map<String, Object> ofTheSamePerson() {
    var report = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    report.put("clients", List.of(person()));
    return report;
  }

  private static String thisMonth() {
    String today = LocalDate.now(ThaiDates.BANGKOK).toString();
    return "district=" + DISTRICT + "&from=" + today + "&to=" + today;
  }
}
