package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.json.JsonMapper;

class BadInputIT extends CaseReferralIT {

  private static final String SOON = LocalDate.now(ThaiDates.BANGKOK).plusDays(5).toString();

  private static final String AGENT = TestTokens.agencyOfficer("agency-x");

  record Command(String path, String token, String body, boolean create) {
    @Override
    public String toString() {
      return path;
    }
  }

  /** Every endpoint that takes a body. */
  static Stream<Command> withBody() {
    return Stream.of(
        new Command("/v1/cases", VOLUNTEER, "{\"districtCode\":\"1001\"}", true),
        new Command("/v1/cases/x/referrals", OFFICER, "{}", true),
        new Command("/v1/cases/x/clients/x-c1/consents", OFFICER, "{}", true),
        new Command("/v1/cases/x/restriction", OFFICER, "{}", false),
        new Command("/v1/cases/x/restriction/lifting", OFFICER, "{}", false),
        new Command("/v1/cases/x/danger", OFFICER, "{}", false),
        new Command("/v1/cases/x/needs/n/aid", OFFICER, "{}", true),
        new Command("/v1/cases/x/needs/n/unmet", OFFICER, "{}", false),
        new Command("/v1/cases/x/ending", OFFICER, "{}", false),
        new Command("/v1/cases/x/dismissal", OFFICER, "{}", false),
        new Command("/v1/referrals/x/acceptance", AGENT, "{}", false),
        new Command("/v1/referrals/x/rejection", AGENT, "{}", false),
        new Command("/v1/referrals/x/outcome", AGENT, "{}", false),
        new Command("/v1/referrals/x/assignment", AGENT, "{}", false),
        new Command("/v1/referrals/x/question", AGENT, "{}", false),
        new Command("/v1/referrals/x/waitlisting", AGENT, "{}", false),
        new Command("/v1/referrals/x/appointment", AGENT, "{}", false),
        new Command("/v1/referrals/x/expected-date", AGENT, "{}", false),
        new Command("/v1/referrals/x/answer", OFFICER, "{}", false),
        new Command("/v1/referrals/x/withdrawal", OFFICER, "{}", false),
        new Command("/v1/referrals/x/take-back", OFFICER, "{}", false),
        new Command("/v1/referrals/x/dispute", OFFICER, "{}", false),
        new Command("/v1/referrals/x/entry-in-error", OFFICER, "{}", false),
        new Command("/v1/referrals/x/clock/pause", OFFICER, "{}", false),
        new Command("/v1/referrals/x/clock/extension", OFFICER, "{}", false),
        new Command("/v1/cases/x/referrals/drafts", OFFICER, "{}", true),
        new Command("/v1/referrals/x/closing", OFFICER, "{}", false),
        new Command("/v1/erasures", TestTokens.ministry(), "{}", true),
        new Command("/v1/person-copies", TestTokens.ministry(), "{}", false));
  }

  static Stream<Command> withoutBody() {
    return Stream.of(
        new Command("/v1/cases/x/taking", OFFICER, "{}", false),
        new Command("/v1/cases/x/clients/x-c1/consents/c/withdrawal", OFFICER, "{}", false),
        new Command("/v1/referrals/x/receipt", AGENT, "{}", false),
        new Command("/v1/referrals/x/claim", AGENT, "{}", false),
        new Command("/v1/referrals/x/release", AGENT, "{}", false),
        new Command("/v1/referrals/x/start", AGENT, "{}", false),
        new Command("/v1/referrals/x/no-show", AGENT, "{}", false),
        new Command("/v1/referrals/x/take-back/acknowledgement", AGENT, "{}", false),
        new Command("/v1/referrals/x/clock/resumption", OFFICER, "{}", false));
  }

