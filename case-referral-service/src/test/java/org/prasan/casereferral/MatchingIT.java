package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;

/** Whether a person is known, and where, is told to those alone whose scope holds the record. */
class MatchingIT extends CaseReferralIT {

  private static final String HERE = "1030";
  private static final String THERE = "1031";
  private static final String OFFICER_HERE = TestTokens.centreOfficer(HERE);
  private static final String OFFICER_THERE = TestTokens.centreOfficer(THERE);

  @Test
  void tellsWhoeverReportsNothingOfWhatIsOnRecord() {
    String passport = "QA7000001";
    Answer stranger = report(volunteer(HERE, "a"), HERE, "QA7000009");
    report(OFFICER_THERE, THERE, passport);
    String reporter = volunteer(HERE, "b");
    Answer known = report(reporter, HERE, passport);
    assertThat(known.json().propertyNames()).isEqualTo(stranger.json().propertyNames());
    assertThat(duplicates(reporter, known)).isEmpty();
  }

  @Test
  void showsAnOfficerOnlyWhatTheOwnScopeHolds() {
    String passport = "QB7000001";
    Answer there = report(OFFICER_THERE, THERE, passport);
    Answer first = report(OFFICER_HERE, HERE, passport);
    Answer second = report(OFFICER_HERE, HERE, passport);
    assertThat(duplicates(OFFICER_HERE, second)).containsExactly(id(first));
    assertThat(duplicates(OFFICER_HERE, first)).containsExactly(id(second));
    assertThat(duplicates(OFFICER_THERE, there)).isEmpty();
    assertThat(duplicates(TestTokens.department(), there)).isEmpty();
  }

  @Test
  void tellsNobodyByAMatchThatARestrictedCaseWaits() {
    var endangered = reportOf(HERE, List.of("QM7000001"));
    endangered.put("risks", List.of("HARM_TO_OTHERS"));
    Answer waiting = post(volunteer(HERE, "g"), "/v1/cases", endangered);
    Answer typed = report(OFFICER_HERE, HERE, "QM7000001");
    assertThat(duplicates(OFFICER_HERE, typed)).isEmpty();
    assertThat(duplicates(TestTokens.chair(HERE), typed)).containsExactly(id(waiting));
  }

  @Test
  void writesAMatchDownAsALookAtTheCaseThatWasMatched() {
    Answer first = report(OFFICER_HERE, HERE, "QC7000001");
    Answer second = report(OFFICER_HERE, HERE, "QC7000001");
    duplicates(OFFICER_HERE, second);
    var looks = ok(get(TestTokens.auditor(), "/v1/cases/" + id(first) + "/access-log")).json();
    assertThat(looks.path("items").findValuesAsString("what")).containsExactly("matching");
    assertThat(looks.path("items").findValuesAsString("subject")).containsExactly("officer-1030");
  }

