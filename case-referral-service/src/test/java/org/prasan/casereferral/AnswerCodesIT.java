package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prasan.testing.privacy.Traces;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDigits;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A code is good for what it was given for, once and for a time. */
class AnswerCodesIT extends AnsweredReferralIT {

  @Test
  void codeThatWasUsedIsRefusedAndWrittenDown(CapturedOutput log) {
    String code = code(ACCEPT);
    assertThat(accept(code).statusCode()).isEqualTo(302);

    assertThat(accept(code).statusCode()).isEqualTo(409);
    assertThat(pages.open(code).body()).contains("รหัสนี้ใช้ไปแล้ว");
    assertThat(accessesOfCase()).contains("answer-code/refused/answer-code-used");
    assertThat(log.getAll())
        .contains("CODE_REFUSED subject=code." + idOf() + " roles= what=answer-code-used");
  }

  @Test
  void codeThatAnOfficerEndsIsGoodForNothingAndWrittenDown() {
    String code = code(ACCEPT);
    String ending = codes(referral) + "/" + idOf() + "/revocation";
    String elsewhere = TestTokens.centreOfficer("1045");
    assertThat(post(elsewhere, ending, Map.of()).status()).isEqualTo(404);
    Answer ended = ok(post(OFFICER, ending, Map.of()));
    assertThat(ended.json().path("state").asString()).isEqualTo("REVOKED");
    assertThat(ok(post(OFFICER, ending, Map.of())).json().path("usable").asBoolean()).isFalse();

    assertThat(accept(code).statusCode()).isEqualTo(409);
    assertThat(pages.open(code).body()).contains("รหัสถูกยกเลิก");
    assertThat(accessesOfCase()).contains("answer-code/revoked/" + idOf() + " " + ACCEPT);
    assertThat(accept(code(ACCEPT)).statusCode()).isEqualTo(302);
  }

  @Test
  void codeThatWasUsedCanNotBeEndedAnyMore() {
    String code = code(ACCEPT);
    String ending = codes(referral) + "/" + idOf() + "/revocation";
    assertThat(accept(code).statusCode()).isEqualTo(302);
    assertThat(post(OFFICER, ending, Map.of()).problem()).isEqualTo("answer-code-used");
    String unknown = codes(referral) + "/no-such-code/revocation";
    assertThat(post(OFFICER, unknown, Map.of()).status()).isEqualTo(404);
  }

  @Test
  void codeWhoseTimeIsOverIsRefusedAndWrittenDown() {
    String code = code(ACCEPT);
    mongo.updateFirst(
        Query.query(Criteria.where("referralId").is(referral)),
        new Update().set("expiresAt", Date.from(Instant.now().minus(Duration.ofSeconds(1)))),
        "answer_codes");

    assertThat(accept(code).statusCode()).isEqualTo(409);
    assertThat(pages.open(code).body()).contains("รหัสหมดอายุ");
    assertThat(stateOfReferral()).isEqualTo("SENT");
    assertThat(accessesOfCase()).contains("answer-code/refused/answer-code-expired");
  }

  @Test
  void codeForOneActionIsRefusedForAnotherAndWrittenDown() {
    String code = code(ACCEPT);
    var other = pages.reply(code, "REPORT_OUTCOME", Map.of("outcome", "HELPED_FULL"));
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(accessesOfCase()).contains("answer-code/refused/answer-code-for-something-else");
    assertThat(accept(code).statusCode()).isEqualTo(302);
  }

  @Test
  void codeOfAnAgencyThatClosedIsRefused() {
    String code = code(ACCEPT);
    registry.agencyClosed(agency, 2);
    eventually(() -> assertThat(stateOfReferral()).isEqualTo("WITHDRAWN"));
    assertThat(accept(code).statusCode()).isEqualTo(409);
  }

  @Test
  void guessedCodesAreRefusedAndThenNoCodeIsLookedUpAnyMore(CapturedOutput log) {
    var elsewhere = new AnswerPages(port, "127.0.0.2");
    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      answers.add(elsewhere.open(guess(i)).statusCode());
    }
    assertThat(elsewhere.open(code(ACCEPT)).statusCode()).isEqualTo(429);
    assertThat(answers).startsWith(422, 422).endsWith(429, 429);
    assertThat(log.getAll()).contains("CODE_REFUSED subject=- roles=- what=answer-code-unknown");
  }

  @Test
  void mistypedDigitIsNoGuess() {
    String code = code(ACCEPT);
    char wrong = code.charAt(5) == '1' ? '2' : '1';
    for (int i = 0; i < 3; i++) {
      var typed = pages.open(code.substring(0, 5) + wrong + code.substring(6));
      assertThat(typed.statusCode()).isEqualTo(422);
      assertThat(typed.body()).contains("พิมพ์รหัสไม่ถูกต้อง");
    }
    assertThat(pages.open(ThaiDigits.toThai(code)).statusCode()).isEqualTo(200);
  }

  @Test
  void newerCodeTakesThePlaceOfTheOneBefore() {
    String first = code(ACCEPT);
    String second = code(ACCEPT);
    assertThat(accept(first).statusCode()).isEqualTo(409);
    assertThat(accept(second).statusCode()).isEqualTo(302);
  }

  @Test
  void repeatedRequestGetsTheSameCodeThoughNoneIsKept() {
    String key = UUID.randomUUID().toString();
    Map<String, String> body = Map.of("action", ACCEPT);
    Answer first = post(OFFICER, codes(referral), body, key);
    Answer again = post(OFFICER, codes(referral), body, key);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json().path("code")).isEqualTo(first.json().path("code"));
    assertThat(get(OFFICER, codes(referral)).json().size()).isEqualTo(1);
  }

  @Test
  void codeStandsInNoStoreEventLogOrMetric(CapturedOutput log) {
    String code = code(ACCEPT);
    pages.open(code);
    accept(code);
    accept(code);
    String bare = code.replace(" ", "");
    Traces traces =
        new Traces(_ -> Stream.of())
            .ofStore(mongo.getDb())
            .ofTopics("case-referral.")
            .of("log", log.getAll())
            .of("metrics", get("", "/actuator/prometheus").text());
    assertThat(traces.size()).isGreaterThan(100);
    assertThat(traces.holding(bare)).isEmpty();
    assertThat(traces.holding(code)).isEmpty();
  }

  @Test
  void onlyWhoMayActOnAReferralGetsACodeForIt() {
    Map<String, String> body = Map.of("action", ACCEPT);
    String stranger = TestTokens.centreOfficer("1002");
    assertThat(post(stranger, codes(referral), body).status()).isEqualTo(404);
    assertThat(get(stranger, codes(referral)).status()).isEqualTo(404);
    assertThat(post(TestTokens.department(), codes(referral), body).status()).isEqualTo(404);
    assertThat(post(OFFICER, codes(referral), Map.of("action", "REPORT_OUTCOME")).problem())
        .isEqualTo("answer-not-awaited");
    assertThat(post(OFFICER, codes(referral), Map.of("action", "CONFIRM_OUTCOME")).field())
        .isEqualTo("clientId");
  }

  /** A code that passes the check and was given to nobody. */
  private static String guess(int i) {
    String digits = "9%010d".formatted(i);
    String damm =
        "0317598642709215486342068713591750983426612304597836742095815869720134"
            + "894536201794386172052581436790";
    int interim = 0;
    for (char digit : digits.toCharArray()) {
      interim = damm.charAt(interim * 10 + digit - '0') - '0';
    }
    return digits + interim;
  }
}