  static Stream<Command> all() {
    return Stream.concat(withBody(), withoutBody());
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void answersBodyThatIsNoJsonWith400(Command command) {
    assertProblem(send(command, "{\"no"), 400);
    assertProblem(send(command, ""), 400);
    assertProblem(send(command, "[1]"), 400);
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void answersUnknownFieldWith400WithoutRepeatingIt(Command command) {
    Answer answer = send(command, "{\"surprise\":1}");
    assertProblem(answer, 400);
    assertThat(answer.field()).isEqualTo("?");
    assertThat(answer.text()).doesNotContain("surprise");
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void answersMissingFieldsWith422NamingThemInBothLanguages(Command command) {
    Answer answer = send(command, command.body());
    assertProblem(answer, 422);
    var first = answer.json().path("errors").path(0);
    assertThat(first.path("field").asString()).isNotBlank();
    assertThat(first.path("message").asString()).isNotBlank();
    assertThat(first.path("messageTh").asString()).matches(".*[\\u0E00-\\u0E7F].*");
  }

  @ParameterizedTest
  @MethodSource("all")
  void answersWithout401TokenAnd403Role(Command command) {
    assertProblem(post("", command.path(), command.body(), "k"), 401);
    String forged = TestTokens.of("x", "MINISTRY").forged().token();
    assertProblem(post(forged, command.path(), command.body(), "k"), 401);
    String expired = TestTokens.of("x", "MINISTRY").expired().token();
    assertProblem(post(expired, command.path(), command.body(), "k"), 401);
    Answer wrongRole = post(TestTokens.auditor(), command.path(), valid(command), "k");
    assertProblem(wrongRole, 403);
  }

  @ParameterizedTest
  @MethodSource("all")
  void answersUnknownIdWith404(Command command) {
    if (command.path().contains("/x")) {
      assertProblem(send(command, valid(command)), 404);
    }
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void asksForAnIdempotencyKeyOnCreates(Command command) {
    if (command.create()) {
      Answer answer =
          postWithoutKey(
              command.token(),
              command.path(),
              JsonMapper.shared().readValue(valid(command), Map.class));
      assertProblem(answer, 400);
      assertThat(answer.problem()).isEqualTo("idempotency-key-missing");
    }
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void answersBodyThatIsTooLargeWith413(Command command) {
    String huge = "{\"description\":\"" + "a".repeat(300 * 1024) + "\"}";
    assertThat(send(command, huge).status()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/cases?limit=0, 422",
    "/v1/cases?limit=x, 422",
    "/v1/cases?state=NONE, 400",
    "/v1/referrals?limit=999, 422",
    "/v1/referrals?mine=perhaps, 400",
    "/v1/needs-action?limit=-1, 422",
    "/v1/agencies?service=NONE, 400",
    "/v1/agencies?capacity=NONE, 400",
    "/v1/cases/none, 404",
    "/v1/referrals/none, 404",
    "/v1/nothing, 404"
  })
  void answersBadQueriesByNamingTheFault(String path, int status) {
    Answer answer = get(OFFICER, path);
    assertThat(answer.status())
        .as(answer.text())
        .isIn(status == 422 ? List.of(400, 422) : List.of(status));
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/cases",
        "/v1/cases/x",
        "/v1/cases/x/access-log",
        "/v1/referrals",
        "/v1/referrals/x",
        "/v1/needs-action",
        "/v1/agencies",
        "/v1/figures"
      })
  void readsNothingWithoutTokenOrWithoutRole(String path) {
    assertProblem(get("", path), 401);
    assertProblem(get(TestTokens.of("nobody").token(), path), 403);
  }

  @Test
  void refusesWrongCheckDigitNamingTheField() {
    Answer answer = post(VOLUNTEER, "/v1/cases", intake("NORMAL", "1999900000015", "INCOME"));
    assertProblem(answer, 422);
    assertThat(answer.field()).isEqualTo("clients[0].identityNumber");
    assertThat(answer.text()).doesNotContain("1999900000015");
  }

  @Test
  void refusesUnknownDistrictTooManySubProblemsAndContradictingRisks() {
    assertField("districtCode", "9999", "districtCode");
    assertField("subProblems", List.of("DEBT", "BEGGING", "DISASTER", "OTHER"), "subProblems");
    assertField("risks", List.of("NONE", "CRIME"), "risks");
    assertField("needs", List.of(), "needs");
    assertField("volunteerId", "a b", "volunteerId");
  }

  @Test
  void refusesAmountsThatAreNoMoney() {
    String path = "/v1/cases/x/needs/n/aid";
    for (Object amount : new Object[] {0, -1, 1.234, 1_000_001}) {
      var aid = Map.of("programme", "CASH", "outcome", "HELPED_FULL", "amount", amount);
      assertProblem(post(OFFICER, path, aid), 422);
    }
  }

  private void assertField(String field, Object value, String named) {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    request.put(field, value);
    Answer answer = post(VOLUNTEER, "/v1/cases", request);
    assertProblem(answer, 422);
    assertThat(answer.field()).startsWith(named);
  }

  private String valid(Command command) {
    String path = command.path();
    Object body =
        switch (path.substring(path.lastIndexOf('/') + 1)) {
          case "cases" -> intake("NORMAL", "1999900000013", "INCOME");
          case "referrals" -> referring("x", "agency-x");
          case "consents" -> consenting("agency-x");
          case "restriction" -> Map.of("reason", "VIOLENCE");
          case "lifting" -> Map.of("reason", "DANGER_OVER");
          case "danger" -> Map.of("kinds", List.of("ANIMAL"));
          case "aid" -> Map.of("programme", "RELIEF", "amount", 100.5, "outcome", "HELPED_FULL");
          case "unmet" -> Map.of("reason", "NO_SERVICE");
          case "ending" -> Map.of("selfReliance", "SURVIVAL");
          case "dismissal" -> Map.of("as", "NOT_A_CASE");
          case "acceptance" -> Map.of("expectedOn", SOON);
          case "rejection" -> Map.of("reason", "SAFETY");
          case "outcome" -> Map.of("outcome", "HELPED_FULL");
          case "closing" -> Map.of("confirmed", true);
          case "drafts" -> referring("x", "agency-x");
          case "assignment" -> Map.of("assignee", "agent-b");
          case "question" -> Map.of("question", "คำถาม");
          case "answer" -> Map.of("text", "คำตอบ");
          case "waitlisting" -> Map.of("reviewOn", SOON);
          case "appointment" -> Map.of("at", SOON + "T03:00:00Z");
          case "expected-date" -> Map.of("expectedOn", SOON, "reason", "PROCUREMENT");
          case "withdrawal", "take-back" -> Map.of("reason", "AGENCY_SILENT");
          case "dispute" -> Map.of("reason", "NO_HELP_CAME");
          case "entry-in-error" -> Map.of("reason", "TRIAL");
          case "pause", "extension" -> Map.of("until", SOON, "reason", "PERSON_AWAY");
          case "erasures" -> Map.of("person", Map.of("clientId", "x-c1"), "ground", "ORDERED");
          case "person-copies" -> Map.of("person", Map.of("clientId", "x-c1"));
          default -> Map.of();
        };
    return JsonMapper.shared().writeValueAsString(body);
  }

  private Answer send(Command command, String body) {
    return post(command.token(), command.path(), body, java.util.UUID.randomUUID().toString());
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.json().path("titleTh").asString()).matches(".*[\\u0E00-\\u0E7F].*");
  }
}
