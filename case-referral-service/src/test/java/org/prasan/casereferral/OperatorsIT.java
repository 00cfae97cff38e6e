package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** What operators may ask of a running service over HTTP, and nobody else. */
class OperatorsIT extends CaseReferralIT {

  private static final String OPERATOR = TestTokens.of("operator-7", "OPERATOR").token();
  private static final String LETTERS = "/actuator/deadletters";
  private static final String PROJECTIONS = "/actuator/projections";

  @Test
  void showsAndReplaysDeadLettersToOperatorsOnly() {
    for (String token :
        new String[] {
          TestTokens.ministry(), TestTokens.department(), TestTokens.auditor(), OFFICER, VOLUNTEER,
        }) {
      assertThat(get(token, LETTERS).status()).isEqualTo(403);
      assertThat(get(token, LETTERS + "/some-event").status()).isEqualTo(403);
      assertThat(postWithoutKey(token, LETTERS, Map.of()).status()).isEqualTo(403);
    }
    assertThat(get("", LETTERS).status()).isEqualTo(401);
    assertThat(postWithoutKey("", LETTERS, Map.of()).status()).isEqualTo(401);
    ok(get(OPERATOR, LETTERS));
  }

  @Test
  void letsOperatorsLookAtOneEventReplayItsAggregateAndSeeWhoDid() {
    String agency = UUID.randomUUID().toString();
    registry.agencyClosed(agency, 1); // never registered: can't be folded
    eventually(() -> assertThat(letterOf(agency).path("eventId").asString("")).isNotEmpty());
    String event = letterOf(agency).path("eventId").asString();

    JsonNode details = ok(get(OPERATOR, LETTERS + "/" + event)).json();
    assertThat(details.at("/attributes/ce_type").asString()).isEqualTo("registry.agency-closed.v1");
    assertThat(details.at("/letter/reason").asString()).endsWith("UnreadableEvent");
    assertThat(details.at("/letter/ageSeconds").isIntegralNumber()).isTrue();
    assertThat(details.path("payload").asString()).contains("closedOn");
    assertThat(get(OPERATOR, LETTERS + "/no-such-event").status()).isEqualTo(404);

    JsonNode dry = replay("?dryRun=true&aggregate=" + agency);
    assertThat(dry.at("/back/0/eventId").asString()).isEqualTo(event);
    assertThat(dry.path("replay").isMissingNode() || dry.path("replay").isNull()).isTrue();

    replay("?aggregate=" + agency);
    JsonNode newest = ok(get(OPERATOR, LETTERS)).json().at("/replays/0");
    assertThat(newest.path("by").asString()).isEqualTo("operator-7");
    assertThat(newest.path("aggregateId").asString()).isEqualTo(agency);
    assertThat(newest.path("replayed").asInt()).isEqualTo(1);
    assertThat(newest.path("at").asString()).startsWith("20");
  }

  @Test
  void refusesAnAggregateThatIsNoId() {
    assertThat(postWithoutKey(OPERATOR, LETTERS + "?aggregate=two%20words", Map.of()).status())
        .isEqualTo(400);
  }

  @Test
  void rebuildsAReadModelForTheMinistryOnlyWhileAgenciesAreFound() {
    String agency = agency("OPEN");
    assertThat(get(OFFICER, PROJECTIONS).status()).isEqualTo(403);
    assertThat(postWithoutKey(OFFICER, PROJECTIONS + "/agencies", Map.of()).status())
        .isEqualTo(403);
    assertThat(postWithoutKey("", PROJECTIONS + "/agencies", Map.of()).status()).isEqualTo(401);
    assertThat(postWithoutKey(OPERATOR, PROJECTIONS + "/none", Map.of()).status()).isEqualTo(404);

    var started = postWithoutKey(OPERATOR, PROJECTIONS + "/agencies", Map.of());
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    eventually(() -> {
      JsonNode status = ok(get(OPERATOR, PROJECTIONS + "/agencies")).json();
      assertThat(status.at("/last/by").asString("")).isEqualTo("operator-7");
      assertThat(status.at("/last/refused").asString("")).isEmpty();
      assertThat(status.path("collection").asString()).startsWith("agencies_rebuilt_");
    });
    assertThat(everyPage(OFFICER, "/v1/agencies?limit=200&district=" + DISTRICT, "id"))
        .contains(agency);
    assertThat(ok(get(OPERATOR, PROJECTIONS)).json().findValuesAsString("name"))
        .containsExactlyInAnyOrder(
            "agencies", "centres", "figure_cases", "figure_referrals", "programmes", "volunteers");
  }

  private JsonNode letterOf(String aggregate) {
    JsonNode letters = ok(get(OPERATOR, LETTERS)).json().path("letters");
    for (JsonNode letter : letters) {
      if (letter.path("aggregateId").asString().equals(aggregate)) {
        return letter;
      }
    }
    return letters.path("none");
  }

  private JsonNode replay(String choice) {
    return ok(postWithoutKey(OPERATOR, LETTERS + choice, Map.of())).json();
  }
}
