package org.prasan.casereferral.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.CaseReferralIT;
import org.prasan.casereferral.ViewTable;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;

/** What each kind of reader is shown of a referral, part by part. */
class ReferralViewsIT extends CaseReferralIT {

  /**
   * G the agency, W the centre that sent it, O the ministry, the department and the auditor. What
   * is shared depends on the consent, field by field; here the person agreed to all of it.
   */
  private static final ViewTable TABLE =
      new ViewTable(
          """
          ReferralView: id=GWO version=GWO caseId=GWO caseNo=GWO needId=GWO dimension=GWO
           districtCode=GWO agencyId=GWO service=GWO urgency=GWO hop=GWO previousReferralId=GWO
           state=GWO claimedBy=GWO respondBy=GWO overdue=GWO task=GWO taskDue=GWO expectedOn=GWO
           delayReason=GWO reviewOn=GWO appointmentAt=GWO missedAppointments=GWO staleSince=-
           pause=GWO questions=GWO rejectionReason=GWO rejectionText=GW nextStep=GWO
           forwardedTo=GWO withdrawalReason=GWO errorReason=GWO disputes=GWO outcome=GWO
           outcomeReason=GWO confirmed=GWO policyVersion=GWO steps=GWO
           shared=G sharingEnded=-
          ReferralStep: state=GWO entered=GWO
          Stamp: by=GWO at=GWO
          Pause: from=GWO until=GWO reason=GWO
          QuestionView: asked=GWO question=GW answered=GWO answer=GW
          Dispute: disputed=GWO reason=GWO reported=GWO
          SharedView: clients=G description=G risks=G danger=G
          SharedDanger: kinds=G words=G
          SharedContact: ways=G times=G by=G note=G
          SharedPerson: name=G birthDate=G age=- phone=G address=G identityNumber=G disability=G
           safeContact=G
          ReferralRow: id=GWO version=GWO caseId=GWO caseNo=GWO needId=GWO dimension=GWO
           districtCode=GWO agencyId=GWO service=GWO urgency=GWO hop=GWO state=GWO claimed=GWO
           claimedBy=GWO sentAt=GWO respondBy=GWO overdue=GWO
          """);

  private static final String SUPERVISOR =
      TestTokens.of("supervisor-" + DISTRICT, "CENTRE_OFFICER")
          .districts(DISTRICT)
          .claim("position", "SUPERVISOR")
          .token();

  @Test
  void decidesForEveryPartOfEveryViewWhoSeesIt() {
    assertThat(TABLE.parts()).isEqualTo(ViewTable.partsOf(ReferralView.class, ReferralRow.class));
  }

