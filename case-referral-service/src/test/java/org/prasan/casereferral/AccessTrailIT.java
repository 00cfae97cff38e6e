package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.Operations;
import org.prasan.thai.ThaiDates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Whatever shows people is in the access log; whoever adds an operation says whether it does. */
class AccessTrailIT extends CaseReferralIT {

  /** Their answers hold ids, codes, times and figures alone. */
  private static final Set<String> SHOW_NOBODY =
      Set.of(
          "GET /v1/accesses",
          "GET /v1/accesses/{recordId}",
          "GET /v1/agencies",
          "GET /v1/cases",
          "GET /v1/cases/{id}/access-log",
          "GET /v1/erasures/{id}",
          "GET /v1/figures",
          "GET /v1/figures/{measure}/sheet",
          "GET /v1/needs-action",
          "GET /v1/queues",
          "GET /v1/referrals",
          "POST /v1/cases",
          "POST /v1/cases/{id}/clients/{clientId}/consents",
          "POST /v1/cases/{id}/clients/{clientId}/consents/{consentId}/withdrawal",
          "POST /v1/cases/{id}/danger",
          "POST /v1/cases/{id}/dismissal",
          "POST /v1/cases/{id}/ending",
          "POST /v1/cases/{id}/aid-approvals",
          "POST /v1/referrals/{id}/aid",
          "POST /v1/cases/{id}/needs/{needId}/aid",
          "POST /v1/cases/{id}/needs/{needId}/unmet",
          "POST /v1/cases/{id}/referrals",
          "POST /v1/cases/{id}/referrals/drafts",
          "POST /v1/cases/{id}/referrals/{referralId}/sending",
          "POST /v1/cases/{id}/restriction",
          "POST /v1/cases/{id}/restriction/lifting",
          "POST /v1/cases/{id}/taking",
          "POST /v1/referrals/{id}/acceptance",
          "POST /v1/referrals/{id}/claim",
          "POST /v1/referrals/{id}/closing",
          "POST /v1/referrals/{id}/outcome",
          "POST /v1/referrals/{id}/receipt",
          "POST /v1/referrals/{id}/rejection",
          "POST /v1/referrals/{id}/answer",
          "POST /v1/referrals/{id}/appointment",
          "POST /v1/referrals/{id}/assignment",
          "POST /v1/referrals/{id}/clock/extension",
          "POST /v1/referrals/{id}/clock/pause",
          "POST /v1/referrals/{id}/clock/resumption",
          "POST /v1/referrals/{id}/dispute",
          "POST /v1/referrals/{id}/entry-in-error",
          "POST /v1/referrals/{id}/expected-date",
          "POST /v1/referrals/{id}/forwarding",
          "POST /v1/referrals/{id}/no-show",
          "POST /v1/referrals/{id}/question",
          "POST /v1/referrals/{id}/release",
          "POST /v1/referrals/{id}/start",
          "POST /v1/referrals/{id}/waitlisting",
          "POST /v1/referrals/{id}/take-back",
          "POST /v1/referrals/{id}/take-back/acknowledgement",
          "POST /v1/referrals/{id}/withdrawal",
          "GET /answer",
          "GET /answer/done",
          "GET /v1/calendar",
          "GET /v1/colleagues",
          "GET /v1/events",
          "GET /v1/follow-ups",
          "GET /v1/leave-covers",
          "GET /v1/notices-due",
          "GET /v1/papers/monthly-report",
          "GET /v1/queue-openings",
          "GET /v1/referrals/{id}/answer-codes",
          "POST /answer",
          "POST /answer/reply",
          "POST /v1/case-batches",
          "POST /v1/cases/{id}/attachments",
          "POST /v1/cases/{id}/attachments/{attachmentId}/removal",
          "POST /v1/cases/{id}/child-report",
          "POST /v1/cases/{id}/child-report/reversal",
          "POST /v1/cases/{id}/child-report/waiver",
          "POST /v1/cases/{id}/clients",
          "POST /v1/cases/{id}/clients/{clientId}/correction",
          "POST /v1/cases/{id}/clients/{clientId}/entered-in-error",
          "POST /v1/cases/{id}/clients/{clientId}/notice",
          "POST /v1/cases/{id}/clock/extension",
          "POST /v1/cases/{id}/clock/pause",
          "POST /v1/cases/{id}/clock/resumption",
          "POST /v1/cases/{id}/dismissal/reversal",
          "POST /v1/cases/{id}/follow-ups/{days}",
          "POST /v1/cases/{id}/handover",
          "POST /v1/cases/{id}/needs",
          "POST /v1/cases/{id}/needs/{needId}/aid/{aidId}/reversal",
          "POST /v1/cases/{id}/needs/{needId}/entered-in-error",
          "POST /v1/cases/{id}/needs/{needId}/outcome/reversal",
          "POST /v1/cases/{id}/notes",
          "POST /v1/cases/{id}/release",
          "POST /v1/cases/{id}/reopening",
          "POST /v1/cases/{id}/urgency",
          "POST /v1/events",
          "POST /v1/events/{id}/ending",
          "POST /v1/handovers",
          "POST /v1/leave-covers",
          "POST /v1/leave-covers/{id}/ending",
          "POST /v1/queue-openings",
          "POST /v1/queue-openings/{id}/closing",
          "POST /v1/referrals/{id}/answer-codes",
          "POST /v1/referrals/{id}/answer-codes/{codeId}/revocation");

