package org.prasan.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.engines.PublishedRecords;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.http.HttpMethod;

/** The register of programmes and the lists of codes, over HTTP. */
class ProgrammesIT extends RunningRegistry {

  private static final String MONEY =
      """
      {"code": "%s", "nameTh": "เงินสงเคราะห์", "nameEn": "Aid money", "unit": "BAHT_PER_TIME",
       "amount": 3000, "timesPerYear": 3, "amountPerYear": 9000,
       "audience": ["LOW_INCOME_FAMILY"], "validFrom": "2022-10-01"}
      """;

  @Test
  void keepsAProgrammeWithItsEditionsAndTellsOfEach() {
    String department = TestTokens.department();
    assertThat(post(department, "/v1/programmes", MONEY.formatted("IT_MONEY")).status())
        .isEqualTo(201);
    String revision =
        MONEY.formatted("x").replace("\"code\": \"x\",", "").replace("2022-10-01", "2190-10-01");
    assertThat(post(department, "/v1/programmes/IT_MONEY/revision", revision).status())
        .isEqualTo(200);
    String end = "{\"validTo\": \"2199-09-30\"}";
    assertThat(post(department, "/v1/programmes/IT_MONEY/ending", end).status()).isEqualTo(200);
    var found = get(TestTokens.volunteer("1001"), "/v1/programmes/IT_MONEY").json();
    assertThat(found.path("editions")).hasSize(2);
    assertThat(found.path("validTo").asString()).isEqualTo("2199-09-30");
    await()
        .untilAsserted(() ->
            assertThat(PublishedRecords.typesOf("registry.programme-events", "IT_MONEY"))
                .containsExactly(
                    "registry.programme-registered.v1",
                    "registry.programme-revised.v1",
                    "registry.programme-ended.v1"));
  }

  @Test
  void givesACodeToOneProgrammeAlone() {
    assertThat(post(MINISTRY, "/v1/programmes", MONEY.formatted("IT_TWICE")).status())
        .isEqualTo(201);
    var again = post(MINISTRY, "/v1/programmes", MONEY.formatted("IT_TWICE"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("programme-code-taken");
  }

  @Test
  void servesItsCodesInBothLanguagesAndAgainOnlyWhenTheyChanged() {
    var codes = get(TestTokens.volunteer("1001"), "/v1/codes");
    assertThat(codes.status()).isEqualTo(200);
    for (var list : codes.json().path("lists")) {
      assertThat(list.path("version").asString()).isNotEmpty();
      assertThat(list.path("codes")).isNotEmpty();
      for (var code : list.path("codes")) {
        assertThat(code.path("nameTh").asString()).matches("(?s).*[ก-๙].*");
        assertThat(code.path("nameEn").asString()).isNotBlank().doesNotContain("…");
      }
    }
    String etag = "\"" + codes.json().path("version").asString() + "\"";
    var same = send(HttpMethod.GET, MINISTRY, "/v1/codes", null, "If-None-Match", etag);
    assertThat(same.status()).isEqualTo(304);
  }
}
