package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prasan.personal.PersonalDataVault;
import org.prasan.personal.Sealed;
import org.prasan.personal.UnreadablePersonalData;
import org.prasan.testing.privacy.Traces;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** An address is planted, and looked for everywhere after the erasure. */
@ExtendWith(OutputCaptureExtension.class)
class ContactErasureIT extends ServiceTest {

  private static final String DISTRICT = "1017";

  @Autowired PersonalDataVault vault;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String subject = "officer-" + mark;
  private final String email = "mail-" + mark + "@example.org";

  @BeforeEach
  void plant() {
    contact(
        subject,
        """
        {"roles": ["CENTRE_OFFICER"], "districts": ["%s"], "language": "th",
         "email": "%s", "channels": {"inApp": true, "email": true}}
        """
            .formatted(DISTRICT, email));
  }

  private JsonNode erase(String key, String known, String value) {
    return postForMinistry(
        "/v1/erasures",
        "{\"person\": {\"%s\": \"%s\"}, \"ground\": \"OBJECTION\"}".formatted(known, value),
        key);
  }

  @Test
  void whatWasPlantedIsSealedButThere() {
    assertThat(traces("").holding(email)).isNotEmpty().allMatch(it -> it.contains(" opened "));
  }

  @Test
  void anErasedContactIsFoundNowhereThatCanBeOpened(CapturedOutput logs) {
    JsonNode receipt = erase(UUID.randomUUID().toString(), "email", email.toUpperCase(Locale.ROOT));
    assertThat(receipt.path("erased").path(0).path("recordId").asString()).isEqualTo(subject);
    assertThat(traces(logs.getAll()).holding(email)).isEmpty();
    assertThat(all("person_index").toString()).doesNotContain(subject);
    get(TestTokens.ministry(), "/v1/contacts/" + subject).expectStatus().isNotFound();
  }

  @Test
  void listsTheMailsThatHadGoneAndDropsThoseThatHadNot() {
    events.caseOpened(UUID.randomUUID().toString(), DISTRICT);
    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
    eventually(() -> assertThat(all("messages").toString()).doesNotContain("PENDING"));
    mails.stop();
    String key = UUID.randomUUID().toString();
    JsonNode receipt;
    try {
      events.caseOpened(UUID.randomUUID().toString(), DISTRICT);
      eventually(() -> assertThat(all("messages").toString()).contains("PENDING"));
      receipt = erase(key, "subject", subject);
    } finally {
      mails = startedMailServer();
    }
    JsonNode erased = receipt.path("erased").path(0);
    assertThat(erased.path("mailsSent")).hasSize(1);
    assertThat(erased.path("mailsDropped").asLong()).isEqualTo(1);
    assertThat(erase(key, "subject", subject)).isEqualTo(receipt);
    assertThat(all("messages").toString()).doesNotContain("PENDING").contains("ERASED");
  }

  @Test
  void inboxesAndMailsHoldNothingThatNamesAPerson() {
    events.caseOpened(UUID.randomUUID().toString(), DISTRICT);
    eventually(() -> assertThat(all("messages")).hasSize(2));
    erase(UUID.randomUUID().toString(), "email", email);
    assertThat(all("messages").toString()).doesNotContain(email);
  }

  @Test
  void keepsNoAddressOfAnErasedPersonAnyMore() {
    erase(UUID.randomUUID().toString(), "subject", subject);
    String again =
        """
        {"roles": ["CENTRE_OFFICER"], "districts": ["1017"], "language": "th",
         "email": "%s", "channels": {"inApp": true, "email": true}}
        """
            .formatted(email);
    put(TestTokens.ministry(), "/v1/contacts/" + subject, again).expectStatus().isEqualTo(409);
    assertThat(traces("").holding(email)).isEmpty();
    assertThat(all("person_index").toString()).doesNotContain(subject);
  }

  @Test
  void aChangedAddressIsFoundAndTheOldOneIsNot() {
    String other = "new-" + email;
    contact(
        subject,
        """
        {"language": "th", "email": "%s", "channels": {"inApp": true, "email": true}}
        """
            .formatted(other));
    assertThat(erase(UUID.randomUUID().toString(), "email", email).path("erased")).isEmpty();
    assertThat(erase(UUID.randomUUID().toString(), "email", other).path("erased")).hasSize(1);
  }

  @Test
  void givesThePersonACopyOfEverything() {
    JsonNode copy =
        postForMinistry(
            "/v1/person-copies",
            "{\"person\": {\"email\": \"%s\"}}".formatted(email),
            UUID.randomUUID().toString());
    assertThat(copy.toString()).contains(email, "อีเมล", "ห้วยขวาง");
  }

  @Test
  void whoeverSeesTheAddressOfAnotherIsInTheAccessLog() {
    get(TestTokens.department(), "/v1/contacts/" + subject).expectStatus().isOk();
    get(TestTokens.auditor(), "/v1/contacts/" + subject).expectStatus().isOk();
    JsonNode log = json(get(TestTokens.auditor(), "/v1/accesses/" + subject));
    assertThat(log.path("items").findValuesAsString("subject")).containsExactly("department");
    assertThat(log.path("items").path(0).path("fields").path(0).asString()).isEqualTo("EMAIL");
    assertThat(log.path("intact").asBoolean()).isTrue();
    String person = "{\"person\": {\"email\": \"%s\"}}".formatted(email);
    postForMinistry("/v1/person-copies", person, UUID.randomUUID().toString());
    String id = erase(UUID.randomUUID().toString(), "email", email).path("id").asString();
    assertThat(
            json(get(TestTokens.auditor(), "/v1/accesses/" + subject))
                .path("items")
                .findValuesAsString("what"))
        .containsExactly("erasure/" + id, "copy", "contact");
    JsonNode opened = json(get(TestTokens.auditor(), "/v1/accesses?subject=department"));
    assertThat(opened.path("items").findValuesAsString("recordId")).contains(subject);
  }

  private Traces traces(String logs) {
    return new Traces(this::open).ofStore(mongo.getDb()).ofTopics("notification.").of("log", logs);
  }

  private Stream<String> open(String sealed) {
    try {
      return vault.open(subject, "email", new Sealed(sealed)).stream();
    } catch (UnreadablePersonalData otherKey) {
      return List.<String>of().stream();
    }
  }
}
