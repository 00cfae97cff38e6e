package org.prasan.casereferral.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What each kind of reader is shown of a case, part by part. */
class CaseViewsIT extends CaseReferralIT {

  /**
   * W the district's officers, R the volunteer who reported while the case is open, A the same
   * afterwards, O the ministry, the department and the auditor.
   */
  private static final ViewTable TABLE =
      new ViewTable(
          """
          CaseView: id=WRAO version=WRAO caseNo=WRAO districtCode=WRAO centreEstablished=WRAO
           state=WRAO channel=WRAO reporter=WRAO volunteerId=WRA mainProblem=WRAO subProblems=W
           description=WR risks=W urgency=WRAO urgencyCause=W eventTag=WRAO
           duty=WO childReport=W ageBand=WRAO registeredDistrictCode=W clients=WRAO
           needs=WRAO possibleDuplicates=W danger=WR restricted=WRAO restriction=W lifting=W
           approvals=WO openedAt=WRAO steps=WRAO closure=WAO dismissal=WAO owner=WO handling=W
           observedAt=WRAO attachments=W
          ReporterView: kind=WRAO anonymous=WRAO name=W phone=W
          ClientView: id=WRAO identityKind=W noIdentityReason=W ageBand=WRAO role=WR relation=WR
           safeContact=WR addressHidden=WR person=WR consents=W noNameReason=WR home=W notice=W history=W
          EarlierView: identityKind=W noIdentityReason=W noNameReason=W home=W role=W relation=W
           safeContact=W addressHidden=W person=W reason=W corrected=W
          Home: household=W registered=W rightsDistrict=W
          Notice: due=W way=W givenOn=W waiver=W settled=W
          Attachment: id=W kind=W type=W bytes=W scan=W added=W removed=W removalReason=W
          ClientDetails: title=WR firstName=WR lastName=WR identityNumber=W birthDate=W age=WR
           disability=WR phone=WR address=WR birthYear=WR approximate=WR appearance=WR
           registeredAddress=W
          ContactView: ways=WR times=WR by=WR note=WR
          DangerView: kinds=WR words=WR noted=WR
          ConsentView: id=W state=W purpose=W recipients=W fields=W givenOn=W expiresOn=W wording=W
           capacity=W guardianId=W givenBy=W recorded=W withdrawn=W
          NeedView: needId=WRAO dimension=WRAO state=WRAO since=WRAO outcome=WRAO unmetReason=WRAO
           referrals=WO aids=WO
          HopView: referralId=WO agencyId=WO service=WO hop=WO state=WO referred=WO stateSince=WO
           override=WO
          OverrideView: basis=WO clients=WO fields=WO reason=W
          PossibleDuplicate: caseId=W caseNo=W match=W
          Restriction: reason=W subjects=W since=W
          Lifting: reason=W lifted=W
          CaseStep: state=WRAO entered=WRAO
          Stamp: by=WRAO at=WRAO
          DutyView: kind=WO officer=WO since=WO due=WO pausedUntil=WO pauseReason=WO
          ChildReportView: opened=W due=W to=W waived=W settled=W
          DirectAid: id=WO clientId=WO programme=WO amountSatang=WO countedBy=WO outcome=WO given=WO
           reversed=WO referralId=WO
          AidApproval: id=WO clientId=WO programme=WO amountSatang=WO fiscalYear=WO reason=WO
           approved=WO
          HandlingView: notes=W history=W
          NoteView: id=W kind=W words=W corrects=W reviewOn=W written=W
          CorrectionView: kind=W needId=W before=W reason=W words=W made=W
          BeforeView: owner=W urgency=W aid=W outcome=W unmetReason=W dismissal=W closure=W
          ClosureView: selfReliance=WAO ended=WAO followUps=WAO
          FollowUpView: days=WAO dueOn=WAO visit=WO
          VisitView: result=WO selfReliance=WO words=W recorded=WO
          Dismissal: as=WAO earlierCaseId=W dismissed=WAO
          CaseRow: id=WRAO version=WRAO caseNo=WRAO districtCode=WRAO state=WRAO urgency=WRAO
           ageBand=WRAO dimensions=WRAO needs=WRAO needsAction=WRAO volunteerId=WRA restricted=WRAO
           openedAt=WRAO observedAt=WRAO owner=WO
          NeedRow: needId=WRAO dimension=WRAO state=WRAO hops=WRAO
          WaitingCase: caseId=WO caseNo=WO districtCode=WO caseState=WO urgency=WO eventTag=WO duty=WO
           oldestSince=WO needs=WO
          WaitingNeed: needId=WO dimension=WO since=WO hops=WO lastReferral=WO
          """);

