package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.consent.GiverName;
import org.prasan.casereferral.course.RejectionText;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalDetails.OverrideReason;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.personal.Sealed;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.testing.privacy.Components;
import org.prasan.testing.privacy.Components.Leaf;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.Areas;
import org.prasan.thai.ThaiDates;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is held of a person is in the copy that the person gets, or is left out for a reason.
 */
class PersonCopyIT extends CaseReferralIT {

  private static final Map<String, Class<?>> SEALED =
      Map.of(
          "Client.details", ClientDetails.class,
          "EarlierClient.details", ClientDetails.class,
          "SafeContact.note", SafetyNote.class,
          "Giver.name", GiverName.class,
          "Danger.words", SafetyNote.class,
          "SharingOverride.reason", OverrideReason.class,
          "Intake.account", Account.class,
          "Intake.reporterDetails", ReporterDetails.class,
          "AgencyAnswer.rejectionText", RejectionText.class);

  private static final String THE_SYSTEMS = "follows from what is in the copy, or is the system's";
  private static final String STAFF = "who of the staff did it; who looked is in the copy";

  private static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("Case.id", THE_SYSTEMS),
          Map.entry("Case.clients", "each gets a copy of their own"),
          Map.entry("Case.ageBand", THE_SYSTEMS),
          Map.entry("Case.dimensions", THE_SYSTEMS),
          Map.entry("Case.needsActionKey", THE_SYSTEMS),
          Map.entry("Case.noticeKey", THE_SYSTEMS),
          Map.entry("Attachment.id", THE_SYSTEMS),
          Map.entry(
              "EarlierClient.details/ClientDetails.identityNumber",
              "one that was written down wrong may be somebody else's"),
          Map.entry("Case.identityIndexes", "blind indexes tell nothing"),
          Map.entry("Case.openedBy", STAFF),
          Map.entry("Case.audience", THE_SYSTEMS),
          Map.entry("Case.keptSince", THE_SYSTEMS),
          Map.entry("CaseSafety.guest", STAFF),
          Map.entry("Case.timing", "the clocks of the work; a child's report is the authorities'"),
          Map.entry("Client.id", THE_SYSTEMS),
          Map.entry("Client.indexes", "blind indexes tell nothing"),
          Map.entry("Intake.reporterId", THE_SYSTEMS),
          Map.entry("Need.id", THE_SYSTEMS),
          Map.entry("Need.since", THE_SYSTEMS),
          Map.entry("ReferralEntry.referralId", THE_SYSTEMS),
          Map.entry("ReferralEntry.hop", THE_SYSTEMS),
          Map.entry("ReferralEntry.stateSince", THE_SYSTEMS),
          Map.entry("SharingOverride.clientIds", "of other people"),
          Map.entry("SharingOverride.since", "stands as the referral's time"),
          Map.entry("Restriction.subjects", STAFF),
          Map.entry("Closure.ended", THE_SYSTEMS),
          Map.entry("Dismissal.dismissed", THE_SYSTEMS),
          Map.entry("DirectAid.id", THE_SYSTEMS),
          Map.entry("DirectAid.clientId", THE_SYSTEMS),
          Map.entry("DirectAid.referralId", THE_SYSTEMS),
          Map.entry("AidApproval.id", THE_SYSTEMS),
          Map.entry("AidApproval.clientId", THE_SYSTEMS),
          Map.entry("Stamp.by", STAFF),
          Map.entry("Referral.id", THE_SYSTEMS),
          Map.entry("Referral.request", "stands in the case"),
          Map.entry("Referral.districtCode", "stands in the case"),
          Map.entry("Referral.caseId", THE_SYSTEMS),
          Map.entry("Referral.caseNo", "stands in the case"),
          Map.entry("Referral.needId", THE_SYSTEMS),
          Map.entry("Referral.state", "stands in the case"),
          Map.entry("Referral.claimedBy", STAFF),
          Map.entry("Referral.policyVersion", THE_SYSTEMS),
          Map.entry("Referral.countdown", THE_SYSTEMS),
          Map.entry("Referral.nextClockAt", THE_SYSTEMS),
          Map.entry("Referral.steps", "stands in the case"),
          Map.entry("Referral.audience", THE_SYSTEMS));

  private static final Components COMPONENTS = new Components(SEALED, LEFT_OUT.keySet());

  @Autowired Cases cases;
  @Autowired Referrals referrals;
  @Autowired PersonalFields personal;

  @Test
  void saysEverythingThatIsHeldOfAPerson() {
    var missing = new TreeSet<String>();
    for (Class<?> held : List.of(Case.class, Client.class, Referral.class)) {
      missing.addAll(COMPONENTS.declaredIn(held));
    }
    assertThat(missing).as("no reason is left over").containsAll(LEFT_OUT.keySet());
    missing.removeAll(LEFT_OUT.keySet());
    assertThat(missing).hasSizeGreaterThan(50);
    String whole = everythingFilled();
    String aside = putAside(whole);
    for (String subject : List.of(whole + "-c1", whole + "-c2", whole + "-c4", aside + "-c1")) {
      missing.removeAll(saidOf(subject));
    }
    assertThat(missing).as("held and in no copy").isEmpty();
  }

  @Test
  void saysItInWordsAndNotInCodes() {
    String whole = everythingFilled();
    for (String value : copy(whole + "-c1")) {
      assertThat(value).doesNotContain("…").doesNotContainPattern("[A-Z]{4,}_[A-Z]{3,}(?!_)[^0-9]");
    }
  }

  @Test
  void handsNobodySuspectedWhatOthersTold() {
    String whole = everythingFilled();
    assertThat(String.join("\n", copy(whole + "-c3")))
        .contains("ผู้ถูกสงสัย")
        .doesNotContain("เรื่องสมมุติ", "สุนัขดุ", "หมดสติ", "ไม่รับเพราะเต็ม", "ผู้แจ้ง สมมุติ");
  }

  private Set<String> saidOf(String subject) {
    Case one = cases.find(Client.caseOf(subject)).orElseThrow();
    Client client =
        one.clients().stream().filter(it -> it.id().equals(subject)).findFirst().orElseThrow();
    var leaves = new ArrayList<Leaf>(COMPONENTS.in(client, (name, it) -> open(name, it, subject)));
    leaves.addAll(COMPONENTS.in(one, (name, it) -> open(name, it, subject)));
    referrals
        .ofCase(one.id())
        .forEach(it -> leaves.addAll(COMPONENTS.in(it, (name, in) -> open(name, in, subject))));
    var copy = copy(subject);
    copy.addAll(copy(one.intake().reporterId()));
    return Components.saidBy(String.join("\n", copy), leaves, PersonCopyIT::words);
  }

  private static String words(Leaf leaf) {
    return switch (leaf.component()) {
      case "Case.districtCode", "Intake.registeredDistrictCode", "Home.rightsDistrict" ->
          CopiedLines.words(Areas.district(leaf.value().toString()).orElseThrow());
      case "DirectAid.amountSatang" -> leaf.value().toString().replaceAll("(..)$", ".$1");
      default -> CopiedLines.words(leaf.value());
    };
  }

  private Object open(String component, Object sealed, String subject) {
    String caseId = Client.caseOf(subject);
    String key =
        switch (component) {
          case "Client.details", "EarlierClient.details", "SafeContact.note", "Giver.name" ->
              subject;
          case "Intake.reporterDetails" -> caseId + "-r";
          default -> Intake.textSubject(caseId);
        };
    return StoreContract.lookAway(() -> personal.open(key, (Sealed) sealed, SEALED.get(component)));
  }

  private List<String> copy(String subject) {
    var request = Map.of("person", Map.of("clientId", subject));
    return new ArrayList<>(
        ok(post(TestTokens.ministry(), "/v1/person-copies", request))
            .json()
            .findValuesAsString("value"));
  }

  private String everythingFilled() {
    String agency = agency("OPEN");
    String id = post(VOLUNTEER, "/v1/cases", report()).json().path("id").asString();
    String path = "/v1/cases/" + id;
    ok(post(OFFICER, path + "/taking", Map.of()));
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
    String soon = LocalDate.now(ThaiDates.BANGKOK).plusDays(7).toString();
    ok(post(agent, path + "/acceptance", Map.of("expectedOn", soon)));
    ok(post(agent, path + "/outcome", Map.of("outcome", "NOT_HELPED", "reason", "NO_BUDGET")));
    ok(post(OFFICER, path + "/closing", Map.of("confirmed", true)));
    eventually(() ->
        assertThat(caseView(id).path("needs").path(2).path("state").asString()).isEqualTo("OPEN"));
  }

  private String putAside(String earlier) {
    String id = openCase("NORMAL", "INCOME");
    ok(
        post(
            OFFICER,
            "/v1/cases/" + id + "/dismissal",
            Map.of("as", "DUPLICATE", "earlierCaseId", earlier)));
    return id;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> report() {
    var request = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME", "HOUSING", "HEALTH"));
    var adult = new HashMap<>(((List<Map<String, Object>>) request.get("clients")).getFirst());
    adult.put("address", "บ้านสมมุติ");
    adult.put("disability", true);
    adult.put("safeContact", contact());
    adult.put("registered", registeredIn("1003"));
    request.put("observedAt", Instant.now().minusSeconds(3_600).toString());
    request.put("clients", List.of(adult, child(), suspected(), unknownPerson()));
    request.put(
        "reporter", Map.of("kind", "SELF", "name", "ผู้แจ้ง สมมุติ", "phone", "0811111111"));
    request.put("subProblems", List.of("DEBT"));
    request.put("risks", List.of("MENTAL_HEALTH"));
    request.put("registeredDistrictCode", "1044");
    return request;
  }

  private static Map<String, Object> contact() {
    return Map.of(
        "ways",
        List.of("PHONE"),
        "times",
        List.of("WHEN_ALONE"),
        "by",
        "A_WOMAN",
        "note",
        "โทรตอนสามีไม่อยู่");
  }

  private static Map<String, Object> child() {
    return Map.of(
        "firstName", "เด็กสมมุติ",
        "identityKind", "NONE",
        "noIdentityReason", "LOST",
        "age", 7,
        "role", "CHILD",
        "relation", "GRANDCHILD");
  }

  private static Map<String, Object> suspected() {
    return Map.of(
        "firstName", "คนสมมุติ",
        "identityKind", "NONE",
        "noIdentityReason", "NOT_KNOWN",
        "role", "SUSPECTED_OFFENDER");
  }
}
