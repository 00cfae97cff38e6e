package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class AccessTest extends ShelfTest {

  @Test
  void refusesRequestsWithoutToken() {
    var answer = get("/v1/me", "").isProblem(401, "unauthorized");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    post("/v1/shelves", "", SHELF).isProblem(401, "unauthorized");
    get("/v1/no-such-path", "").isProblem(401, "unauthorized");
    get("/v3/api-docs", "").isProblem(401, "unauthorized");
    get("/actuator/info", "").isProblem(401, "unauthorized");
    get("/error", "").isProblem(401, "unauthorized");
  }

  @Test
  void refusesUnreadableTokens() {
    get("/v1/me", "nonsense").isProblem(401, "unauthorized");
  }

  @Test
  void refusesRolesThatThePathDoesNotName() {
    post("/v1/shelves", AUDITOR, SHELF, "Idempotency-Key", "k").isProblem(403, "forbidden");
    post("/v1/shelves", AUDITOR, "no JSON at all").isProblem(403, "forbidden");
  }

  @Test
  void asksForPatienceWhenTheIssuerIsDown() {
    var answer = get("/v1/me", "DOWN").isProblem(503, "temporarily-unavailable");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }

  @Test
  void handsTheCallerToControllers() {
    var me = get("/v1/caller", OFFICER).body();
    assertThat(me.path("subject").asString()).isEqualTo("officer-1");
    assertThat(me.path("roles").toString()).isEqualTo("[\"CENTRE_OFFICER\"]");
    assertThat(me.path("districts").toString()).isEqualTo("[\"1001\"]");
    assertThat(me.has("agency")).isFalse();
  }

  @Test
  void neverSaysUnchangedSinceWhatMayBeSeenEndsWhileTheVersionStays() {
    String etag = get("/v1/shelves/known", OFFICER).header("ETag");
    for (String asked : new String[] {etag, "*", "W/" + etag}) {
      var again = send(request("/v1/shelves/known", OFFICER).header("If-None-Match", asked).GET());
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.header("ETag")).isEqualTo(etag);
    }
  }

  @Test
  void tellsCallersWhatTheyAreTakenFor() {
    var me = get("/v1/me", OFFICER).body();
    assertThat(me.path("subject").asString()).isEqualTo("officer-1");
    assertThat(me.path("roles")).hasToString("[\"CENTRE_OFFICER\"]");
    assertThat(me.path("endedRoles")).hasToString("[]");
    assertThat(me.path("districts")).hasToString("[]");
    assertThat(me.path("frozenDistricts")).hasToString("[\"1001\"]");
    assertThat(me.path("language").asString()).isEqualTo("th");
    assertThat(me.has("name")).isFalse();
  }

  @Test
  void answersCallersWhoseEveryRoleHasEndedThatItIsSo() {
    var me = get("/v1/me", "VOLUNTEER/gone/1001");
    assertThat(me.status()).isEqualTo(200);
    assertThat(me.body().path("roles")).hasToString("[]");
    assertThat(me.body().path("endedRoles")).hasToString("[\"VOLUNTEER\"]");
  }

  @Test
  void opensTheActuatorsToOperatorsAlone() {
    for (String role : new String[] {"MINISTRY", "DEPARTMENT", "AUDITOR", "CENTRE_OFFICER"}) {
      get("/actuator/info", role + "/somebody/1001").isProblem(403, "forbidden");
    }
    assertThat(get("/actuator/info", "OPERATOR/operator/1001").status()).isEqualTo(200);
    var metrics =
        request("/actuator/prometheus", "OPERATOR/operator/1001").header("X-Forwarded-For", "::1");
    assertThat(send(metrics.GET()).status()).isNotIn(401, 403);
  }

  @Test
  void saysUnchangedOfAListThatWouldBeAnsweredAgain() {
    var first = get("/v1/kept-shelves", OFFICER);
    assertThat(first.header("ETag")).startsWith("W/\"");
    var again = conditional("/v1/kept-shelves", first.header("ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(first.header("ETag"));
    assertThat(conditional("/v1/kept-shelves", "W/\"another\"").statusCode()).isEqualTo(200);
  }

  @Test
  void countsAnewWithoutCallingThatAChange() {
    var first = get("/v1/counted-shelves", OFFICER);
    var second = get("/v1/counted-shelves", OFFICER);
    assertThat(second.raw().body()).isNotEqualTo(first.raw().body());
    assertThat(conditional("/v1/counted-shelves", first.header("ETag")).statusCode())
        .isEqualTo(304);
  }

  @Test
  void neverCallsARefusalUnchanged() {
    var refused = get("/v1/kept-shelves?nosuch=1", OFFICER).isProblem(400, "unknown-parameter");
    assertThat(refused.header("ETag")).isEmpty();
  }

  private HttpResponse<String> conditional(String path, String etag) {
    return send(request(path, OFFICER).header("If-None-Match", etag).GET()).raw();
  }

  @Test
  void leavesPublicPathsAndHealthOpen() {
    assertThat(get("/v1/open", "").status()).isEqualTo(200);
    assertThat(get("/actuator/health", "").status()).isEqualTo(200);
    assertThat(get("/actuator/health/readiness", "").status()).isEqualTo(200);
  }

  @Test
  void showsMetricsToTheSameMachineButNotThroughAProxy() {
    assertThat(get("/actuator/prometheus", "").status()).isNotIn(401, 403);
    send(request("/actuator/prometheus", "").header("X-Forwarded-For", "10.0.0.1").GET())
        .isProblem(401, "unauthorized");
  }

  @Test
  void describesItselfWithTokensKeysAndProblems() {
    var api = get("/v3/api-docs", OFFICER);
    assertThat(api.status()).isEqualTo(200);
    var create = api.body().at("/paths/~1v1~1shelves/post");
    assertThat(create.path("parameters").toString())
        .contains("\"name\":\"Idempotency-Key\"", "\"required\":true", "If-Match")
        .doesNotContain("intent");
    assertThat(create.at("/responses/422/$ref").asString())
        .isEqualTo("#/components/responses/Problem");
    assertThat(api.body().at("/components/responses/Problem/content"))
        .hasToString(
            "{\"application/problem+json\":{\"schema\":{\"$ref\":\"#/components/schemas/Problem\"}}}");
    assertThat(api.body().at("/components/schemas/Problem/properties").has("titleTh")).isTrue();
    assertThat(api.body().at("/components/securitySchemes/token/scheme").asString())
        .isEqualTo("bearer");
    assertThat(api.body().at("/paths/~1v1~1shelves/get/parameters").toString())
        .contains("\"limit\"", "\"cursor\"");
  }

  @Test
  void describesWhatIsCreatedAndWhoMayDoIt() {
    var paths = get("/v3/api-docs", OFFICER).body().path("paths");
    var create = paths.at("/~1v1~1shelves/post");
    assertThat(create.path("operationId").asString()).isEqualTo("create");
    assertThat(create.path("x-roles")).hasToString("[\"CENTRE_OFFICER\"]");
    assertThat(create.path("responses").propertyNames()).contains("201").doesNotContain("200");
    assertThat(create.at("/responses/201/headers").propertyNames())
        .containsExactly("ETag", "Location");
    assertThat(paths.at("/~1v1~1open/get").has("security")).isFalse();
    assertThat(paths.at("/~1v1~1open/get/responses").has("401")).isFalse();
    assertThat(paths.has("/error")).isFalse();
  }

  @Test
  void describesRecordsByWhatMayBeNull() {
    var schemas = get("/v3/api-docs", OFFICER).body().at("/components/schemas");
    assertThat(schemas.at("/ShelfNewShelf/required")).hasToString("[\"boards\",\"kind\",\"name\"]");
    assertThat(schemas.at("/PageShelfShelf/required")).hasToString("[\"items\",\"nextCursor\"]");
    assertThat(schemas.at("/PageShelfShelf/properties/nextCursor/type"))
        .hasToString("[\"string\",\"null\"]");
    assertThat(schemas.at("/ShelfKind/enum")).hasToString("[\"TALL\",\"LOW\"]");
    var drawing =
        get("/v3/api-docs", OFFICER)
            .body()
            .at("/paths/~1v1~1shelves~1{id}~1drawing/get/responses/200/content");
    assertThat(drawing)
        .hasToString(
            "{\"application/pdf\":{\"schema\":{\"type\":\"string\",\"format\":\"binary\"}}}");
  }
}
