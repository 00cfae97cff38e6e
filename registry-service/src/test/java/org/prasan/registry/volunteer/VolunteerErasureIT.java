package org.prasan.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prasan.personal.BlindIndex;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.personal.UnreadablePersonalData;
import org.prasan.registry.Answer;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.privacy.Traces;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.NationalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A datum of each kind is planted, and looked for everywhere after the erasure. */
@ExtendWith(OutputCaptureExtension.class)
class VolunteerErasureIT extends RunningRegistry {

  private static final String DISTRICT = freshDistrict();
  private static final String AUDITOR = TestTokens.auditor();

  @Autowired PersonalDataVault vault;
  @Autowired BlindIndex index;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String nationalId = freshNationalId();
  private String volunteerId;

  @BeforeEach
  void plant() {
    volunteerId = registered(nationalId);
  }

  private String registered(String number) {
    String body =
        """
        {"districtCode": "%s", "title": "นาย", "firstName": "ชื่อ%s", "lastName": "สกุล%s",
         "nationalId": "%s", "registeredOn": "2020-01-15"}
        """
            .formatted(DISTRICT, mark, mark, number);
    return post(MINISTRY, "/v1/volunteers", body).json().path("id").asString();
  }

  private Answer erase(String key, String known, String value) {
    return post(
        MINISTRY,
        "/v1/erasures",
        "{\"person\": {\"%s\": \"%s\"}, \"ground\": \"OBJECTION\"}".formatted(known, value),
        key);
  }

  private Answer eraseByNumber() {
    return erase(UUID.randomUUID().toString(), "nationalId", nationalId);
  }

  @Test
  void whatWasPlantedIsSealedButThere() {
    for (String datum : List.of("ชื่อ" + mark, "สกุล" + mark, nationalId)) {
      assertThat(traces("").holding(datum)).isNotEmpty().allMatch(it -> it.contains(" opened "));
    }
    assertThat(traces("").holding(index.of(new NationalId(nationalId)))).isNotEmpty();
  }

  @Test
  void anErasedVolunteerIsFoundNowhereThatCanBeOpened(CapturedOutput logs) {
    Answer receipt = eraseByNumber();
    assertThat(receipt.status()).isEqualTo(201);
    assertThat(receipt.json().path("erased").path(0).path("recordId").asString())
        .isEqualTo(volunteerId);
    Traces traces = traces(logs.getAll());
    for (String datum : List.of(mark, nationalId, index.of(new NationalId(nationalId)))) {
      assertThat(traces.holding(datum)).isEmpty();
    }
    Answer left = get(MINISTRY, "/v1/volunteers/" + volunteerId);
    assertThat(left.status()).isEqualTo(200);
    assertThat(left.json().path("name").isMissingNode() || left.json().path("name").isNull())
        .isTrue();
  }

  @Test
  void thePersonRegisteredOnceMoreIsAnotherVolunteer() {
    eraseByNumber();
    assertThat(registered(nationalId)).isNotEqualTo(volunteerId);
  }

  @Test
  void findsTheVolunteerByIdAndGivesTheSameReceiptAgain() {
    String key = UUID.randomUUID().toString();
    Answer first = erase(key, "volunteerId", volunteerId);
    assertThat(erase(key, "volunteerId", volunteerId).json()).isEqualTo(first.json());
    assertThat(get(AUDITOR, "/v1/erasures/" + first.json().path("id").asString()).json())
        .isEqualTo(first.json());
    assertThat(traces("").holding(mark)).isEmpty();
  }

  @Test
  void givesThePersonACopyOfEverythingAndOfWhoLooked() {
    get(TestTokens.centreOfficer(DISTRICT), "/v1/volunteers?district=" + DISTRICT);
    String request = "{\"person\": {\"nationalId\": \"%s\"}}".formatted(nationalId);
    Answer copy = post(MINISTRY, "/v1/person-copies", request);
    assertThat(copy.json().toString())
        .contains("ชื่อ" + mark, "สกุล" + mark, nationalId, "นามสกุล", "officer-" + DISTRICT);
  }

  @Test
  void whoeverSeesANameIsInTheAccessLogForOneVolunteerAndForAList() {
    String officer = TestTokens.centreOfficer(DISTRICT);
    get(officer, "/v1/volunteers/" + volunteerId);
    get(officer, "/v1/volunteers?limit=1&district=" + DISTRICT);
    get(TestTokens.auditor(), "/v1/volunteers/" + volunteerId);
    var seen = get(AUDITOR, "/v1/accesses/" + volunteerId).json();
    assertThat(seen.path("intact").asBoolean()).isTrue();
    assertThat(seen.path("items").findValuesAsString("what"))
        .containsExactly("volunteers", "volunteer");
    var opened = get(AUDITOR, "/v1/accesses?subject=officer-" + DISTRICT).json();
    assertThat(opened.path("items").findValuesAsString("what")).contains("volunteers", "volunteer");
    assertThat(get(officer, "/v1/accesses?subject=x").status()).isEqualTo(403);
    String turned = "/v1/accesses?from=2026-11-27&to=2026-11-26";
    assertThat(get(AUDITOR, turned).type()).isEqualTo("access-days-turned");
    assertThat(get(AUDITOR, "/v1/accesses").json().path("items").findValuesAsString("what"))
        .contains("volunteers");
  }

  private Traces traces(String logs) {
    return new Traces(this::opened).ofStore(mongo.getDb()).ofTopics("registry.").of("log", logs);
  }

  private Stream<String> opened(String sealed) {
    if (StoreContract.lookAway(() -> mongo.findById(volunteerId, Document.class, "subject_keys"))
        == null) {
      return Stream.empty();
    }
    return Stream.of("title", "firstName", "lastName", "nationalId", "passportNo")
        .flatMap(field -> open(field, sealed));
  }

  private Stream<String> open(String field, String sealed) {
    try {
      return vault.open(volunteerId, field, new Sealed(sealed)).stream();
    } catch (UnreadablePersonalData otherKey) {
      return Stream.empty();
    }
  }
}
