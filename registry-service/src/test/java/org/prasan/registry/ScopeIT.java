package org.prasan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDigits;

class ScopeIT extends RunningRegistry {

  @Test
  void knowsAPersonAgainInEachSpellingOfTheNumber() {
    String nationalId = freshNationalId();
    String body = volunteer(ANY_DISTRICT, nationalId);
    assertThat(post(MINISTRY, "/v1/volunteers", body).status()).isEqualTo(201);
    String passport =
        body.replace("\"nationalId\": \"" + nationalId + "\"", "\"passportNo\": \"QQ 70-12345\"");
    assertThat(post(MINISTRY, "/v1/volunteers", passport).status()).isEqualTo(201);
    for (String again :
        List.of(
            body.replace(nationalId, ThaiDigits.toThai(nationalId)),
            body.replace(nationalId, nationalId.replaceFirst("(.)(.{4})", "$1-$2-")),
            body.replace(nationalId, nationalId.replaceFirst("(.)(.{4})", "\u200B$1 $2\u00A0")),
            passport.replace("QQ 70-12345", "qq7012345"),
            passport.replace("QQ 70-12345", "QQ๗๐๑๒๓๔๕"))) {
      Answer answer = post(MINISTRY, "/v1/volunteers", again);
      assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    }
    for (String none : List.of("-", "0000000", "none")) {
      Answer answer = post(MINISTRY, "/v1/volunteers", passport.replace("QQ 70-12345", none));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("passportNo");
    }
  }

  @Test
  void officerSeesAndChangesTheOwnDistrictOnly() {
    String own = freshDistrict();
    String foreign = freshDistrict();
    String ownCentre = proposedCentre(own);
    String foreignCentre = proposedCentre(foreign);
    String officer = TestTokens.centreOfficer(own);

    assertThat(get(officer, "/v1/centres/" + ownCentre).status()).isEqualTo(200);
    assertThat(get(officer, "/v1/centres/" + foreignCentre).status()).isEqualTo(404);
    assertThat(get(officer, "/v1/centres").json().path("items")).hasSize(1);
    assertThat(get(officer, "/v1/centres?district=" + foreign).json().path("items")).isEmpty();
    assertThat(
            post(officer, "/v1/centres/" + foreignCentre + "/committee", committee(List.of("v1")))
                .status())
        .isEqualTo(404);
    assertThat(post(officer, "/v1/volunteers", volunteer(foreign, freshNationalId())).status())
        .isEqualTo(404);
    assertThat(post(officer, "/v1/volunteers", volunteer(own, freshNationalId())).status())
        .isEqualTo(201);
  }

  @Test
  void nobodyCommandsWithoutTheRole() {
    String district = freshDistrict();
    String id = proposedCentre(district);
    String path = "/v1/centres/" + id + "/establishment";

    assertThat(post(null, path, ESTABLISHMENT).status()).isEqualTo(401);
    assertThat(post(TestTokens.centreOfficer(district), path, ESTABLISHMENT).status())
        .isEqualTo(403);
    assertThat(post(TestTokens.auditor(), path, ESTABLISHMENT).status()).isEqualTo(403);
    assertThat(post(TestTokens.auditor(), "/v1/centres", centre(district)).status()).isEqualTo(403);
  }

  @Test
  void namesAreForTheMinistryAndOfficersOfTheDistrict() {
    String district = freshDistrict();
    String id = volunteers(district, 1).getFirst();
    String path = "/v1/volunteers/" + id;

    assertThat(get(MINISTRY, path).json().at("/name/firstName").asString()).isEqualTo("ทดสอบ");
    assertThat(get(TestTokens.centreOfficer(district), path).text()).contains("ทดสอบ");
    assertThat(get(TestTokens.centreOfficer(district), "/v1/volunteers?state=ACTIVE").text())
        .contains("ทดสอบ");
    for (String other :
        new String[] {
          TestTokens.auditor(),
          TestTokens.department(),
          TestTokens.of("v", "VOLUNTEER").districts(district).claim("volunteer", id).token()
        }) {
      assertThat(get(other, path).text()).contains(id).doesNotContain("ทดสอบ");
    }
    assertThat(get(TestTokens.agencyOfficer("a"), path).status()).isEqualTo(403);
  }

