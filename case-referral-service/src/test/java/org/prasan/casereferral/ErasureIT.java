package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.personal.UnreadablePersonalData;
import org.prasan.personal.access.AccessLog;
import org.prasan.testing.engines.Engines;
import org.prasan.testing.privacy.Traces;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.NationalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A datum of each kind is planted in each place, and looked for everywhere after the erasure. */
@ExtendWith(OutputCaptureExtension.class)
class ErasureIT extends CaseReferralIT {

  private static final String ELSEWHERE = "1044";

  @Autowired PersonalDataVault vault;
  @Autowired AccessLog accesses;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String nationalId = freshNationalId();
  private final String phone = "08" + digits(8);
  private final String reporterPhone = "08" + digits(8);
  private final Map<String, String> planted = new HashMap<>();
  private String here;
  private String there;
  private String agency;
  private String referral;

  @BeforeEach
  void plant() {
    for (String kind :
        List.of(
            "first",
            "last",
            "address",
            "told",
            "reporter",
            "override",
            "rejection",
            "giver",
            "contact",
            "danger",
            "note",
            "correction")) {
      planted.put(kind, kind + "-" + mark);
    }
    planted.put("number", nationalId);
    planted.put("phone", phone);
    planted.put("reporterPhone", reporterPhone);
    agency = agency("OPEN");
    here = opened(TestTokens.volunteer(DISTRICT), DISTRICT, "SELF");
    there = opened(anotherVolunteer("volunteer-elsewhere", ELSEWHERE), ELSEWHERE, "RELATIVE");
    ok(post(OFFICER, "/v1/cases/" + here + "/taking", Map.of()));
    consentBySomebodyElse();
    ok(
        post(
            OFFICER,
            "/v1/cases/" + here + "/danger",
            Map.of("kinds", List.of("ANIMAL"), "words", "ระวัง " + planted.get("danger"))));
    writeAboutTheCase();
    referral = referredWithoutConsent();
  }

  private void writeAboutTheCase() {
    var note = Map.of("kind", "FACT_FINDING", "words", "พบว่า " + planted.get("note"));
    ok(post(OFFICER, "/v1/cases/" + here + "/notes", note));
    var urgency =
        Map.of("urgency", "URGENT", "reason", "OTHER", "words", planted.get("correction"));
    ok(post(OFFICER, "/v1/cases/" + here + "/urgency", urgency));
  }

  private String opened(String token, String district, String reporter) {
    var report = new HashMap<>(intake("NORMAL", nationalId, "INCOME"));
    report.put("districtCode", district);
    report.put("description", "เรื่อง " + planted.get("told"));
    report.put(
        "reporter",
        Map.of("kind", reporter, "name", planted.get("reporter"), "phone", reporterPhone));
    report.put(
        "clients",
        List.of(
            Map.of(
                "firstName",
                planted.get("first"),
                "lastName",
                planted.get("last"),
                "identityKind",
                "NATIONAL_ID",
                "identityNumber",
                nationalId,
                "birthDate",
                "1950-02-03",
                "phone",
                phone,
                "address",
                planted.get("address"),
                "safeContact",
                Map.of("ways", List.of("PHONE"), "note", "เฉพาะ " + planted.get("contact"))),
            Map.of(
                "firstName", "ร่วม" + mark, "identityKind", "NONE", "noIdentityReason", "LOST")));
    Answer answer = post(token, "/v1/cases", report);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asString();
  }

  private void consentBySomebodyElse() {
    var consent = new HashMap<>(consenting(agency));
    consent.put("capacity", "CURATOR");
    consent.put("givenBy", planted.get("giver"));
    ok(post(OFFICER, consentsOf(here), consent));
  }

  private String referredWithoutConsent() {
    var request = new HashMap<>(referring(here, agency));
    request.put(
        "override",
        overriding(here + "-c1", "PUBLIC_TASK", "เพราะ " + planted.get("override"), "NAME"));
    ok(post(OFFICER, "/v1/cases/" + here + "/referrals", request));
    String id = awaitReferral(here, agency);
    ok(
        post(
            TestTokens.agencyOfficer(agency),
            "/v1/referrals/" + id + "/rejection",
            Map.of("reason", "OTHER", "text", "ไม่รับ " + planted.get("rejection"))));
    return id;
  }

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

  private Traces traces(String logs) {
    List<String> subjects =
        StoreContract.lookAway(() ->
            mongo.findAll(Document.class, "subject_keys").stream()
                .map(key -> key.getString("_id"))
                .filter(id -> id.startsWith(here) || id.startsWith(there))
                .toList());
    return new Traces(sealed -> opened(subjects, sealed))
        .ofStore(mongo.getDb())
        .ofTopics(Engines.kafkaBootstrapServers(), "case-referral.")
        .of("log", logs);
  }

  private Stream<String> opened(List<String> subjects, String sealed) {
    return subjects.stream()
        .flatMap(subject ->
            Stream.of(
                    "ClientDetails",
                    "Account",
                    "OverrideReason",
                    "RejectionText",
                    "ReporterDetails",
                    "GiverName",
                    "SafetyNote",
                    "HandlingWords")
                .flatMap(field -> open(subject, field, sealed)));
  }

  private Stream<String> open(String subject, String field, String sealed) {
    try {
      return StoreContract.lookAway(() -> vault.open(subject, field, new Sealed(sealed))).stream();
    } catch (UnreadablePersonalData otherKey) {
      return Stream.empty();
    }
  }

  private static String freshNationalId() {
    for (int check = 0; ; check = (check + 1) % 10) {
      var id = NationalId.parse("19999" + digits(7) + check);
      if (id.isPresent()) {
        return id.get().digits();
      }
    }
  }

  private static String digits(int count) {
    long number = ThreadLocalRandom.current().nextLong((long) Math.pow(10, count));
    return String.format(Locale.ROOT, "%0" + count + "d", number);
  }
}
