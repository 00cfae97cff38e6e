package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** What people may say and see of where messages reach them. */
class ContactsIT extends ServiceTest {

  private static final String OFFICER =
      """
      {"roles": ["CENTRE_OFFICER"], "districts": ["1010"], "language": "th",
       "email": "somebody@example.org", "channels": {"inApp": true, "email": true}}
      """;
  private static final String MINE =
      """
      {"language": "en", "channels": {"inApp": true, "email": false}}
      """;

  @Test
  void contactIsMadeOnceAndAnUnchangedOneStaysAtItsVersion() {
    var made = put(TestTokens.ministry(), "/v1/contacts/officer-1010", OFFICER);
    var again = put(TestTokens.ministry(), "/v1/contacts/officer-1010", OFFICER);

    made.expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("Location", "/v1/contacts/officer-1010");
    again.expectHeader().valueEquals("ETag", "\"1\"");
    assertThat(json(again)).isEqualTo(json(made));
  }

  @Test
  void addressIsStoredSealedOnly() {
    put(TestTokens.ministry(), "/v1/contacts/officer-1010", OFFICER);

    Document stored = contact("officer-1010").orElseThrow();
    assertThat(stored.toJson()).doesNotContain("somebody");
    assertThat(read(TestTokens.centreOfficer("1010")).get("email").asString())
        .isEqualTo("somebody@example.org");
    JsonNode audited = read(TestTokens.auditor());
    assertThat(audited.get("hasEmail").asBoolean()).isTrue();
    assertThat(audited.has("email")).isFalse();
    assertThat(text(get(TestTokens.auditor(), "/v1/contacts")))
        .contains("officer-1010")
        .doesNotContain("somebody");
  }

  @Test
  void personKeepsItsOwnLanguageAndChannelsAndNothingElse() {
    put(TestTokens.ministry(), "/v1/contacts/officer-1010", OFFICER);
    String officer = TestTokens.centreOfficer("1010");

    put(officer, "/v1/contacts/officer-1010", MINE).expectStatus().isEqualTo(200);
    assertThat(read(officer).get("language").asString()).isEqualTo("en");
    assertThat(read(officer).at("/districts/0").asString()).isEqualTo("1010");

    var more = put(officer, "/v1/contacts/officer-1010", OFFICER.replace("1010", "1011"));
    JsonNode problem = json(more.expectStatus().isForbidden());
    assertThat(problem.get("type").asString()).endsWith("/duties-not-yours");
    assertThat(problem.get("titleTh").asString()).isNotBlank();
  }

  @Test
  void personWithoutContactHasOneFromTheToken() {
    String officer = TestTokens.centreOfficer("1010");

    put(officer, "/v1/contacts/officer-1010", MINE).expectStatus().isEqualTo(200);
    assertThat(read(officer).at("/roles/0").asString()).isEqualTo("CENTRE_OFFICER");
  }

  @Test
  void contactOfSomebodyElseIsNotThere() {
    put(TestTokens.ministry(), "/v1/contacts/officer-1010", OFFICER);
    String other = TestTokens.centreOfficer("1011");

    get(other, "/v1/contacts/officer-1010").expectStatus().isEqualTo(404);
    put(other, "/v1/contacts/officer-1010", MINE).expectStatus().isEqualTo(404);
    get(other, "/v1/contacts").expectStatus().isEqualTo(403);
  }

  @Test
  void contactsArePagedBySubject() {
    officer("officer-1012", "1012");
    officer("officer-1010", "1010");
    officer("officer-1011", "1011");

    JsonNode first = contacts("?limit=2");
    JsonNode second = contacts("?limit=2&cursor=" + first.get("nextCursor").asString());

    assertThat(first.findValuesAsString("subject")).containsExactly("ministry", "officer-1010");
    assertThat(second.findValuesAsString("subject"))
        .containsExactly("officer-1011", "officer-1012");
    assertThat(second.get("nextCursor").isNull()).isTrue();
  }

