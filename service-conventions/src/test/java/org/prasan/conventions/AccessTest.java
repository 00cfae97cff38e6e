package org.prasan.conventions;

import static org.assertj.core.api.Assertions.assertThat;

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
    var me = get("/v1/me", OFFICER).body();
    assertThat(me.path("subject").asString()).isEqualTo("officer-1");
    assertThat(me.path("roles").toString()).isEqualTo("[\"CENTRE_OFFICER\"]");
    assertThat(me.path("districts").toString()).isEqualTo("[\"1001\"]");
    assertThat(me.has("agency")).isFalse();
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
        .contains("\"name\":\"Idempotency-Key\"", "\"required\":true")
        .doesNotContain("intent");
    assertThat(create.at("/responses/default/content").has("application/problem+json")).isTrue();
    assertThat(api.body().at("/components/schemas/Problem/properties").has("titleTh")).isTrue();
    assertThat(api.body().at("/components/securitySchemes/token/scheme").asString())
        .isEqualTo("bearer");
    assertThat(api.body().at("/paths/~1v1~1shelves/get/parameters").toString())
        .contains("\"limit\"", "\"cursor\"");
  }
}