  private static final String SUPERVISOR =
      TestTokens.of("supervisor-" + DISTRICT, "CENTRE_OFFICER")
          .districts(DISTRICT)
          .claim("position", "SUPERVISOR")
          .token();

  private static final List<String> ABOVE =
      List.of(TestTokens.ministry(), TestTokens.department(), TestTokens.auditor());

  @Test
  void decidesForEveryPartOfEveryViewWhoSeesIt() {
    assertThat(TABLE.parts())
        .isEqualTo(ViewTable.partsOf(CaseView.class, CaseRow.class, CaseRow.WaitingCase.class));
  }

  @Test
  void showsEachReaderWhatTheTableSaysAndNothingElse() {
    String earlier = openCase("NORMAL", "INCOME");
    var flood =
        Map.of("tag", "flood-of-the-views", "kind", "FLOOD", "districts", List.of(DISTRICT));
    post(TestTokens.department(), "/v1/events", flood);
    String agency = agency("OPEN");
    String open = everythingFilled(agency);
    String dismissed = post(VOLUNTEER, "/v1/cases", report()).json().path("id").asString();
    var duplicate = Map.of("as", "DUPLICATE", "earlierCaseId", earlier);
    ok(post(OFFICER, "/v1/cases/" + dismissed + "/dismissal", duplicate));
    String ended = takenCase("NORMAL", "INCOME", "HOUSING");
    settle(ended);
    workOn(ended);
    String helped = helpedByTheAgency(agency);

    var whole = shown(OFFICER, open, dismissed, ended, helped);
    var above = ABOVE.stream().map(token -> shown(token, open, dismissed, ended, helped)).toList();
    var reporter = shown(VOLUNTEER, open);
    var afterwards = shown(VOLUNTEER, dismissed, ended);
    String restriction = "/v1/cases/" + open + "/restriction";
    ok(post(OFFICER, restriction, Map.of("reason", "VIOLENCE")));
    ok(post(OFFICER, restriction + "/lifting", Map.of("reason", "BY_MISTAKE")));
    ok(post(OFFICER, restriction, Map.of("reason", "VIOLENCE")));
    whole.addAll(shown(OFFICER, open));
    whole.addAll(shownOfTheChild());

    assertThat(whole).isEqualTo(TABLE.seenBy('W'));
    assertThat(reporter).isEqualTo(without(TABLE.seenBy('R')));
    assertThat(afterwards).isEqualTo(without(TABLE.seenBy('A')));
    assertThat(above).allSatisfy(it -> assertThat(it).isEqualTo(TABLE.seenBy('O')));
  }

  /** Volunteers have no queue. */
  private static Set<String> without(Set<String> parts) {
    parts.removeIf(part -> part.startsWith("Waiting"));
    return parts;
  }

  private Set<String> shown(String token, String... cases) {
    var filled = new TreeSet<String>();
    for (String id : cases) {
      filled.addAll(ViewTable.filled(CaseView.class, ok(get(token, "/v1/cases/" + id)).json()));
    }
    ok(get(token, "/v1/cases?limit=200"))
        .json()
        .path("items")
        .forEach(row -> filled.addAll(ViewTable.filled(CaseRow.class, row)));
    if (!token.equals(VOLUNTEER)) {
      ok(get(token, "/v1/needs-action?limit=200&district=" + DISTRICT))
          .json()
          .path("items")
          .forEach(row -> filled.addAll(ViewTable.filled(CaseRow.WaitingCase.class, row)));
    }
    return filled;
  }