  @Test
  void staleVersionIsRefused() {
    put(TestTokens.ministry(), "/v1/contacts/officer-1010", OFFICER);
    String path = "/v1/contacts/officer-1010";

    var stale = put(TestTokens.ministry(), path, MINE, "\"7\"");
    var current = put(TestTokens.ministry(), path, MINE, "\"1\"");

    stale.expectStatus().isEqualTo(412);
    assertThat(json(current.expectStatus().isOk()).get("version").asLong()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not json                                                                          | 400
          []                                                                                | 400
          {"roles": ["KING"], "language": "th", "channels": {"inApp": true, "email": true}} | 400
          {"language": "xx", "channels": {"inApp": true, "email": true}}                    | 422
          {"language": "th", "channels": {"inApp": true, "email": true}, "name": "x"}       | 400
          {"language": "th", "channels": {"inApp": "perhaps", "email": true}}               | 400
          {"language": "th", "channels": {"inApp": true}}                                   | 422
          {"channels": {"inApp": true, "email": true}}                                      | 422
          {"language": "th"}                                                                | 422
          {"roles": [], "language": "th", "channels": {"inApp": true, "email": true}}       | 422
          {"roles": [null], "language": "th", "channels": {"inApp": true, "email": true}}   | 400
          {"roles": ["CENTRE_OFFICER"], "language": "th", "channels": {"inApp": true, "email": true}} | 422
          {"roles": ["CENTRE_OFFICER"], "districts": ["9999"], "language": "th", "channels": {"inApp": true, "email": true}} | 422
          {"roles": ["AGENCY_OFFICER"], "language": "th", "channels": {"inApp": true, "email": true}} | 422
          {"roles": ["AGENCY_OFFICER"], "agency": "$ne", "language": "th", "channels": {"inApp": true, "email": true}} | 422
          {"roles": ["DEPARTMENT"], "language": "th", "email": "nobody", "channels": {"inApp": true, "email": true}} | 422
          {"language": "th", "channels": {"inApp": true, "email": true}}                    | 422
          """)
  void badContactIsRefusedByNameAndNotStored(String json, int status) {
    var answer = put(TestTokens.ministry(), "/v1/contacts/somebody", json);

    answer
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(json(answer).get("titleTh").asString()).isNotBlank();
    assertThat(contact("somebody")).isEmpty();
  }

  @Test
  void addressThatIsLeftOutStaysAndIsForgottenByItsOwnCommand() {
    put(TestTokens.ministry(), "/v1/contacts/officer-1010", OFFICER);
    String me = TestTokens.centreOfficer("1010");
    String email = "/v1/contacts/officer-1010/email";

    put(me, "/v1/contacts/officer-1010", MINE).expectStatus().isOk();
    assertThat(read(me).get("email").asString()).isEqualTo("somebody@example.org");

    delete(TestTokens.centreOfficer("1011"), email).expectStatus().isNotFound();
    delete(me, email, "\"1\"").expectStatus().isEqualTo(412);
    delete(me, email, "\"2\"").expectStatus().isOk();
    assertThat(read(me).get("hasEmail").asBoolean()).isFalse();
    assertThat(json(delete(me, email).expectStatus().isOk()).get("version").asLong()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "somebody@ไทย.example, somebody@xn--o3cw4h.example",
    "Some.Body@EXAMPLE.org, Some.Body@example.org"
  })
  void addressIsKeptInTheFormThatGoesOnTheWire(String typed, String kept) {
    String contact = OFFICER.replace("somebody@example.org", typed);
    put(TestTokens.ministry(), "/v1/contacts/officer-1010", contact).expectStatus().isCreated();

    assertThat(read(TestTokens.centreOfficer("1010")).get("email").asString()).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "คน@example.org",
        "\\\"some body\\\"@example.org",
        "somebody(x)@example.org",
        "somebody@localhost",
        "somebody@[127.0.0.1]",
        "somebody@exa_mple.org",
        "some\\r\\nbody@example.org"
      })
  void addressThatSomeServerCannotCarryIsRefusedAndNotRepeated(String typed) {
    String contact = OFFICER.replace("somebody@example.org", typed);
    var answer = put(TestTokens.ministry(), "/v1/contacts/somebody", contact);

    answer.expectStatus().value(status -> assertThat(status).isIn(400, 422));
    String body = text(answer);
    assertThat(body).contains("email").doesNotContain("example.org", "localhost", "127.0.0.1");
    assertThat(contact("somebody")).isEmpty();
  }

  private JsonNode contacts(String query) {
    return json(get(TestTokens.auditor(), "/v1/contacts" + query));
  }

  private JsonNode read(String token) {
    return json(get(token, "/v1/contacts/officer-1010"));
  }
}
