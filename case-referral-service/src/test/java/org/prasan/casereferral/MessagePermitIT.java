package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;

/** The sender of messages learns whether, where to and with which code, and people answer by it. */
class MessagePermitIT extends CaseReferralIT {

  private static final String MESSENGER =
      TestTokens.of("notification-service", "MESSENGER").token();

  private AnswerPages pages;
  private String agency;
  private String caseId;
  private String referral;

  @BeforeEach
  void refer() {
    pages = new AnswerPages(port, "127.0.0.3");
    agency = agency("OPEN");
    caseId = takenCase("NORMAL", "INCOME");
    referral = refer(caseId, agency);
  }

  @Test
  void personConfirmsTheOutcomeByTheCodeOfAMessage() {
    report("HELPED_FULL");
    JsonNode permit = permit("SMS", "CONFIRM_OUTCOME");
    assertThat(permit.path("allowed").asBoolean()).isTrue();
    assertThat(permit.path("phone").asString()).isEqualTo("0800000000");
    assertThat(permit.path("link").isNull() || permit.path("link").isMissingNode()).isTrue();

    String code = permit.path("code").asString();
    String page = pages.open(code).body();
    assertThat(page)
        .contains("ได้รับการช่วยเหลือครบถ้วน")
        .doesNotContain("เงินสงเคราะห์", "สมมุติ");
    assertThat(pages.reply(code, "CONFIRM_OUTCOME", Map.of("yes", "true")).statusCode())
        .isEqualTo(302);
    assertThat(view().path("state").asString()).isEqualTo("CLOSED");
    assertThat(view().path("confirmed").asBoolean()).isTrue();
    assertThat(pages.reply(code, "CONFIRM_OUTCOME", Map.of("yes", "true")).statusCode())
        .isEqualTo(409);
  }

  @Test
  void personDisputesTheOutcomeAndTheCodeOfThatTimeIsOfNoUseForTheNext() {
    report("HELPED_FULL");
    String old = permit("SMS", "CONFIRM_OUTCOME").path("code").asString();
    String link = permit("LINE", "CONFIRM_OUTCOME").path("link").asString();
    String code = link.replaceAll(".*code=", "");
    assertThat(pages.get("/answer?code=" + code).statusCode()).isEqualTo(200);
    var disputed = pages.reply(code, "CONFIRM_OUTCOME", Map.of("reason", "NO_HELP_CAME"));
    assertThat(disputed.statusCode()).as(disputed.body()).isEqualTo(302);
    assertThat(view().path("state").asString()).isEqualTo("RECEIVED");

    report("HELPED_FULL");
    assertThat(pages.reply(old, "CONFIRM_OUTCOME", Map.of("yes", "true")).statusCode())
        .isEqualTo(409);
    assertThat(view().path("state").asString()).isEqualTo("OUTCOME_RECORDED");
  }

  @Test
  void personAnswersTheAgencysQuestion() {
    String agent = TestTokens.agencyOfficer(agency);
    ok(post(agent, path() + "/question", Map.of("question", "บ้านอยู่ชั้นใด")));
    String code = permit("SMS", "SUPPLY_INFO").path("code").asString();
    assertThat(pages.open(code).body()).doesNotContain("บ้านอยู่ชั้นใด");
    var answered = pages.reply(code, "SUPPLY_INFO", Map.of("text", "ชั้นสอง"));
    assertThat(answered.statusCode()).as(answered.body()).isEqualTo(302);
    assertThat(view().path("state").asString()).isNotEqualTo("NEEDS_INFO");
  }

  @Test
  void askingIsALookAtTheCaseAndOnlyTheMessengersToDo() {
    permit("SMS", null);
    assertThat(
            ok(get(TestTokens.auditor(), "/v1/cases/" + caseId + "/access-log?limit=200"))
                .json()
                .findValuesAsString("what"))
        .contains("message-permit");
    for (String other : List.of(OFFICER, TestTokens.ministry(), TestTokens.agencyOfficer(agency))) {
      assertThat(post(other, "/v1/message-permits", due("SMS", null)).status()).isEqualTo(403);
    }
    assertThat(get(MESSENGER, "/v1/cases/" + caseId).status()).isEqualTo(403);
  }

  @Test
  void nothingIsSentThatCouldEndangerSomebody() {
    String id = reported(Map.of("ways", List.of("VISIT"), "by", "ANYBODY"));
    assertThat(because(id)).isEqualTo("NOT_SAFE");
    id = reported(Map.of("ways", List.of("MESSAGE"), "by", "A_WOMAN"));
    assertThat(because(id)).isEqualTo("NOT_SAFE");
    id =
        reported(
            Map.of("ways", List.of("MESSAGE"), "times", List.of("WHEN_ALONE"), "by", "ANYBODY"));
    assertThat(because(id)).isEqualTo("NOT_SAFE");
    id = reported(Map.of("ways", List.of("MESSAGE"), "times", List.of("DAYTIME"), "by", "ANYBODY"));
    assertThat(because(id)).isEmpty();
  }

  @Test
  void mailIsNotSentToWhoseAddressNobodyKnowsAndNobodyToAStranger() {
    assertThat(permit("EMAIL", null).path("because").asString()).isEqualTo("NO_ADDRESS");
    var due = new HashMap<>(due("SMS", null));
    due.put("personId", "nobody");
    assertThat(ok(post(MESSENGER, "/v1/message-permits", due)).json().path("because").asString())
        .isEqualTo("NOBODY");
    assertThat(permit("SMS", "CONFIRM_OUTCOME").path("because").asString())
        .isEqualTo("NOT_AWAITED");
  }

  private String reported(Map<String, Object> contact) {
    var intake = new HashMap<>(intake("NORMAL", "1999900000021", "INCOME"));
    intake.put(
        "clients",
        List.of(
            Map.of(
                "firstName", "สมมุติ",
                "lastName", "ตัวอย่าง",
                "identityKind", "NONE",
                "noIdentityReason", "LOST",
                "age", 40,
                "phone", "0800000000",
                "safeContact", contact)));
    Answer opened = post(OFFICER, "/v1/cases", intake);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return opened.json().path("id").asString();
  }

  private String because(String ofCase) {
    Map<String, Object> due =
        Map.of("caseId", ofCase, "personId", ofCase + "-c1", "channel", "SMS");
    return ok(post(MESSENGER, "/v1/message-permits", due)).json().path("because").asString("");
  }

  private void report(String outcome) {
    String agent = TestTokens.agencyOfficer(agency);
    String soon = LocalDate.now(ThaiDates.BANGKOK).plusDays(7).toString();
    ok(post(agent, path() + "/acceptance", Map.of("expectedOn", soon)));
    ok(post(agent, path() + "/outcome", Map.of("outcome", outcome)));
  }

  private JsonNode permit(String channel, String action) {
    return ok(post(MESSENGER, "/v1/message-permits", due(channel, action))).json();
  }

  private Map<String, Object> due(String channel, String action) {
    var due = new HashMap<String, Object>();
    due.put("caseId", caseId);
    due.put("personId", caseId + "-c1");
    due.put("channel", channel);
    if (action != null) {
      due.put("referralId", referral);
      due.put("action", action);
    }
    return due;
  }

  private String path() {
    return "/v1/referrals/" + referral;
  }

  private JsonNode view() {
    return ok(get(OFFICER, path())).json();
  }
}
