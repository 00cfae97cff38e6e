package org.prasan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.http.HttpMethod;

/** Whatever comes in, the answer is a problem that names the field, and never a 500. */
class BadInputIT extends RunningRegistry {

  private static final String[] POSTS = {
    "/v1/volunteers",
    "/v1/volunteers/x/ending",
    "/v1/centres",
    "/v1/centres/1001-1/committee",
    "/v1/centres/1001-1/establishment",
    "/v1/centres/1001-1/suspension",
    "/v1/centres/1001-1/reinstatement",
    "/v1/centres/1001-1/dissolution",
    "/v1/agencies",
    "/v1/agencies/x/closure",
    "/v1/workshops",
    "/v1/workshops/x/attendance"
  };
  private static final String[] PUTS = {"/v1/agencies/x/services", "/v1/agencies/x/capacity"};
  private static final String[] BODIES = {
    "", "null", "[]", "not json", "\"text\"", "{", "{}", "{\"unknown\": 1}", "{\"a\": 1, \"a\": 2}"
  };

  static Stream<Arguments> everyCommandWithEveryBadBody() {
    return Stream.concat(
            Stream.of(POSTS).map(path -> new String[] {"POST", path}),
            Stream.of(PUTS).map(path -> new String[] {"PUT", path}))
        .flatMap(target -> Stream.of(BODIES).map(body -> Arguments.of(target[0], target[1], body)));
  }

  @ParameterizedTest
  @MethodSource("everyCommandWithEveryBadBody")
  void refusesABadBody(String method, String path, String body) {
    Answer answer =
        send(HttpMethod.valueOf(method), MINISTRY, path, body, "Idempotency-Key", "bad");

    isProblem(answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          /v1/volunteers | "1049" | "9999"                                  | districtCode
          /v1/volunteers | "ทดสอบ" | "\\u200B"                              | firstName
          /v1/volunteers | "ทดสอบ" | "a\\nb"                                | firstName
          /v1/volunteers | "2020-01-15" | "2563-01-15"                      | registeredOn
          /v1/volunteers | "2020-01-15" | "2199-01-15"                      | registeredOn
          /v1/volunteers | "2020-01-15" | "2020-13-15"                      | registeredOn
          /v1/volunteers | "2020-01-15" | null                              | registeredOn
          /v1/volunteers | "1999900000013" | "1999900000014"                | nationalId
          /v1/volunteers | "1999900000013" | null                           | nationalId
          /v1/volunteers | "1999900000013" | "-"                            | nationalId
          /v1/volunteers | "ทดสอบ" | "😀"                                    | firstName
          /v1/volunteers | "ทดสอบ" | "中村"                                   | firstName
          /v1/volunteers | "ทดสอบ" | "-"                                    | firstName
          /v1/volunteers | "ทดสอบ" | "=HYPERLINK(1)"                        | firstName
          /v1/volunteers | "ทดสอบ" | "@SUM(A1)"                             | firstName
          /v1/volunteers | "ทดสอบ" | "-2+cmd"                               | firstName
          /v1/volunteers | "ทดสอบ" | "<b>ก</b>"                             | firstName
          /v1/volunteers | "1049" | "0000"                                  | districtCode
          /v1/centres    | "2018-05-15" | "2561-05-15"                      | openedOn
          /v1/centres    | "ที่ทำการชุมชน" | "ที่ทำการ \\uE000"                | premises.descriptionTh
          /v1/centres    | "ที่ทำการชุมชน" | "ที่ทำการ 🏠"                     | premises.descriptionTh
          /v1/centres    | "1049" | "$ne"                                   | districtCode
          /v1/centres    | "1049" | {"$ne": "1"}                            | districtCode
          /v1/centres    | "2018-05-15" | "0001-01-01"                      | openedOn
          /v1/centres    | "ที่ทำการชุมชน" | ""                               | premises.descriptionTh
          """)
  void namesTheFieldAtFault(String path, String good, String bad, String field) {
    String body = path.endsWith("centres") ? centre("1049") : volunteer("1049", "1999900000013");

    Answer answer = post(MINISTRY, path, body.replace(good, bad));

    isProblem(answer);
    assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/messageTh").asString()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/centres?limit=0",
        "/v1/centres?limit=x",
        "/v1/centres?limit=100000",
        "/v1/centres?state=NOPE",
        "/v1/centres?district=abc",
        "/v1/volunteers?state=NOPE",
        "/v1/volunteers?district=%00",
        "/v1/volunteers?limit=-1",
        "/v1/agencies?kind=NOPE",
        "/v1/agencies?service=NOPE",
        "/v1/agencies?district=1",
        "/v1/workshops?limit=0"
      })
  void refusesABadFilter(String path) {
    isProblem(get(MINISTRY, path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/centres/none",
        "/v1/volunteers/none",
        "/v1/agencies/none",
        "/v1/workshops/none",
        "/v1/x"
      })
  void knowsNothingOfAnUnknownId(String path) {
    Answer answer = get(MINISTRY, path);

    assertThat(answer.status()).isEqualTo(404);
    isProblem(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/volunteers", "/v1/centres", "/v1/agencies", "/v1/workshops"})
  void refusesACreateWithoutKeyAndABodyThatIsTooLarge(String path) {
    String valid =
        switch (path) {
          case "/v1/centres" -> centre("1049");
          case "/v1/volunteers" -> volunteer("1049", freshNationalId());
          default -> "{}";
        };
    Answer keyless = send(HttpMethod.POST, MINISTRY, path, valid);
    Answer large = post(MINISTRY, path, "{\"x\": \"" + "y".repeat(300_000) + "\"}");

    isProblem(keyless);
    assertThat(large.status()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/centres", "/v1/volunteers", "/v1/agencies", "/v1/workshops", "/v1/figures"})
  void answersNobodyWithoutAValidToken(String path) {
    assertThat(get(null, path).status()).isEqualTo(401);
    assertThat(get(TestTokens.of("m", "MINISTRY").expired().token(), path).status()).isEqualTo(401);
    assertThat(get(TestTokens.of("m", "MINISTRY").forged().token(), path).status()).isEqualTo(401);
    assertThat(get(TestTokens.of("m", "MINISTRY").forAudience("x").token(), path).status())
        .isEqualTo(401);
  }

  private static void isProblem(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("titleTh").asString()).as(answer.text()).isNotBlank();
  }
}
