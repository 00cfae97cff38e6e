package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import tools.jackson.databind.JsonNode;

class ReferralStepsIT extends CaseReferralIT {

  private static final Map<String, Object> NOTHING = Map.of();
  private static final LocalDate TODAY = LocalDate.now(ThaiDates.BANGKOK);

  @Test
  void sendsWhatWasPreparedOnceThePersonHasAgreed() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String referrals = "/v1/cases/" + caseId + "/referrals";
    ok(post(OFFICER, referrals + "/drafts", referring(caseId, agency)));
    String id = firstNeed(caseId).at("/referrals/0/referralId").asString();
    String sending = referrals + "/" + id + "/sending";
    assertThat(post(OFFICER, sending, NOTHING).problem()).isEqualTo("consent-missing");
    assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN");
    consent(caseId, agency);
    ok(post(OFFICER, sending, NOTHING));
    assertThat(awaitReferral(caseId, agency)).isEqualTo(id);
    assertThat(post(OFFICER, sending, NOTHING).problem()).isEqualTo("referral-not-a-draft");
  }

  @Test
  void isGivenToAColleagueByWhoeverHoldsItOrHeadsTheAgency() {
    String agency = agency("OPEN");
    String path = "/v1/referrals/" + refer(takenCase("NORMAL", "INCOME"), agency);
    String agent = TestTokens.agencyOfficer(agency);
    String head =
        TestTokens.of("head", "AGENCY_OFFICER").agency(agency).claim("position", "HEAD").token();
    signedIn(TestTokens.of("colleague", "AGENCY_OFFICER").agency(agency).token());
    var colleague = Map.<String, Object>of("assignee", "colleague");
    assertThat(post(agent, path + "/assignment", colleague).problem())
        .isEqualTo("not-holder-nor-head");
    ok(post(head, path + "/assignment", colleague));
    assertThat(ok(get(agent, path)).json().path("claimedBy").asString()).isEqualTo("colleague");
  }

  @Test
  void tellsOfEveryStepOfTheHelpThatWasPromised() {
    String agency = agency("OPEN");
    String path = "/v1/referrals/" + refer(takenCase("NORMAL", "INCOME"), agency);
    String agent = TestTokens.agencyOfficer(agency);
    assertThat(post(agent, path + "/start", NOTHING).problem()).isEqualTo("referral-not-accepted");
    ok(post(agent, path + "/acceptance", Map.of("expectedOn", TODAY.plusDays(3).toString())));
    var later = Map.of("expectedOn", TODAY.plusDays(9).toString(), "reason", "CLIENT_ASKED");
    ok(post(agent, path + "/expected-date", later));
    ok(post(agent, path + "/start", NOTHING));
    assertThat(post(agent, path + "/no-show", NOTHING).problem()).isEqualTo("no-appointment");
    Instant soon = Instant.now().plus(1, ChronoUnit.SECONDS).truncatedTo(ChronoUnit.MILLIS);
    ok(post(agent, path + "/appointment", Map.of("at", soon.toString())));
    eventually(() -> ok(post(agent, path + "/no-show", NOTHING)));
    JsonNode view = ok(get(OFFICER, path)).json();
    assertThat(view.path("state").asString()).isEqualTo("IN_SERVICE");
    assertThat(view.path("expectedOn").asString()).isEqualTo(TODAY.plusDays(9).toString());
    assertThat(view.path("delayReason").asString()).isEqualTo("CLIENT_ASKED");
    assertThat(view.path("missedAppointments").asInt()).isEqualTo(1);
  }

  @Test
  void takesANeedBackFromAnAgencyThatHadPromisedHelpOnceItKnows() {
    String agency = agency("OPEN");
    String caseId = takenCase("NORMAL", "INCOME");
    String path = "/v1/referrals/" + refer(caseId, agency);
    String agent = TestTokens.agencyOfficer(agency);
    ok(post(agent, path + "/acceptance", Map.of("expectedOn", TODAY.plusDays(3).toString())));
    var silent = Map.of("reason", "AGENCY_SILENT");
    assertThat(post(OFFICER, path + "/withdrawal", silent).status()).isEqualTo(409);
    ok(post(OFFICER, path + "/take-back", silent));
    assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("REFERRED");
    ok(post(agent, path + "/take-back/acknowledgement", NOTHING));
    assertThat(ok(get(OFFICER, path)).json().path("state").asString()).isEqualTo("WITHDRAWN");
    eventually(() -> assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN"));
  }
}
