package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prasan.testing.privacy.Traces;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A datum of each kind is planted in each place, and looked for everywhere after the erasure. */
@ExtendWith(OutputCaptureExtension.class)
class ErasureIT extends PlantedDataIT {

  private Answer erase(String key, Map<String, String> person) {
    var request = Map.of("person", person, "ground", "NO_LONGER_NEEDED");
    return post(TestTokens.ministry(), "/v1/erasures", request, key);
  }

  private Answer erasePerson() {
    return erase(UUID.randomUUID().toString(), Map.of("nationalId", nationalId));
  }

  @Test
  void whatWasPlantedIsSealedButThere() {
    Traces traces = traces("");
    planted.forEach((kind, datum) ->
        assertThat(traces.holding(datum))
            .as(kind)
            .isNotEmpty()
            .allMatch(it -> it.contains(" opened ")));
  }

  @Test
  void anErasedPersonIsFoundNowhereThatCanBeOpened(CapturedOutput logs) {
    Answer receipt = erasePerson();
    assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
    assertThat(erase(UUID.randomUUID().toString(), Map.of("phone", reporterPhone)).status())
        .isEqualTo(201);
    Traces traces = traces(logs.getAll());
    assertThat(traces.size()).isGreaterThan(100);
    planted.forEach((kind, datum) -> assertThat(traces.holding(datum)).as(kind).isEmpty());
    assertThat(traces.holding("ร่วม" + mark)).as("the other client stays").isNotEmpty();
    for (String path : List.of("/v1/cases/" + here, "/v1/referrals/" + referral)) {
      planted.forEach(
          (kind, datum) -> assertThat(get(OFFICER, path).text()).as(kind).doesNotContain(datum));
    }
  }

  @Test
  void findsThePersonInEveryDistrictAndSaysWhatWasErased() {
    var receipt = erasePerson().json();
    assertThat(receipt.path("erased").findValuesAsString("recordId"))
        .containsExactlyInAnyOrder(here, here, there);
    assertThat(receipt.path("erased").findValuesAsString("kind"))
        .containsExactlyInAnyOrder("client", "client", "reporter");
    assertThat(receipt.path("by").asString()).isEqualTo("ministry");
    assertThat(receipt.path("backupsReadableUntil").asString())
        .isGreaterThan(receipt.path("doneAt").asString());
    assertThat(traces("").holding(planted.get("reporter")))
        .as("the relative who reported elsewhere was not asked about")
        .isNotEmpty();
  }

  @Test
  void theSameRequestGetsTheSameReceiptAndAnotherUnderItsKeyNone() {
    String key = UUID.randomUUID().toString();
    Answer first = erase(key, Map.of("nationalId", nationalId));
    assertThat(erase(key, Map.of("nationalId", nationalId)).text()).isEqualTo(first.text());
    assertThat(erase(key, Map.of("nationalId", freshNationalId())).problem())
        .isEqualTo("idempotency-key-reused");
    String path = "/v1/erasures/" + first.json().path("id").asString();
    assertThat(ok(get(TestTokens.auditor(), path)).text()).isEqualTo(first.text());
    assertThat(get(OFFICER, path).status()).isEqualTo(403);
  }

  @Test
  void theAccessLogSaysWhoErasedOnWhatGround() {
    String id = erasePerson().json().path("id").asString();
    var log = ok(get(TestTokens.auditor(), "/v1/accesses/" + there)).json();
    assertThat(log.path("intact").asBoolean()).isTrue();
    assertThat(log.path("items").path(0).path("what").asString()).isEqualTo("erasure/" + id);
    assertThat(log.path("items").path(0).path("subject").asString()).isEqualTo("ministry");
    assertThat(log.path("items").path(0).path("fields").path(0).asString())
        .isEqualTo("NO_LONGER_NEEDED");
  }

  @Test
  void nothingMoreIsWrittenDownInWordsInTheCase() {
    erasePerson();
    var request = new HashMap<>(referring(here, agency("OPEN")));
    request.put(
        "override",
        overriding(here + "-c1", "PUBLIC_TASK", "เหตุผลอีกครั้งหนึ่งของศูนย์ที่ส่งต่อ", "NAME"));
    assertThat(post(OFFICER, "/v1/cases/" + here + "/referrals", request).problem())
        .isEqualTo("client-erased");
  }

