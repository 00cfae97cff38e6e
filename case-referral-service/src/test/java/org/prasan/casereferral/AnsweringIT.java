package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** An agency that has no account answers by a code, and takes effect once. */
class AnsweringIT extends AnsweredReferralIT {

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

  private JsonNode step(String state) {
    for (JsonNode step : view(referral).path("steps")) {
      if (step.path("state").asString().equals(state)) {
        return step;
      }
    }
    throw new AssertionError("no step " + state);
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