  private String everythingFilled(String agency) {
    String id = post(VOLUNTEER, "/v1/cases", report()).json().path("id").asString();
    String path = "/v1/cases/" + id;
    ok(post(OFFICER, path + "/taking", Map.of()));
    var danger = Map.of("kinds", List.of("ANIMAL"), "words", "สุนัขดุ");
    ok(post(OFFICER, path + "/danger", danger));
    ok(post(OFFICER, path + "/child-report", Map.of("to", List.of("POLICE"))));
    decideForTheChild(id, agency);
    correctTellAndAttach(id);
    var referring = new HashMap<>(referring(id, agency));
    referring.put(
        "override", overriding(id + "-c1", "VITAL_INTEREST", "หมดสติ ต้องส่งโรงพยาบาล", "NAME"));
    ok(post(OFFICER, path + "/referrals", referring));
    String referral = "/v1/referrals/" + awaitReferral(id, agency);
    ok(post(OFFICER, referral + "/withdrawal", Map.of("reason", "NO_LONGER_NEEDED")));
    eventually(() -> assertThat(firstNeed(id).path("state").asString()).isEqualTo("OPEN"));
    var aid = aidFor(id + "-c1");
    ok(post(OFFICER, path + "/needs/" + id + "-2/aid", aid));
    ok(post(OFFICER, path + "/needs/" + id + "-3/unmet", Map.of("reason", "NO_SERVICE")));
    var pause = Map.of("until", inThreeDays(), "reason", "PERSON_AWAY");
    ok(post(OFFICER, path + "/clock/pause", pause));
    return id;
  }

  /** A report that is due, and then waived. */
  private Set<String> shownOfTheChild() {
    var request = report();
    request.put("risks", List.of("IMPROPER_CARE"));
    String path = "/v1/cases/" + post(OFFICER, "/v1/cases", request).json().path("id").asString();
    var filled = ViewTable.filled(CaseView.class, ok(get(OFFICER, path)).json());
    ok(post(OFFICER, path + "/child-report/waiver", Map.of("reason", "NOT_A_CHILD")));
    filled.addAll(ViewTable.filled(CaseView.class, ok(get(OFFICER, path)).json()));
    return filled;
  }

  private static String inThreeDays() {
    return LocalDate.now(ThaiDates.BANGKOK).plusDays(3).toString();
  }

  /** Help that an agency gave and reported, which was taken back afterwards. */
  private String helpedByTheAgency(String agency) {
    String id = takenCase("NORMAL", "INCOME", "HOUSING");
    String path = "/v1/cases/" + id;
    consent(id, agency);
    ok(post(OFFICER, path + "/referrals", referring(id, agency)));
    String referral = "/v1/referrals/" + awaitReferral(id, agency);
    String agent = TestTokens.agencyOfficer(agency);
    ok(post(agent, referral + "/acceptance", Map.of("expectedOn", inThreeDays())));
    ok(post(agent, referral + "/aid", Map.of("programme", "RELIEF_BAG")));
    ok(post(agent, referral + "/outcome", Map.of("outcome", "HELPED_FULL")));
    ok(post(OFFICER, referral + "/closing", Map.of("confirmed", true)));
    eventually(() -> assertThat(firstNeed(id).path("outcome").isString()).isTrue());
    var mistake = Map.of("reason", "OTHER", "words", "บันทึกผิดเรื่อง");
    ok(post(OFFICER, path + "/needs/" + id + "-1/outcome/reversal", mistake));
    return id;
  }