  @Autowired ApplicationContext service;

  private final Map<String, Supplier<Answer>> logged = new LinkedHashMap<>();
  private String caseId;

  @BeforeEach
  void prepare() {
    caseId = takenCase("NORMAL", "INCOME");
    String agency = agency("OPEN");
    String referral = refer(caseId, agency);
    String client = caseId + "-c1";
    logged.put("GET /v1/cases/{id}", () -> get(OFFICER, "/v1/cases/" + caseId));
    logged.put(
        "GET /v1/cases/{id}/clients/{clientId}/allowances",
        () -> get(OFFICER, "/v1/cases/" + caseId + "/clients/" + client + "/allowances"));
    logged.put(
        "GET /v1/cases/{id}/timeline", () -> get(OFFICER, "/v1/cases/" + caseId + "/timeline"));
    logged.put(
        "POST /v1/person-searches",
        () -> post(OFFICER, "/v1/person-searches", Map.of("identityNumber", "1999900000013")));
    String path = "/v1/cases/" + caseId;
    ok(upload(OFFICER, path + "/attachments", Photographs.png(40, 30)));
    String paper = ok(get(OFFICER, path)).json().at("/attachments/0/id").asString();
    logged.put(
        "GET /v1/cases/{id}/attachments/{attachmentId}",
        () -> get(OFFICER, path + "/attachments/" + paper));
    logged.put(
        "GET /v1/cases/{id}/clients/{clientId}/papers/consent",
        () -> get(OFFICER, path + "/clients/" + client + "/papers/consent"));
    for (String form : List.of("home-visit", "summary")) {
      logged.put("GET /v1/cases/{id}/papers/" + form, () -> get(OFFICER, path + "/papers/" + form));
    }
    for (String export : List.of("family-logbook", "hotline-1300")) {
      logged.put("GET /v1/exports/" + export, () -> get(OFFICER, exported(export)));
    }
    logged.put(
        "GET /v1/referrals/{id}/papers/referral-form",
        () -> get(OFFICER, "/v1/referrals/" + referral + "/papers/referral-form"));
    logged.put(
        "POST /v1/message-permits",
        () ->
            post(
                TestTokens.of("messenger", "MESSENGER").token(),
                "/v1/message-permits",
                Map.of("caseId", caseId, "personId", client, "channel", "SMS")));
    logged.put(
        "GET /v1/referrals/{id}",
        () -> get(TestTokens.agencyOfficer(agency), "/v1/referrals/" + referral));
    logged.put(
        "POST /v1/person-copies",
        () ->
            post(
                TestTokens.ministry(),
                "/v1/person-copies",
                Map.of("person", Map.of("clientId", client))));
    logged.put(
        "POST /v1/erasures",
        () ->
            post(
                TestTokens.ministry(),
                "/v1/erasures",
                Map.of("person", Map.of("clientId", client), "ground", "ORDERED")));
  }

