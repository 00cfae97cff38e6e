package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prasan.conventions.security.SecurityLog;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** A referral to an agency that answers by codes. */
@ExtendWith(OutputCaptureExtension.class)
abstract class AnsweredReferralIT extends CaseReferralIT {

  static final String ACCEPT = "ACCEPT_OR_RETURN";

  AnswerPages pages;
  String agency;
  String caseId;
  String referral;

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

  HttpResponse<String> accept(String code) {
    String soon = LocalDate.now(ThaiDates.BANGKOK).plusDays(7).toString();
    return pages.reply(code, ACCEPT, Map.of("yes", "true", "expectedOn", soon));
  }

  String code(String action) {
    return code(referral, action);
  }

  String code(String ofReferral, String action) {
    Answer issued = post(OFFICER, codes(ofReferral), Map.of("action", action));
    assertThat(issued.status()).as(issued.text()).isEqualTo(201);
    return issued.json().path("code").asString();
  }

  static String codes(String ofReferral) {
    return "/v1/referrals/" + ofReferral + "/answer-codes";
  }

  JsonNode row() {
    return ok(get(OFFICER, codes(referral))).json().path(0);
  }

  String idOf() {
    return row().path("id").asString();
  }

  JsonNode view(String id) {
    return ok(get(OFFICER, "/v1/referrals/" + id)).json();
  }

  String stateOfReferral() {
    return view(referral).path("state").asString();
  }

  List<String> accessesOfCase() {
    return ok(get(TestTokens.auditor(), "/v1/cases/" + caseId + "/access-log?limit=200"))
        .json()
        .findValuesAsString("what");
  }
}
