package org.prasan.casereferral.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;

/** Cases that together hold everything that can be held of a person. */
public abstract class FilledCases extends WholeReports {

  private static final String SUPERVISOR =
      TestTokens.of("supervisor-" + DISTRICT, "CENTRE_OFFICER")
          .districts(DISTRICT)
          .claim("position", "SUPERVISOR")
          .token();

  private static final Instant APPOINTMENT =
      Instant.now().plus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

  protected String everythingFilled() {
    String agency = agency("OPEN");
    String id = post(VOLUNTEER, "/v1/cases", report()).json().path("id").asString();
    String path = "/v1/cases/" + id;
    ok(post(OFFICER, path + "/taking", Map.of()));
    signedIn(TestTokens.department());
    ok(post(OFFICER, path + "/danger", Map.of("kinds", List.of("ANIMAL"), "words", "สุนัขดุ")));
    ok(
        post(
            OFFICER,
            path + "/restriction",
            Map.of("reason", "CHILD_AT_RISK", "subjects", List.of("department"))));
    approveMore(id);
    ok(post(OFFICER, path + "/restriction/lifting", Map.of("reason", "PERSON_ASKED")));
    ok(post(OFFICER, path + "/restriction", Map.of("reason", "VIOLENCE")));
    ok(post(OFFICER, path + "/child-report", Map.of("to", List.of("POLICE"))));
    decideForTheChild(id, agency);
    correctTellAndAttach(id);
    reject(id, agency);
    helpNot(id, agency("OPEN"));
    var aid = aidFor(id + "-c1");
    ok(post(OFFICER, path + "/needs/" + id + "-2/aid", aid));
    for (String need : List.of("-1", "-3")) {
      ok(post(OFFICER, path + "/needs/" + id + need + "/unmet", Map.of("reason", "NO_SERVICE")));
    }
    ok(post(OFFICER, path + "/ending", Map.of("selfReliance", "SURVIVAL")));
    return id;
  }

  private void approveMore(String id) {
    var more =
        Map.of(
            "clientId",
            id + "-c1",
            "programme",
            LIMITED,
            "amount",
            3000,
            "reason",
            "SECOND_CRISIS");
    ok(post(TestTokens.department(), "/v1/cases/" + id + "/aid-approvals", more));
  }

  private void reject(String id, String agency) {
    var referring = new HashMap<>(referring(id, agency));
    referring.put(
        "override", overriding(id + "-c1", "VITAL_INTEREST", "หมดสติ ต้องส่งโรงพยาบาล", "NAME"));
    ok(post(OFFICER, "/v1/cases/" + id + "/referrals", referring));
    ok(
        post(
            TestTokens.agencyOfficer(agency),
            "/v1/referrals/" + awaitReferral(id, agency) + "/rejection",
            Map.of("reason", "OTHER", "text", "ไม่รับเพราะเต็ม")));
    eventually(() -> assertThat(firstNeed(id).path("state").asString()).isEqualTo("OPEN"));
  }

  private void helpNot(String id, String agency) {
    var referring = new HashMap<>(referring(id, agency));
    referring.put("needId", id + "-3");
    consent(id, agency);
    ok(post(OFFICER, "/v1/cases/" + id + "/referrals", referring));
    String path = "/v1/referrals/" + awaitReferral(id, agency);
    String agent = TestTokens.agencyOfficer(agency);
    String soon = inDays(7);
    ok(post(agent, path + "/acceptance", Map.of("expectedOn", soon)));
    ok(post(agent, path + "/outcome", Map.of("outcome", "NOT_HELPED", "reason", "NO_BUDGET")));
    ok(post(OFFICER, path + "/closing", Map.of("confirmed", true)));
    eventually(() ->
        assertThat(caseView(id).path("needs").path(2).path("state").asString()).isEqualTo("OPEN"));
  }

  protected String putAside(String earlier) {
    String id = openCase("NORMAL", "INCOME");
    String dismissal = "/v1/cases/" + id + "/dismissal";
    var duplicate = Map.of("as", "DUPLICATE", "earlierCaseId", earlier);
    ok(post(OFFICER, dismissal, duplicate));
    ok(post(SUPERVISOR, dismissal + "/reversal", Map.of("reason", "NEW_FACTS")));
    ok(post(OFFICER, dismissal, duplicate));
    return id;
  }

  /** Everything is put right once, and visits are made before and after that. */
  protected String putRight() {
    String id = takenCase("NORMAL", "INCOME", "HOUSING", "HEALTH");
    String path = "/v1/cases/" + id;
    String need = path + "/needs/" + id;
    var mistake = Map.of("reason", "OTHER", "words", "บันทึกผิดเรื่อง");
    var visit = Map.of("result", "BETTER", "selfReliance", "SUFFICIENCY", "words", "สบายดี");
    ok(post(OFFICER, need + "-1/aid", aidFor(id + "-c1")));
    ok(post(OFFICER, need + "-2/unmet", Map.of("reason", "NO_SERVICE")));
    help(id, agency("OPEN"));
    ok(post(OFFICER, path + "/ending", Map.of("selfReliance", "SURVIVAL")));
    ok(post(OFFICER, path + "/follow-ups/30", visit));
    ok(post(OFFICER, path + "/reopening", Map.of("reason", "ENDED_BY_MISTAKE")));
    String aid = firstNeed(id).at("/aids/0/id").asString();
    ok(post(OFFICER, need + "-1/aid/" + aid + "/reversal", mistake));
    ok(post(OFFICER, need + "-2/outcome/reversal", mistake));
    ok(post(OFFICER, need + "-3/outcome/reversal", mistake));
    ok(post(OFFICER, path + "/urgency", Map.of("urgency", "URGENT", "reason", "NEW_FACTS")));
    plan(path);
    for (String open : List.of("-1", "-2", "-3")) {
      ok(post(OFFICER, need + open + "/unmet", Map.of("reason", "NO_SERVICE")));
    }
    ok(post(OFFICER, path + "/ending", Map.of("selfReliance", "SUFFICIENCY")));
    ok(post(OFFICER, path + "/follow-ups/30", visit));
    return id;
  }

