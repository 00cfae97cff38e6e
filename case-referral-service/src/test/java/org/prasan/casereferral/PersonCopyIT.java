package org.prasan.casereferral;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.consent.GiverName;
import org.prasan.casereferral.course.Asked;
import org.prasan.casereferral.course.RejectionText;
import org.prasan.casereferral.handling.HandlingWords;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalDetails.OverrideReason;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.rights.FilledCases;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.personal.Sealed;
import org.prasan.personal.rights.CopiedLines;
import org.prasan.testing.privacy.Components;
import org.prasan.testing.privacy.Components.Leaf;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.Areas;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever is held of a person is in the copy that the person gets, or is left out for a reason.
 */
class PersonCopyIT extends FilledCases {

  private static final Map<String, Class<?>> SEALED =
      Map.ofEntries(
          Map.entry("Client.details", ClientDetails.class),
          Map.entry("EarlierClient.details", ClientDetails.class),
          Map.entry("SafeContact.note", SafetyNote.class),
          Map.entry("Giver.name", GiverName.class),
          Map.entry("Danger.words", SafetyNote.class),
          Map.entry("SharingOverride.reason", OverrideReason.class),
          Map.entry("Intake.account", Account.class),
          Map.entry("Intake.reporterDetails", ReporterDetails.class),
          Map.entry("AgencyAnswer.rejectionText", RejectionText.class),
          Map.entry("Question.question", Asked.class),
          Map.entry("Question.answer", Asked.class),
          Map.entry("Note.words", HandlingWords.class),
          Map.entry("Correction.words", HandlingWords.class),
          Map.entry("Visit.words", HandlingWords.class));

  private static final String THE_SYSTEMS = "follows from what is in the copy, or is the system's";
  private static final String STAFF = "who of the staff did it; who looked is in the copy";

  private static final String CLOCKS = "when the staff are reminded of their work";

  private static final String GUARDIANS =
      "a guardian, who may be whom it is about, asks for the child's copy";

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
          Map.entry("Case.followUpKey", "stands as the day of the visit"),
          Map.entry("CaseClock.kind", CLOCKS),
          Map.entry("CaseClock.since", CLOCKS),
          Map.entry("CaseClock.urgency", CLOCKS),
          Map.entry("CaseClock.countdown", CLOCKS),
          Map.entry("CaseClock.escalated", CLOCKS),
          Map.entry("Timing.nextAt", CLOCKS),
          Map.entry("NoticeClock.escalated", CLOCKS),
          Map.entry("NoticeClock.countdown", CLOCKS),
          Map.entry("ChildReport.clock", CLOCKS),
          Map.entry("ChildReport.opened", GUARDIANS),
          Map.entry("ChildReport.to", GUARDIANS),
          Map.entry("ChildReport.waived", GUARDIANS),
          Map.entry("ChildReport.settled", GUARDIANS),
          Map.entry("Handling.owner", STAFF),
          Map.entry("Before.owner", STAFF),
          Map.entry("Before.client", "each gets a copy of their own"),
          Map.entry("Note.id", THE_SYSTEMS),
          Map.entry("Note.corrects", "id of a note that is in the copy itself"),
          Map.entry(
              "Correction.target", "id of a need or person; what was put right is in the copy"),
          Map.entry("Repeat.caseId", "of another case, which has a copy of its own"),
          Map.entry("Referral.queue", "stands as the agency"),
          Map.entry("Referral.escalation", CLOCKS),
          Map.entry("Respite.resting", CLOCKS),
          Map.entry("Care.staleSince", CLOCKS),
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
    for (String subject : List.of(whole + "-c1", whole + "-c2", whole + "-c4")) {
      missing.removeAll(saidOf(subject));
    }
    for (String id : List.of(aside, putRight(), answered())) {
      missing.removeAll(saidOf(id + "-c1"));
    }
    missing.removeAll(saidOf(resting() + "-c2"));
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
  void tellsNobodyThatAChildAtRiskWasReported() {
    String id = everythingFilled();
    for (String client : List.of("-c1", "-c2", "-c3", "-c4")) {
      assertThat(wholeCopy(id + client))
          .contains("เลขที่รับแจ้ง")
          .doesNotContain("แจ้งเรื่องเด็ก", "พบว่าเด็กเสี่ยง");
    }
  }

  @Test
  void handsNobodySuspectedWhatAgenciesAndOfficersWroteOfOthers() {
    String id = answered();
    assertThat(String.join("\n", copy(id + "-c1")))
        .contains("บ้านอยู่ชั้นใด", "ชั้นสอง")
        .contains("เยี่ยมบ้านทุกเดือน");
    assertThat(String.join("\n", copy(id + "-c3")))
        .contains("ผู้ถูกสงสัย")
        .doesNotContain("บ้านอยู่ชั้นใด", "ชั้นสอง", "เยี่ยมบ้านทุกเดือน", appointmentInWords());
  }

  @Test
  void handsNobodySuspectedWhereOthersWereSent() {
    String id = answered();
    Set<String> agencies = referrals.ofCase(id).stream().map(Referral::agencyId).collect(toSet());
    String agent = TestTokens.agencyOfficer(agencies.iterator().next());
    String referral = ok(get(agent, "/v1/referrals")).json().at("/items/0/id").asString();
    ok(get(agent, "/v1/referrals/" + referral));
    assertThat(wholeCopy(id + "-c1")).contains(agencies).contains("referral/" + referral);
    assertThat(wholeCopy(id + "-c3"))
        .contains("ผู้ถูกสงสัย")
        .doesNotContain(agencies)
        .doesNotContain("referral/", "ส่งต่อหน่วยงาน", "ความต้องการ");
    assertThat(wholeCopy(id + "-r")).doesNotContain(agencies).doesNotContain("referral/");
  }

  @Test
  void tellsNoneOfThosePeopleWhichVolunteerReportedThem() {
    String id = openCase("NORMAL", "INCOME");
    ok(get(VOLUNTEER, "/v1/cases/" + id));
    ok(get(OFFICER, "/v1/cases/" + id));
    assertThat(wholeCopy(id + "-c1")).contains("officer-1001").doesNotContain("volunteer-");
  }

  private String wholeCopy(String subject) {
    var request = Map.of("person", Map.of("clientId", subject));
    return ok(post(TestTokens.ministry(), "/v1/person-copies", request)).text();
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
      case "DirectAid.programme", "AidApproval.programme" -> "โครงการสมมุติ / Fictional programme";
      case "Correction.reason" -> reason(leaf.value().toString());
      case "DirectAid.amountSatang", "AidApproval.amountSatang" ->
          leaf.value().toString().replaceAll("(..)$", ".$1");
      default -> CopiedLines.words(leaf.value());
    };
  }

  private static String reason(String code) {
    Stream<Enum<?>> all =
        Stream.of(
                ReversalReason.values(),
                ReopeningReason.values(),
                UrgencyReason.values(),
                HandoverCause.values())
            .flatMap(Stream::of);
    return CopiedLines.words(all.filter(it -> it.name().equals(code)).findFirst().orElseThrow());
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
}
