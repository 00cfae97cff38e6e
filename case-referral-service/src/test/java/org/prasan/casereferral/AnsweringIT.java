package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.testing.privacy.Traces;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import org.prasan.thai.ThaiDigits;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Whoever has no account answers by a code, once. */
@ExtendWith(OutputCaptureExtension.class)
class AnsweringIT extends CaseReferralIT {

  private static final String ACCEPT = "ACCEPT_OR_RETURN";

  private AnswerPages pages;
  private String agency;
  private String caseId;
  private String referral;

  @BeforeEach
  void refer() {
    pages = new AnswerPages(port, "127.0.0.1");
    agency = agency("OPEN");
    caseId = takenCase("NORMAL", "INCOME");
    referral = refer(caseId, agency);
  }

  @BeforeEach
  void hearTheSecurityLog() {
    ((Logger) LoggerFactory.getLogger(SecurityLog.LOGGER)).setLevel(Level.INFO);
  }

  @AfterEach
  void hearItNoMore() {
    ((Logger) LoggerFactory.getLogger(SecurityLog.LOGGER)).setLevel(null);
  }

  @Test
  void agencyAcceptsByACodeThatAnOfficerShowedOnce() {
    String code = code(ACCEPT);

    var asked = pages.open(code);
    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.body()).contains(caseView(caseId).path("caseNo").asString());
    var answered = accept(code);

    assertThat(answered.statusCode()).as(answered.body()).isEqualTo(302);
    assertThat(answered.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/answer/done"));
    assertThat(stateOfReferral()).isEqualTo("ACCEPTED");
    String by = step("ACCEPTED").at("/entered/by").asString();
    assertThat(by).isEqualTo("code." + idOf());
    assertThat(accessesOfCase()).contains("answer-code/used/" + ACCEPT);
  }

  @Test
  void agencyReturnsAReferralByCode() {
    String code = code(ACCEPT);
    var answered =
        pages.reply(code, ACCEPT, Map.of("reason", "OTHER", "text", "ไม่มีเจ้าหน้าที่ในพื้นที่"));
    assertThat(answered.statusCode()).as(answered.body()).isEqualTo(302);
    assertThat(stateOfReferral()).isEqualTo("REJECTED");
  }

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
  void ofTwoAnswersByOneCodeAtTheSameInstantOneWins() {
    for (int round = 0; round < 20; round++) {
      String mine = refer(takenCase("NORMAL", "INCOME"), agency);
      String code = code(mine, ACCEPT);
      List<Integer> statuses =
          atOnce(
              () -> accept(code).statusCode(),
              () -> pages.reply(code, ACCEPT, Map.of("reason", "AT_CAPACITY")).statusCode());
      assertThat(statuses).containsExactlyInAnyOrder(302, 409);
      JsonNode steps = view(mine).path("steps");
      assertThat(steps.size()).isEqualTo(2);
    }
  }

  @Test
  void sameAnswerThatComesTwiceAtOneInstantTakesEffectOnce() {
    String code = code(ACCEPT);
    List<Integer> statuses =
        atOnce(() -> accept(code).statusCode(), () -> accept(code).statusCode());
    assertThat(statuses).contains(302);
    assertThat(view(referral).path("steps").size()).isEqualTo(2);
  }

  @Test
  void answerThatACrashCutOffIsTakenUpByItsRepetition() {
    String code = code(ACCEPT);
    assertThat(accept(code).statusCode()).isEqualTo(302);
    mongo.updateFirst(
        Query.query(Criteria.where("referralId").is(referral)),
        new Update().set("state", "CLAIMED"),
        "answer_codes");

    assertThat(accept(code).statusCode()).isEqualTo(302);
    assertThat(view(referral).path("steps").size()).isEqualTo(2);
    assertThat(accept(code).statusCode()).isEqualTo(409);
  }

  @Test
  void answerThatIsRefusedLeavesTheCodeGoodButNotForEver() {
    String code = code(ACCEPT);
    for (int i = 0; i < 9; i++) {
      var refused = pages.reply(code, ACCEPT, Map.of("yes", "true", "expectedOn", "2020-01-01"));
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("name=\"expectedOn\"");
    }
    pages.reply(code, ACCEPT, Map.of("yes", "true", "expectedOn", "2020-01-01"));
    assertThat(accept(code).statusCode()).isEqualTo(409);
    assertThat(row().path("state").asString()).isEqualTo("BLOCKED");
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

  @Test
  void pageLoadsNothingFromElsewhereAndIsKeptByNobody() {
    var page = pages.get("/answer");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script", "http://", "onclick", "onload");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            it -> assertThat(it).contains("default-src 'none'", "frame-ancestors 'none'"));
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(page.headers().map()).doesNotContainKey("Set-Cookie");
    assertThat(pages.get("/answer/done").statusCode()).isEqualTo(200);
  }

  @Test
  void questionNamesNobody() {
    String page = pages.open(code(ACCEPT)).body();
    assertThat(page).doesNotContain("สมมุติ", "ตัวอย่าง", "0800000000", "1999900000013");
  }

  @Test
  void linkOpensTheQuestionAndUsesNothing() {
    String code = code(ACCEPT).replace(" ", "");
    for (int i = 0; i < 3; i++) {
      assertThat(pages.get("/answer?openExternalBrowser=1&code=" + code).statusCode())
          .isEqualTo(200);
    }
    assertThat(stateOfReferral()).isEqualTo("SENT");
    assertThat(accept(code).statusCode()).isEqualTo(302);
  }

  private HttpResponse<String> accept(String code) {
    String soon = LocalDate.now(ThaiDates.BANGKOK).plusDays(7).toString();
    return pages.reply(code, ACCEPT, Map.of("yes", "true", "expectedOn", soon));
  }

  private String code(String action) {
    return code(referral, action);
  }

  private String code(String ofReferral, String action) {
    Answer issued = post(OFFICER, codes(ofReferral), Map.of("action", action));
    assertThat(issued.status()).as(issued.text()).isEqualTo(201);
    return issued.json().path("code").asString();
  }

  private static String codes(String ofReferral) {
    return "/v1/referrals/" + ofReferral + "/answer-codes";
  }

  private JsonNode row() {
    return ok(get(OFFICER, codes(referral))).json().path(0);
  }

  private String idOf() {
    return row().path("id").asString();
  }

  private JsonNode view(String id) {
    return ok(get(OFFICER, "/v1/referrals/" + id)).json();
  }

  private String stateOfReferral() {
    return view(referral).path("state").asString();
  }

  private JsonNode step(String state) {
    for (JsonNode step : view(referral).path("steps")) {
      if (step.path("state").asString().equals(state)) {
        return step;
      }
    }
    throw new AssertionError("no step " + state);
  }

  private List<String> accessesOfCase() {
    return ok(get(TestTokens.auditor(), "/v1/cases/" + caseId + "/access-log?limit=200"))
        .json()
        .findValuesAsString("what");
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

  private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      var statuses = new ArrayList<Integer>();
      for (Future<Integer> done : both.invokeAll(List.of(one, other))) {
        statuses.add(done.get());
      }
      return statuses;
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }
}