  @Test
  void findsReportsOfTheSameInstantInBothDirections() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int round = 0; round < 10; round++) {
        String passport = "QD700" + (1000 + round);
        Callable<Answer> one = () -> report(OFFICER_HERE, HERE, passport);
        var answers = new ArrayList<Answer>();
        for (Future<Answer> done : pool.invokeAll(List.of(one, one))) {
          answers.add(done.get());
        }
        Answer a = answers.getFirst();
        Answer b = answers.getLast();
        assertThat(duplicates(OFFICER_HERE, a)).containsExactly(id(b));
        assertThat(duplicates(OFFICER_HERE, b)).containsExactly(id(a));
      }
    }
  }

  @Test
  void forgetsTheMatchWithThePerson() {
    Answer first = report(OFFICER_HERE, HERE, "QE7000001");
    Answer second = report(OFFICER_HERE, HERE, "QE7000001");
    var person = Map.of("clientId", id(first) + "-c1");
    Answer erased =
        post(
            TestTokens.ministry(),
            "/v1/erasures",
            Map.of("person", person, "ground", "CONSENT_WITHDRAWN"));
    assertThat(erased.status()).as(erased.text()).isEqualTo(201);
    assertThat(duplicates(OFFICER_HERE, second)).isEmpty();
  }

  @Test
  void takesOnlySoManyPeopleAnHourFromOneVolunteer() {
    String volunteer = volunteer(HERE, "c");
    int taken = 0;
    Answer answer = post(volunteer, "/v1/cases", crowd());
    while (answer.status() == 201 && taken < 100) {
      taken++;
      answer = post(volunteer, "/v1/cases", crowd());
    }
    assertThat(taken).isEqualTo(400 / 20);
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.problem()).isEqualTo("rate-limited");
    assertThat(post(volunteer(HERE, "d"), "/v1/cases", crowd()).status()).isEqualTo(201);
  }

  @Test
  void takesOnlySoManyPeopleWithNumbersAnHourFromOneOfficer() {
    String curious = TestTokens.of("curious", "CENTRE_OFFICER").districts(HERE).token();
    int taken = 0;
    Answer answer = post(curious, "/v1/cases", reportOf(HERE, numbers("QM7001", 20)));
    while (answer.status() == 201 && taken < 200) {
      taken++;
      answer = post(curious, "/v1/cases", reportOf(HERE, numbers("QM7" + (100 + taken), 20)));
    }
    assertThat(taken).isEqualTo(2000 / 20);
    assertThat(answer.problem()).isEqualTo("rate-limited");
    assertThat(post(curious, "/v1/cases", crowd()).status()).isEqualTo(201);
  }

  /** Twenty people, of none of whom a number is known. */
  private Map<String, Object> crowd() {
    var report = reportOf(HERE, List.of());
    report.put(
        "clients",
        Collections.nCopies(
            20,
            Map.of("firstName", "คนหนึ่ง", "identityKind", "NONE", "noIdentityReason", "LOST")));
    return report;
  }

  @Test
  void takesAHouseholdFromAVolunteerButNoListOfNumbers() {
    String volunteer = volunteer(HERE, "e");
    assertThat(post(volunteer, "/v1/cases", reportOf(HERE, numbers("QG70010", 8))).status())
        .isEqualTo(201);
    Answer list = post(volunteer, "/v1/cases", reportOf(HERE, numbers("QG70020", 9)));
    assertThat(list.problem()).isEqualTo("numbers-too-many");
    assertThat(list.field()).isEqualTo("clients");
    assertThat(post(OFFICER_HERE, "/v1/cases", reportOf(HERE, numbers("QG70030", 9))).status())
        .isEqualTo(201);
  }

  @Test
  void countsAReportAsThatOfTheVolunteerWhoSentIt() {
    String token = volunteer(HERE, "f");
    String known = TestTokens.volunteerId(DISTRICT);
    var report = reportOf(HERE, numbers("QH70010", 1));
    Answer own = post(token, "/v1/cases", report);
    assertThat(ok(get(OFFICER_HERE, "/v1/cases/" + id(own))).json().path("volunteerId").asString())
        .isEqualTo(known);
    report.put("volunteerId", known);
    assertThat(post(token, "/v1/cases", report).status()).isEqualTo(201);
    report.put("volunteerId", "somebody-else");
    Answer foreign = post(token, "/v1/cases", report);
    assertThat(foreign.problem()).isEqualTo("volunteer-foreign");
    assertThat(foreign.field()).isEqualTo("volunteerId");
  }

  @Test
  void takesFromAnOfficerTheNameOfAnActiveVolunteerOfTheDistrictAlone() {
    String known = TestTokens.volunteerId(DISTRICT);
    var report = reportOf(DISTRICT, numbers("QI70010", 1));
    report.put("volunteerId", known);
    Answer own = post(OFFICER, "/v1/cases", report);
    assertThat(ok(get(OFFICER, "/v1/cases/" + id(own))).json().path("volunteerId").asString())
        .isEqualTo(known);
    report.put("volunteerId", "nobody");
    Answer unknown = post(OFFICER, "/v1/cases", report);
    report.put("volunteerId", known);
    report.put("districtCode", HERE);
    Answer foreign = post(OFFICER_HERE, "/v1/cases", report);
    for (Answer answer : List.of(unknown, foreign)) {
      assertThat(answer.problem()).isEqualTo("volunteer-unknown");
      assertThat(answer.field()).isEqualTo("volunteerId");
    }
  }

  @Test
  void showsWhatWasTypedInItsCanonicalForm() {
    var report = reportOf(HERE, numbers("QK70010", 1));
    report.put("description", "บ้านน\u0E49\u0E4D\u0E32ท่วม \r\n\u200Bสองคน");
    report.put(
        "clients",
        List.of(
            Map.of(
                "firstName", "น\u0E49\u0E4D\u0E32ฝน",
                "lastName", "เเก้ว\u2060ตา",
                "identityKind", "PASSPORT",
                "identityNumber", "qk 7001-999",
                "phone", "+66 80 000 0000")));
    Answer opened = post(OFFICER_HERE, "/v1/cases", report);
    var seen = ok(get(OFFICER_HERE, "/v1/cases/" + id(opened))).json();
    assertThat(seen.path("description").asString()).isEqualTo("บ้านน้ำท่วม\nสองคน");
    var person = seen.path("clients").path(0).path("person");
    assertThat(person.path("firstName").asString()).isEqualTo("น้ำฝน");
    assertThat(person.path("lastName").asString()).isEqualTo("แก้วตา");
    assertThat(person.path("identityNumber").asString()).isEqualTo("QK7001999");
    assertThat(person.path("phone").asString()).isEqualTo("0800000000");
  }

  @Test
  void refusesWhatPapersCanNotShowAndNumbersThatNobodyCouldDial() {
    assertRefused("firstName", "😀");
    assertRefused("firstName", "中村");
    assertRefused("firstName", "-");
    assertRefused("lastName", "ก\nข");
    assertRefused("phone", "hello");
    assertRefused("identityNumber", "-");
    assertRefused("address", "\uE000");
  }

  private void assertRefused(String field, String value) {
    var client =
        new HashMap<String, Object>(
            Map.of("firstName", "ก", "identityKind", "PASSPORT", "identityNumber", "QL7001999"));
    client.put(field, value);
    var report = reportOf(HERE, List.of("QL7001998"));
    report.put("clients", List.of(client));
    Answer answer = post(OFFICER_HERE, "/v1/cases", report);
    assertThat(answer.status()).as(field).isEqualTo(422);
    assertThat(answer.field()).isEqualTo("clients[0]." + field);
    assertThat(answer.text()).doesNotContain(value.equals("-") ? "\"-\"" : value);
  }

  private Answer report(String token, String district, String passport) {
    return post(token, "/v1/cases", reportOf(district, List.of(passport)));
  }

  private Map<String, Object> reportOf(String district, List<String> passports) {
    var report = new HashMap<>(intake("NORMAL", "1999900000013", "INCOME"));
    report.put("districtCode", district);
    report.put(
        "clients",
        passports.stream()
            .map(passport ->
                Map.of(
                    "firstName",
                    "สมมุติ" + passport,
                    "identityKind",
                    "PASSPORT",
                    "identityNumber",
                    passport,
                    "age",
                    40))
            .toList());
    return report;
  }

  private static List<String> numbers(String prefix, int count) {
    var numbers = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      numbers.add(prefix + (10 + i));
    }
    return numbers;
  }

  private static String volunteer(String district, String name) {
    return anotherVolunteer("matching-" + name, district);
  }

  private List<String> duplicates(String token, Answer opened) {
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    return ok(get(token, "/v1/cases/" + id(opened)))
        .json()
        .path("possibleDuplicates")
        .findValuesAsString("caseId");
  }

  private static String id(Answer opened) {
    return opened.json().path("id").asString();
  }
}