  @Test
  void showsEachReaderWhatTheTableSaysAndNothingElse() {
    String agency = agency("OPEN");
    String agent = TestTokens.agencyOfficer(agency);
    String caseId = caseOfEverything(agency);
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agency)));
    String first = awaitReferral(caseId, agency);
    var readers =
        List.of(
            agent, OFFICER, TestTokens.ministry(), TestTokens.department(), TestTokens.auditor());
    var shown = new HashMap<String, Set<String>>();
    readers.forEach(token -> shown.put(token, new TreeSet<>(shown(token, caseId, first))));

    String path = "/v1/referrals/" + first;
    ok(post(agent, path + "/rejection", Map.of("reason", "OTHER", "text", "เหตุผลสมมุติ")));
    eventually(() -> assertThat(firstNeed(caseId).path("state").asString()).isEqualTo("OPEN"));
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agency)));
    eventually(() -> assertThat(awaitReferral(caseId, agency)).isNotEqualTo(first));
    String second = awaitReferral(caseId, agency);
    answer(agent, "/v1/referrals/" + second);
    readers.forEach(token -> shown.get(token).addAll(shown(token, caseId, first, second)));
    for (String other : theOtherWays(agency)) {
      readers.forEach(token -> shown.get(token).addAll(shown(token, caseOf(other), other)));
    }

    assertThat(shown.get(agent)).isEqualTo(TABLE.seenBy('G'));
    assertThat(shown.get(OFFICER)).isEqualTo(TABLE.seenBy('W'));
    readers.stream()
        .skip(2)
        .forEach(token -> assertThat(shown.get(token)).isEqualTo(TABLE.seenBy('O')));
  }

  private void answer(String agent, String path) {
    ok(post(agent, path + "/claim", Map.of()));
    ok(post(agent, path + "/acceptance", Map.of("expectedOn", inDays(3))));
    ok(post(agent, path + "/outcome", Map.of("outcome", "NOT_HELPED", "reason", "NO_BUDGET")));
    ok(post(OFFICER, path + "/closing", Map.of("confirmed", true)));
  }

  /** One referral for each way that excludes the others. */
  private List<String> theOtherWays(String agency) {
    String agent = TestTokens.agencyOfficer(agency);
    var onward = Map.of("toAgencyId", agency("OPEN"), "service", "CASH_AID");
    return List.of(
        asked(agent, referred(agency)),
        waiting(agent, referred(agency)),
        done(agent, referred(agency), "acceptance", late()),
        disputed(agent, referred(agency)),
        done(agent, referred(agency), "forwarding", onward),
        done(OFFICER, referred(agency), "withdrawal", Map.of("reason", "NO_LONGER_NEEDED")),
        done(SUPERVISOR, referred(agency), "entry-in-error", Map.of("reason", "WRONG_NEED")));
  }

  private String referred(String agency) {
    String caseId = caseOfEverything(agency);
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agency)));
    return awaitReferral(caseId, agency);
  }

  private String asked(String agent, String id) {
    done(agent, id, "question", Map.of("question", "มีผู้ดูแลหรือไม่"));
    done(OFFICER, id, "answer", Map.of("text", "มีลูกสาวดูแล"));
    var pause = Map.of("until", inDays(3), "reason", "PERSON_AWAY");
    return done(OFFICER, id, "clock/pause", pause);
  }

  private String waiting(String agent, String id) {
    return done(agent, id, "waitlisting", Map.of("reviewOn", inDays(20)));
  }

  private String disputed(String agent, String id) {
    done(agent, id, "acceptance", late());
    String soon = Instant.now().plus(Duration.ofDays(2)).toString();
    done(agent, id, "appointment", Map.of("at", soon));
    done(agent, id, "outcome", Map.of("outcome", "HELPED_FULL"));
    return done(OFFICER, id, "dispute", Map.of("reason", "NO_HELP_CAME"));
  }

  private static Map<String, String> late() {
    return Map.of("expectedOn", inDays(40), "reason", "WAITING_FOR_BUDGET");
  }

  private String done(String token, String id, String step, Map<String, ?> body) {
    ok(post(token, "/v1/referrals/" + id + "/" + step, body));
    return id;
  }

  private String caseOf(String referral) {
    return ok(get(OFFICER, "/v1/referrals/" + referral)).json().path("caseId").asString();
  }

  private static String inDays(int days) {
    return LocalDate.now(ThaiDates.BANGKOK).plusDays(days).toString();
  }

  private Set<String> shown(String token, String caseId, String... referrals) {
    var filled = new TreeSet<String>();
    for (String id : referrals) {
      filled.addAll(
          ViewTable.filled(ReferralView.class, ok(get(token, "/v1/referrals/" + id)).json()));
    }
    ok(get(token, "/v1/referrals?caseId=" + caseId))
        .json()
        .path("items")
        .forEach(row -> filled.addAll(ViewTable.filled(ReferralRow.class, row)));
    return filled;
  }

  @SuppressWarnings("unchecked")
  private String caseOfEverything(String agency) {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    var adult = new HashMap<>(((List<Map<String, Object>>) request.get("clients")).getFirst());
    adult.put("address", "บ้านสมมุติ");
    adult.put("disability", true);
    adult.put(
        "safeContact",
        Map.of("ways", List.of("PHONE"), "times", List.of("DAYTIME"), "note", "โทรก่อน"));
    request.put("clients", List.of(adult));
    request.put("risks", List.of("MENTAL_HEALTH"));
    String id = post(VOLUNTEER, "/v1/cases", request).json().path("id").asString();
    ok(post(OFFICER, "/v1/cases/" + id + "/taking", Map.of()));
    var danger = Map.of("kinds", List.of("ANIMAL"), "words", "สุนัขดุ");
    ok(post(OFFICER, "/v1/cases/" + id + "/danger", danger));
    consent(
        id,
        agency,
        "NAME",
        "AGE",
        "PHONE",
        "ADDRESS",
        "IDENTITY",
        "DISABILITY",
        "PROBLEM",
        "RISKS");
    return id;
  }
}