  @Test
  void nobodySuspectedTakesAwayWhatIsKnownOfTheDanger() {
    var report = new HashMap<>(intake("NORMAL", nationalId, "INCOME"));
    String suspected = freshNationalId();
    report.put(
        "clients",
        List.of(
            Map.of("firstName", "ผู้เสียหาย", "identityKind", "NONE", "noIdentityReason", "LOST"),
            Map.of(
                "firstName",
                "ผู้ถูกสงสัย",
                "identityKind",
                "NATIONAL_ID",
                "identityNumber",
                suspected,
                "role",
                "SUSPECTED_OFFENDER")));
    String id = post(OFFICER, "/v1/cases", report).json().path("id").asString();
    String path = "/v1/cases/" + id;
    ok(post(OFFICER, path + "/taking", Map.of()));
    var danger = Map.of("kinds", List.of("WEAPON"), "words", "มีมีด");
    ok(post(OFFICER, path + "/danger", danger));
    Answer receipt = erase(UUID.randomUUID().toString(), Map.of("nationalId", suspected));
    assertThat(receipt.text()).contains("DETAILS").doesNotContain("TEXTS_OF_THE_CASE");
    assertThat(ok(get(OFFICER, path)).text())
        .contains("เรื่องสมมุติ", "มีมีด", "ผู้เสียหาย")
        .doesNotContain(suspected);
    ok(post(OFFICER, path + "/notes", Map.of("kind", "NOTE", "words", "ย้ายที่พักแล้ว")));
    erase(UUID.randomUUID().toString(), Map.of("clientId", id + "-c1"));
    assertThat(ok(get(OFFICER, path)).text()).doesNotContain("เรื่องสมมุติ", "มีมีด", "ย้ายที่พัก");
  }

  @Test
  void whoWorkedHereIsToldWhereAndForgotten() {
    String subject = "left-" + UUID.randomUUID();
    signedIn(TestTokens.of(subject, "CENTRE_OFFICER").districts(DISTRICT).token());
    var person = Map.<String, Object>of("subject", subject);
    var request = Map.of("person", person);
    assertThat(ok(post(TestTokens.ministry(), "/v1/person-copies", request)).text())
        .contains("centre:" + DISTRICT, "ใช้ระบบครั้งล่าสุด");
    assertThat(erase(UUID.randomUUID().toString(), Map.of("subject", subject)).text())
        .contains("colleague", "DESKS");
    assertThat(ok(post(TestTokens.ministry(), "/v1/person-copies", request)).json().path("held"))
        .isEmpty();
    assertThat(ok(get(TestTokens.chair(DISTRICT), "/v1/colleagues?limit=200")).text())
        .doesNotContain(subject);
  }

  @Test
  void namesTheFieldOfARequestThatNamesNobody() {
    Answer nobody = erase(UUID.randomUUID().toString(), Map.of());
    assertThat(nobody.status()).isEqualTo(422);
    assertThat(nobody.field()).isEqualTo("person");
    Answer wrong = erase(UUID.randomUUID().toString(), Map.of("nationalId", "1999900000014"));
    assertThat(wrong.field()).isEqualTo("person.nationalId");
    assertThat(wrong.text()).doesNotContain("1999900000014");
  }

  @Test
  void givesThePersonACopyOfEverythingAndOfWhoLooked() {
    ok(get(OFFICER, "/v1/cases/" + here));
    var request = Map.of("person", Map.of("nationalId", nationalId));
    Answer copy = ok(post(TestTokens.ministry(), "/v1/person-copies", request));
    planted.forEach((kind, datum) -> assertThat(copy.text()).as(kind).contains(datum));
    assertThat(copy.text()).contains("นามสกุล", "officer-1001");
    assertThat(post(OFFICER, "/v1/person-copies", request).status()).isEqualTo(403);
    var log = ok(get(TestTokens.auditor(), "/v1/accesses/" + there)).json();
    assertThat(log.path("items").path(0).path("what").asString()).isEqualTo("copy");
    erasePerson();
    assertThat(ok(post(TestTokens.ministry(), "/v1/person-copies", request)).json().path("held"))
        .isEmpty();
  }
}
