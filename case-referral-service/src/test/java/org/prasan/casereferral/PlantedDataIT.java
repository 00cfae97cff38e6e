package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.personal.UnreadablePersonalData;
import org.prasan.testing.privacy.Traces;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.NationalId;
import org.springframework.beans.factory.annotation.Autowired;

/** Two cases of one person, with a datum of each kind planted in each place. */
abstract class PlantedDataIT extends CaseReferralIT {

  private static final String ELSEWHERE = "1044";

  /** Sealed before there was anybody of these tests: no key of theirs can open it. */
  private static @Nullable Set<String> earlier;

  @Autowired private PersonalDataVault vault;

  protected final String mark = UUID.randomUUID().toString().substring(0, 8);
  protected final String nationalId = freshNationalId();
  private final String phone = "08" + digits(8);
  protected final String reporterPhone = "08" + digits(8);
  protected final Map<String, String> planted = new HashMap<>();
  protected String here;
  protected String there;
  private String agency;
  protected String referral;

  @BeforeEach
  void plant() {
    if (earlier == null) {
      earlier = sealed();
    }
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

  protected Traces traces(String logs) {
    List<String> subjects =
        StoreContract.lookAway(() ->
            mongo.findAll(Document.class, "subject_keys").stream()
                .map(key -> key.getString("_id"))
                .filter(id -> id.startsWith(here) || id.startsWith(there))
                .toList());
    return new Traces(sealed -> opened(subjects, sealed))
        .ofStore(mongo.getDb())
        .ofTopics("case-referral.")
        .of("log", logs);
  }

  private Set<String> sealed() {
    var found = new HashSet<String>();
    new Traces(
            text -> {
              found.add(text);
              return Stream.empty();
            })
        .ofStore(mongo.getDb());
    return found;
  }

  private Stream<String> opened(List<String> subjects, String sealed) {
    if (earlier != null && earlier.contains(sealed)) {
      return Stream.empty();
    }
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

  protected static String freshNationalId() {
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
