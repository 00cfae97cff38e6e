package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.prasan.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** What people do with cases until the one step that a test is about. */
public abstract class CaseReferralIT extends RunningCaseReferral {

  /** One paper stays and one is taken out; a person is corrected, told, and another need not be. */
  protected void correctTellAndAttach(String caseId) {
    String path = "/v1/cases/" + caseId;
    var upright = Photographs.jpeg(40, 30, 1);
    ok(upload(OFFICER, path + "/attachments?kind=PHOTO", upright));
    ok(upload(OFFICER, path + "/attachments?kind=ID_CARD", upright));
    String id = caseView(caseId).at("/attachments/1/id").asString();
    ok(post(OFFICER, path + "/attachments/" + id + "/removal", Map.of("reason", "WRONG_CASE")));
    String last = "";
    for (JsonNode client : caseView(caseId).path("clients")) {
      last = path + "/clients/" + client.path("id").asString();
      String kind = client.path("identityKind").asString();
      var person = Map.of("identityKind", kind, "phone", "0810000001");
      ok(post(OFFICER, last + "/correction", Map.of("reason", "HAS_CHANGED", "person", person)));
    }
    ok(post(OFFICER, path + "/clients/" + caseId + "-c2/notice", Map.of("way", "IN_PERSON")));
    ok(post(OFFICER, last + "/notice", Map.of("waiver", "CANNOT_BE_REACHED")));
  }

  protected static Map<String, Object> aidFor(String clientId) {
    return Map.of(
        "programme", "RELIEF", "clientId", clientId, "amount", 100, "outcome", "HELPED_FULL");
  }

  /** Somebody of whom nobody knows the name. */
  protected static Map<String, Object> unknownPerson() {
    var person = new HashMap<String, Object>();
    person.put("noNameReason", "NOT_KNOWN");
    person.put("identityKind", "NONE");
    person.put("noIdentityReason", "NOT_KNOWN");
    person.put("birthYear", 2490);
    person.put("approximate", true);
    person.put("appearance", "ชายสูงอายุ สวมหมวกสีเขียว");
    person.put("household", 1);
    return person;
  }

  protected static Map<String, Object> registeredIn(String district) {
    return Map.of("place", "BANGKOK", "districtCode", district, "address", "บ้านเดิมสมมุติ");
  }

  /** An agency that this service has heard of. */
  protected String agency(String capacity) {
    String id = UUID.randomUUID().toString();
    registry.agencyRegistered(id, DISTRICT, capacity);
    eventually(() ->
        assertThat(everyPage(OFFICER, "/v1/agencies?limit=200&district=" + DISTRICT, "id"))
            .contains(id));
    return id;
  }

  protected Map<String, Object> intake(String urgency, String nationalId, String... needs) {
    return Map.of(
        "districtCode",
        DISTRICT,
        "channel",
        "VOLUNTEER",
        "reporter",
        Map.of("kind", "GOOD_CITIZEN", "anonymous", false, "name", "ผู้แจ้ง สมมุติ"),
        "clients",
        List.of(
            Map.of(
                "title", "นาง",
                "firstName", "สมมุติ",
                "lastName", "ตัวอย่าง",
                "identityKind", "NATIONAL_ID",
                "identityNumber", nationalId,
                "birthDate", "1950-02-03",
                "phone", "0800000000")),
        "mainProblem",
        "INCOME_AND_LIVELIHOOD",
        "description",
        "เรื่องสมมุติ",
        "urgency",
        urgency,
        "needs",
        List.of(needs));
  }

  protected String openCase(String urgency, String... needs) {
    Answer opened = post(VOLUNTEER, "/v1/cases", intake(urgency, "1999900000013", needs));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  protected String takenCase(String urgency, String... needs) {
    String id = openCase(urgency, needs);
    ok(post(OFFICER, "/v1/cases/" + id + "/taking", Map.of()));
    return id;
  }

  /**
   * Refers the first need and waits until the agency has the referral in its queue, beside any that
   * it had before.
   */
  protected String refer(String caseId, String agencyId) {
    consent(caseId, agencyId);
    String before = newestReferral(caseId, agencyId);
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agencyId)));
    return soon()
        .until(() -> newestReferral(caseId, agencyId), id -> !id.isEmpty() && !id.equals(before));
  }

  /** The first person agrees that the agency sees these fields, or the usual ones. */
  protected void consent(String caseId, String agencyId, String... fields) {
    ok(post(OFFICER, consentsOf(caseId), consenting(agencyId, fields)));
  }

  protected static String consentsOf(String caseId) {
    return "/v1/cases/" + caseId + "/clients/" + caseId + "-c1/consents";
  }

  protected static Map<String, Object> consenting(String agencyId, String... fields) {
    return Map.of(
        "decision",
        "GIVEN",
        "purpose",
        "REFERRAL",
        "recipients",
        List.of(agencyId),
        "fields",
        fields.length == 0 ? List.of("NAME", "AGE", "PHONE") : List.of(fields),
        "wording",
        "CONSENT_2569_1",
        "capacity",
        "SELF");
  }

  /** The child's parent agrees and takes it back, somebody else agrees after that. */
  protected void decideForTheChild(String caseId, String agencyId) {
    String consents = "/v1/cases/" + caseId + "/clients/" + caseId + "-c2/consents";
    var request = new HashMap<>(consenting(agencyId));
    request.put("capacity", "GUARDIAN");
    request.put("guardianId", caseId + "-c1");
    ok(post(OFFICER, consents, request));
    String first = caseView(caseId).at("/clients/1/consents/0/id").asString();
    ok(post(OFFICER, consents + "/" + first + "/withdrawal", Map.of()));
    request.remove("guardianId");
    request.put("givenBy", "ผู้ปกครอง สมมุติ");
    ok(post(OFFICER, consents, request));
  }

  protected static Map<String, Object> overriding(
      String clientId, String basis, String reason, String... fields) {
    return Map.of(
        "basis", basis, "reason", reason, "clients", List.of(clientId), "fields", List.of(fields));
  }

  protected static Map<String, Object> referring(String caseId, String agencyId) {
    return Map.of("needId", caseId + "-1", "agencyId", agencyId, "service", "CASH_AID");
  }

  protected String awaitReferral(String caseId, String agencyId) {
    return soon().until(() -> newestReferral(caseId, agencyId), id -> !id.isEmpty());
  }

  private String newestReferral(String caseId, String agencyId) {
    JsonNode items =
        get(TestTokens.agencyOfficer(agencyId), "/v1/referrals?caseId=" + caseId)
            .json()
            .path("items");
    return items.path(0).path("id").asString("");
  }

  protected JsonNode caseView(String caseId) {
    return ok(get(OFFICER, "/v1/cases/" + caseId)).json();
  }

  protected JsonNode firstNeed(String caseId) {
    return caseView(caseId).path("needs").path(0);
  }
}