  /** Everything that is put right once, and the end and a visit after that. */
  private void workOn(String id) {
    String path = "/v1/cases/" + id;
    String need = path + "/needs/" + id;
    var mistake = Map.of("reason", "OTHER", "words", "บันทึกผิดเรื่อง");
    ok(post(OFFICER, path + "/reopening", Map.of("reason", "ENDED_BY_MISTAKE")));
    String aid = firstNeed(id).at("/aids/0/id").asString();
    ok(post(OFFICER, need + "-1/aid/" + aid + "/reversal", mistake));
    ok(post(OFFICER, need + "-2/outcome/reversal", mistake));
    ok(post(OFFICER, path + "/dismissal", Map.of("as", "NOT_A_CASE")));
    ok(post(SUPERVISOR, path + "/dismissal/reversal", mistake));
    ok(post(OFFICER, need + "-1/aid", Map.of("programme", "RELIEF_BAG", "outcome", "HELPED_FULL")));
    ok(post(OFFICER, path + "/urgency", Map.of("urgency", "URGENT", "reason", "NEW_FACTS")));
    var words = Map.of("kind", "PLAN", "words", "เยี่ยมบ้านทุกเดือน", "reviewOn", "2099-01-01");
    ok(post(OFFICER, path + "/notes", words));
    var better = new HashMap<>(words);
    better.put("corrects", caseView(id).at("/handling/notes/0/id").asString());
    ok(post(OFFICER, path + "/notes", better));
    String other = "officer-" + DISTRICT + "-2";
    signedIn(TestTokens.of(other, "CENTRE_OFFICER").districts(DISTRICT).token());
    var handover = Map.of("to", other, "cause", "AGREED");
    ok(post(OFFICER, path + "/handover", handover));
    ok(post(OFFICER, need + "-2/unmet", Map.of("reason", "NO_SERVICE")));
    ok(post(SUPERVISOR, path + "/ending", Map.of("selfReliance", "SUFFICIENCY")));
    var visit = Map.of("result", "BETTER", "selfReliance", "SUFFICIENCY", "words", "สบายดี");
    ok(post(OFFICER, path + "/follow-ups/30", visit));
  }

  private void settle(String id) {
    var more = Map.of("programme", LIMITED, "amount", 3000, "reason", "DISASTER");
    ok(post(TestTokens.department(), "/v1/cases/" + id + "/aid-approvals", more));
    String needs = "/v1/cases/" + id + "/needs/" + id;
    var aid = Map.of("programme", "RELIEF_BAG", "outcome", "HELPED_FULL");
    ok(post(OFFICER, needs + "-1/aid", aid));
    ok(post(OFFICER, needs + "-2/unmet", Map.of("reason", "NO_SERVICE")));
    ok(post(OFFICER, "/v1/cases/" + id + "/ending", Map.of("selfReliance", "SURVIVAL")));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> report() {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME", "HOUSING", "HEALTH"));
    var adult = new HashMap<>(((List<Map<String, Object>>) request.get("clients")).getFirst());
    adult.put("address", "บ้านสมมุติ");
    adult.put("disability", true);
    adult.put(
        "safeContact",
        Map.of("ways", List.of("PHONE"), "times", List.of("DAYTIME"), "note", "โทรก่อน"));
    var child =
        Map.of(
            "firstName", "เด็กสมมุติ",
            "identityKind", "NONE",
            "noIdentityReason", "STATELESS",
            "age", 9,
            "role", "CHILD",
            "relation", "CHILD");
    adult.put("registered", registeredIn("1003"));
    request.put("observedAt", Instant.now().minusSeconds(3_600).toString());
    request.put("eventTag", "10-flood-of-the-views");
    request.put("clients", List.of(adult, child, unknownPerson()));
    request.put("risks", List.of("MENTAL_HEALTH"));
    request.put("subProblems", List.of("DEBT"));
    request.put("registeredDistrictCode", "1002");
    request.put(
        "reporter",
        Map.of("kind", "GOOD_CITIZEN", "name", "ผู้แจ้ง สมมุติ", "phone", "0800000001"));
    return request;
  }
}
