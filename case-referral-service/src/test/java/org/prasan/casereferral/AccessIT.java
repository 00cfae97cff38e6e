package org.prasan.casereferral;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.web.AccessSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Holds for each operation there is, so also for the one added tomorrow. */
class AccessIT extends CaseReferralIT {

  @Autowired ApplicationContext service;

  /** Another situation is one more line, with a fixture of its own where it needs one. */
  @TestFactory
  Stream<DynamicTest> tellsNothingToWhoeverMayNotKnow() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String referral = refer(caseId, agency);
    return fixtures(AccessSweep.of(service), caseId, referral, agency)
        .planted("1999900000013", "ตัวอย่าง", "0800000000")
        .situation("foreign officer", TestTokens.centreOfficer("1002"))
        .situation("foreign chair", TestTokens.chair("1002"))
        .situation("foreign volunteer", TestTokens.volunteer("1002"))
        .situation("other volunteer", TestTokens.of("v-2", "VOLUNTEER").districts(DISTRICT).token())
        .except("other volunteer", "POST /v1/cases")
        .situation("foreign agency", TestTokens.agencyOfficer("another"))
        .situation("moved officer", TestTokens.of("officer-1001", "CENTRE_OFFICER").token())
        .situation("no role", TestTokens.of("nobody").districts(DISTRICT).token())
        .tests(Path.of("../docs/access/case-referral-service.md"));
  }

  private AccessSweep fixtures(AccessSweep sweep, String caseId, String referral, String agency) {
    String need = caseId + "-1";
    return sweep
        .fixture("GET /v1/cases/{id}", "", caseId)
        .fixture("POST /v1/cases", json(intake("NORMAL", "1999900000021", "INCOME")))
        .fixture("GET /v1/cases/{id}/access-log", "", caseId)
        .fixture("POST /v1/cases/{id}/taking", "", caseId)
        .fixture("POST /v1/cases/{id}/dismissal", json(Map.of("as", "NOT_A_CASE")), caseId)
        .fixture("POST /v1/cases/{id}/ending", json(Map.of("selfReliance", "SURVIVAL")), caseId)
        .fixture("POST /v1/cases/{id}/referrals", json(referring(caseId, agency)), caseId)
        .fixture("POST /v1/cases/{id}/needs/{needId}/aid", json(AID), caseId, need)
        .fixture(
            "POST /v1/cases/{id}/needs/{needId}/unmet",
            json(Map.of("reason", "NO_SERVICE")),
            caseId,
            need)
        .fixture("POST /v1/clients/{clientId}/erasure", "", caseId + "-c1")
        .fixture("GET /v1/referrals/{id}", "", referral)
        .fixture("POST /v1/referrals/{id}/receipt", "", referral)
        .fixture("POST /v1/referrals/{id}/claim", "", referral)
        .fixture(
            "POST /v1/referrals/{id}/acceptance",
            json(Map.of("expectedOn", "2026-12-01")),
            referral)
        .fixture("POST /v1/referrals/{id}/rejection", json(Map.of("reason", "SAFETY")), referral)
        .fixture(
            "POST /v1/referrals/{id}/outcome", json(Map.of("outcome", "HELPED_FULL")), referral)
        .fixture("POST /v1/referrals/{id}/closing", json(Map.of("confirmed", true)), referral)
        .fixture("POST /v1/referrals/{id}/withdrawal", "", referral);
  }

  private static final Map<String, Object> AID =
      Map.of("programme", "RELIEF", "amount", 100.5, "outcome", "HELPED_FULL");

  private static String json(Object body) {
    return JsonMapper.shared().writeValueAsString(body);
  }
}