  private void plan(String path) {
    var plan = Map.of("kind", "PLAN", "words", "เยี่ยมบ้านทุกเดือน", "reviewOn", "2099-01-01");
    ok(post(OFFICER, path + "/notes", plan));
  }

  private void help(String id, String agency) {
    String path = "/v1/referrals/" + referred(id, "-3", agency);
    accept(path, agency, 7, Map.of());
    ok(post(TestTokens.agencyOfficer(agency), path + "/outcome", Map.of("outcome", "HELPED_FULL")));
    eventually(() -> assertThat(caseView(id).at("/needs/2/state").asString()).isEqualTo("OUTCOME"));
  }

  /** Whatever can become of a referral became of one of them; the third person is suspected. */
  @SuppressWarnings("unchecked")
  protected String answered() {
    var request =
        new HashMap<>(
            intake(
                "NORMAL", "1999900000013", "INCOME", "HOUSING", "HEALTH", "EDUCATION", "ACCESS"));
    var adult = ((List<Map<String, Object>>) request.get("clients")).getFirst();
    request.put("clients", List.of(adult, unknownPerson(), suspected()));
    String id = post(VOLUNTEER, "/v1/cases", request).json().path("id").asString();
    ok(post(OFFICER, "/v1/cases/" + id + "/taking", Map.of()));
    plan("/v1/cases/" + id);
    askAndPause(id, agency("OPEN"));
    String waiting = agency("OPEN");
    answer(id, "-2", waiting, "/waitlisting", Map.of("reviewOn", inDays(10)));
    String late = agency("OPEN");
    String path = "/v1/referrals/" + referred(id, "-3", late);
    accept(path, late, 40, Map.of("reason", "WAITING_FOR_BUDGET"));
    ok(post(TestTokens.agencyOfficer(late), path + "/appointment", Map.of("at", APPOINTMENT)));
    dispute(id, agency("OPEN"));
    answer(
        id,
        "-5",
        agency("OPEN"),
        "/forwarding",
        Map.of("toAgencyId", waiting, "service", "CASH_AID"));
    takeBack(id, agency("OPEN"));
    return id;
  }

  protected static String appointmentInWords() {
    return CopiedLines.words(APPOINTMENT);
  }

  private void askAndPause(String id, String agency) {
    String path = "/v1/referrals/" + referred(id, "-1", agency);
    var question = Map.of("question", "บ้านอยู่ชั้นใด");
    ok(post(TestTokens.agencyOfficer(agency), path + "/question", question));
    ok(post(OFFICER, path + "/answer", Map.of("text", "ชั้นสอง")));
    var pause = Map.of("until", inDays(3), "reason", "PERSON_AWAY");
    ok(post(OFFICER, path + "/clock/pause", pause));
  }

  private void dispute(String id, String agency) {
    String path = "/v1/referrals/" + referred(id, "-4", agency);
    accept(path, agency, 7, Map.of());
    ok(post(TestTokens.agencyOfficer(agency), path + "/outcome", Map.of("outcome", "HELPED_PART")));
    ok(post(OFFICER, path + "/dispute", Map.of("reason", "NEVER_CONTACTED")));
  }

  private void takeBack(String id, String agency) {
    String path = "/v1/referrals/" + referred(id, "-5", agency);
    ok(post(OFFICER, path + "/withdrawal", Map.of("reason", "NO_LONGER_NEEDED")));
    ok(post(SUPERVISOR, path + "/entry-in-error", Map.of("reason", "TRIAL")));
  }

  private void answer(String id, String need, String agency, String what, Object body) {
    String path = "/v1/referrals/" + referred(id, need, agency);
    ok(post(TestTokens.agencyOfficer(agency), path + what, body));
  }

  private void accept(String path, String agency, int days, Map<String, Object> why) {
    var acceptance = new HashMap<>(why);
    acceptance.put("expectedOn", inDays(days));
    ok(post(TestTokens.agencyOfficer(agency), path + "/acceptance", acceptance));
  }

  private String referred(String id, String need, String agency) {
    var referring = new HashMap<>(referring(id, agency));
    referring.put("needId", id + need);
    consent(id, agency);
    ok(post(OFFICER, "/v1/cases/" + id + "/referrals", referring));
    return awaitReferral(id, agency);
  }

  private static String inDays(int days) {
    return LocalDate.now(ThaiDates.BANGKOK).plusDays(days).toString();
  }

  protected String resting() {
    String id = post(OFFICER, "/v1/cases", report()).json().path("id").asString();
    String path = "/v1/cases/" + id;
    ok(post(OFFICER, path + "/taking", Map.of()));
    var pause = Map.of("until", inDays(2), "reason", "PERSON_IN_HOSPITAL");
    ok(post(OFFICER, path + "/clock/pause", pause));
    return id;
  }
}