  @Test
  void storesWhoAPersonIsSealedOnly() {
    String nationalId = freshNationalId();
    String id = post(MINISTRY, "/v1/volunteers", volunteer(ANY_DISTRICT, nationalId)).id();

    String stored =
        StoreContract.lookAway(
            () -> mongo.findById(id, org.bson.Document.class, "volunteers").toJson());

    assertThat(stored).doesNotContain(nationalId).doesNotContain("ทดสอบ");
  }

  @Test
  void onePersonIsRegisteredOnce() {
    String nationalId = freshNationalId();
    String body = volunteer(ANY_DISTRICT, nationalId);
    Answer first = post(MINISTRY, "/v1/volunteers", body, "once-" + nationalId);
    Answer repeated = post(MINISTRY, "/v1/volunteers", body, "once-" + nationalId);
    Answer again = post(MINISTRY, "/v1/volunteers", volunteer(freshDistrict(), nationalId));

    assertThat(first.status()).as(first.text()).isEqualTo(201);
    assertThat(repeated.text()).isEqualTo(first.text());
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.type()).isEqualTo("person-already-registered");
    assertThat(again.text()).doesNotContain(nationalId);
    assertThat(
            get(MINISTRY, "/v1/volunteers/" + first.id()).json().path("registrationNo").asString())
        .matches("1010[0-9]+/2563");
  }

  @Test
  void onePersonIsRegisteredOnceAlsoInARace() throws Exception {
    String body = volunteer(freshDistrict(), freshNationalId());
    Callable<Integer> registration = () -> post(MINISTRY, "/v1/volunteers", body).status();

    List<Integer> statuses;
    try (var threads = Executors.newFixedThreadPool(6)) {
      statuses =
          threads.invokeAll(Collections.nCopies(6, registration)).stream()
              .map(done -> done.resultNow())
              .toList();
    }

    assertThat(statuses).containsOnlyOnce(201);
    assertThat(statuses.stream().filter(status -> status == 409)).hasSize(5);
  }

  @Test
  void officerWhoAuditsAsWellCommandsTheOwnDistrictOnly() {
    String own = freshDistrict();
    String foreign = freshDistrict();
    String both = TestTokens.of("b", "CENTRE_OFFICER", "AUDITOR").districts(own).token();
    String foreignCentre = proposedCentre(foreign);

    assertThat(get(both, "/v1/centres/" + foreignCentre).status()).isEqualTo(200);
    assertThat(
            post(both, "/v1/centres/" + foreignCentre + "/committee", committee(List.of("v1")))
                .status())
        .isEqualTo(404);
    assertThat(post(both, "/v1/centres", centre(own)).status()).isEqualTo(201);
  }

  @Test
  void volunteerEndsOnce() {
    String id = volunteers(ANY_DISTRICT, 1).getFirst();
    String path = "/v1/volunteers/" + id + "/ending";
    String body = "{\"reason\": \"RESIGNED\", \"endedOn\": \"2023-01-01\"}";

    assertThat(post(MINISTRY, path, body).status()).isEqualTo(200);
    assertThat(post(MINISTRY, path, body).type()).isEqualTo("volunteer-already-ended");
  }

  @Test
  void agencyOfficerChangesTheOwnAgencyOnly() {
    String own = post(MINISTRY, "/v1/agencies", AGENCY).id();
    String other = post(MINISTRY, "/v1/agencies", AGENCY).id();
    String officer = TestTokens.agencyOfficer(own);
    String full = "{\"capacity\": \"FULL\"}";

    assertThat(put(officer, "/v1/agencies/" + own + "/capacity", full).status()).isEqualTo(200);
    assertThat(put(officer, "/v1/agencies/" + other + "/capacity", full).status()).isEqualTo(404);
    assertThat(
            put(
                    officer,
                    "/v1/agencies/" + own + "/services",
                    "{\"districts\": [\"1050\"], \"services\": [\"LEGAL_HELP\"]}")
                .status())
        .isEqualTo(200);
    assertThat(get(officer, "/v1/agencies/" + own).json().path("capacity").asString())
        .isEqualTo("FULL");
    assertThat(get(officer, "/v1/agencies/" + other).status()).isEqualTo(404);
    assertThat(get(officer, "/v1/agencies").json().path("items")).hasSize(1);
    assertThat(get(officer, "/v1/agencies?district=1050").json().path("items")).hasSize(1);
    assertThat(
            get(MINISTRY, "/v1/agencies?service=LEGAL_HELP&kind=FOUNDATION").json().path("items"))
        .isNotEmpty();
    assertThat(get(TestTokens.centreOfficer("1049"), "/v1/agencies/" + other).status())
        .isEqualTo(200);
    assertThat(
            post(MINISTRY, "/v1/agencies/" + own + "/closure", "{\"closedOn\": \"2026-01-01\"}")
                .status())
        .isEqualTo(200);
    assertThat(put(officer, "/v1/agencies/" + own + "/capacity", full).status()).isEqualTo(403);
    assertThat(put(MINISTRY, "/v1/agencies/" + own + "/capacity", full).type())
        .isEqualTo("agency-already-closed");
  }

  @Test
  void figuresStayInsideTheScopeAndSayWhatTheyCount() {
    String district = freshDistrict();
    centreWithCommittee(district);

    Answer own = get(TestTokens.centreOfficer(district), "/v1/figures");
    Answer all = get(TestTokens.auditor(), "/v1/figures");

    assertThat(own.status()).as(own.text()).isEqualTo(200);
    assertThat(own.json().at("/figures/0/total").asLong()).isEqualTo(1);
    assertThat(own.json().at("/figures/0/by/0/district").asString()).isEqualTo(district);
    assertThat(own.json().at("/figures/3/total").asLong()).isEqualTo(9);
    assertThat(all.json().at("/figures/0/total").asLong()).isPositive();
    all.json()
        .path("figures")
        .forEach(figure -> {
          assertThat(figure.path("definition").asString()).isNotBlank();
          assertThat(figure.path("definitionTh").asString()).isNotBlank();
        });
  }

  @Test
  void districtsArePublicInThaiOrder() {
    Answer districts = get(null, "/v1/districts");

    assertThat(districts.status()).isEqualTo(200);
    assertThat(districts.json().path("items")).hasSize(50);
    assertThat(districts.json().at("/items/0/nameTh").asString()).isEqualTo("คลองเตย");
    assertThat(districts.json().at("/items/0/tile/column").isInt()).isTrue();
  }

  @Test
  void pagesThroughALongList() {
    String district = freshDistrict();
    volunteers(district, 5);
    String officer = TestTokens.centreOfficer(district);

    Answer first = get(officer, "/v1/volunteers?limit=3");
    String cursor = first.json().path("nextCursor").asString();
    Answer second = get(officer, "/v1/volunteers?limit=3&cursor=" + cursor);

    assertThat(first.json().path("items")).hasSize(3);
    assertThat(second.json().path("items")).hasSize(2);
    assertThat(second.json().path("nextCursor").isString()).isFalse();
  }

  @Test
  void showsItsHealthGaugesAndDescriptionToTheirReaders() {
    assertThat(get(null, "/actuator/health/readiness").status()).isEqualTo(200);
    assertThat(get(null, "/v3/api-docs").status()).isEqualTo(401);
    assertThat(get(MINISTRY, "/v3/api-docs").text())
        .contains("/v1/centres/{id}/establishment")
        .contains("/v1/figures");
    proposedCentre(freshDistrict());
    await()
        .atMost(Duration.ofSeconds(45))
        .untilAsserted(() ->
            assertThat(get(null, "/actuator/prometheus").text())
                .contains("registry_centres{", "registry_volunteers{", "outbox"));
  }
}