  private static String exported(String export) {
    LocalDate today = LocalDate.now(ThaiDates.BANGKOK);
    return "/v1/exports/" + export + "?district=" + DISTRICT + "&from=" + today + "&to=" + today;
  }

  @Test
  void everyOperationIsKnownToShowNobodyOrToBeLogged() {
    var known = new TreeSet<>(SHOW_NOBODY);
    known.addAll(logged.keySet());
    assertThat(Operations.of(service)).containsExactlyInAnyOrderElementsOf(known);
  }

  @TestFactory
  Stream<DynamicTest> whoeverIsShownPeopleIsInTheLogOfTheirCase() {
    return Operations.leaveALook(logged.keySet(), it -> logged.get(it).get().status(), this::looks);
  }

  private int looks() {
    Answer log = get(TestTokens.auditor(), "/v1/cases/" + caseId + "/access-log?limit=200");
    return log.json().path("items").size();
  }

  @Test
  void listsAndQueuesShowNobody() {
    for (String list :
        Set.of("/v1/cases?limit=200", "/v1/needs-action?limit=200", "/v1/referrals?limit=200")) {
      assertThat(ok(get(OFFICER, list)).text()).doesNotContain("ตัวอย่าง", "0800000000", "สมมุติ");
    }
  }

  @Test
  void anEmptiedLogIsNotIntact() {
    ok(get(OFFICER, "/v1/cases/" + caseId));
    String path = "/v1/cases/" + caseId + "/access-log";
    eventually(() -> assertThat(unanchored()).isFalse());
    empty("access_log");
    assertThat(ok(get(TestTokens.auditor(), path)).json().path("intact").asBoolean()).isFalse();
    empty("access_heads");
    assertThat(ok(get(TestTokens.auditor(), path)).json().path("intact").asBoolean()).isFalse();
    ok(get(OFFICER, "/v1/cases/" + caseId));
    assertThat(ok(get(TestTokens.auditor(), path)).json().path("intact").asBoolean()).isFalse();
  }

  private boolean unanchored() {
    return StoreContract.lookAway(() ->
        mongo.findById(caseId, Document.class, "access_heads").containsKey("unanchoredSince"));
  }

  private void empty(String collection) {
    String field = collection.equals("access_log") ? "recordId" : "_id";
    StoreContract.lookAway(
        () -> mongo.getCollection(collection).deleteMany(new Document(field, caseId)));
  }

  @Test
  void tellsAnAuditorWhatAPersonOpenedOnADay() {
    String officer =
        TestTokens.of("officer-" + UUID.randomUUID(), "CENTRE_OFFICER").districts(DISTRICT).token();
    ok(get(officer, "/v1/cases/" + caseId));
    String subject =
        get(TestTokens.auditor(), "/v1/accesses/" + caseId)
            .json()
            .at("/items/0/subject")
            .asString();
    String path = "/v1/accesses?subject=" + subject;
    var seen = ok(get(TestTokens.auditor(), path)).json().path("items");
    assertThat(recordsOpened(seen)).containsExactly(caseId);
    assertThat(ok(get(TestTokens.auditor(), path + "&to=2020-01-01")).json().path("items"))
        .isEmpty();
    var since = ok(get(TestTokens.auditor(), path + "&from=2020-01-01")).json().path("items");
    assertThat(recordsOpened(since)).containsExactly(caseId);
    assertThat(get(OFFICER, path).status()).isEqualTo(403);
  }

  /** Beside these stand the cases that were shown as possible duplicates. */
  private static List<String> recordsOpened(JsonNode items) {
    return items
        .valueStream()
        .filter(item -> item.path("what").asString().equals("case"))
        .map(item -> item.path("recordId").asString())
        .toList();
  }
}
