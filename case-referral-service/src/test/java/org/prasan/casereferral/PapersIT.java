package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.thai.ThaiDates;
import org.prasan.thai.ThaiDigits;

/** Papers and files show what their reader may see on the screen, and leave the same trace. */
class PapersIT extends CaseReferralIT {

  private static final String NUMBER = "1999900000013";
  private static final String CARD = "1 9999 00000 01 3";

  private String agency;
  private String caseId;
  private String referral;

  @BeforeEach
  void refer() {
    agency = agency("OPEN");
    caseId = takenCase("URGENT", "INCOME", "HOUSING");
    ok(
        post(
            OFFICER,
            "/v1/cases/" + caseId + "/danger",
            Map.of("kinds", List.of("VIOLENT_PERSON"), "words", "มีสุนัขดุสมมุติ")));
    consent(caseId, agency, "NAME", "AGE", "PHONE", "PROBLEM");
    ok(post(OFFICER, "/v1/cases/" + caseId + "/referrals", referring(caseId, agency)));
    referral = awaitReferral(caseId, agency);
  }

  @Test
  void formOfAReferralShowsTheConsentedFieldsAlone() {
    for (String reader : List.of(OFFICER, TestTokens.agencyOfficer(agency))) {
      String form = paper(reader, referralForm());
      assertThat(form).contains("แบบส่งต่อ", "สมมุติ ตัวอย่าง", "0800000000", "เรื่องสมมุติ");
      assertThat(form).doesNotContain(NUMBER, CARD, "ผู้แจ้ง สมมุติ");
    }
    assertThat(accessesOfCase()).contains("paper/referral-form/" + referral);
  }

  @Test
  void formOfAReferralShowsNobodyOnceTheConsentIsWithdrawn() {
    String consent = caseView(caseId).at("/clients/0/consents/0/id").asString();
    ok(post(OFFICER, consentsOf(caseId) + "/" + consent + "/withdrawal", Map.of()));
    assertThat(paper(OFFICER, referralForm())).doesNotContain("สมมุติ ตัวอย่าง", "0800000000");
  }

  @Test
  void homeVisitFormWarnsOfDangerAndCarriesNoNumberThroughTheStreets() {
    String path = "/v1/cases/" + caseId + "/papers/home-visit";
    for (String visitor : List.of(OFFICER, VOLUNTEER)) {
      assertThat(paper(visitor, path))
          .contains("ระวังอันตราย", "มีสุนัขดุสมมุติ", "สมมุติ ตัวอย่าง")
          .doesNotContain(CARD, NUMBER);
    }
    assertThat(accessesOfCase()).contains("paper/home-visit");
  }

  @Test
  void summaryTellsTheCaseInThaiDigitsAndYears() {
    String summary = paper(OFFICER, "/v1/cases/" + caseId + "/papers/summary");
    LocalDate today = LocalDate.now(ThaiDates.BANGKOK);
    assertThat(summary)
        .contains(ThaiDigits.toThai(ThaiDates.longForm(today)))
        .contains(CARD)
        .doesNotContain("…", "null", "UNDER_CONSIDERATION", "CASH_AID");
    assertThat(accessesOfCase()).contains("paper/summary");
  }

  @Test
  void consentFormNamesThePersonAndTheAgenciesAsked() {
    String path = "/v1/cases/" + caseId + "/clients/" + caseId + "-c1/papers/consent";
    assertThat(paper(OFFICER, path + "?agencyId=" + agency))
        .contains("หนังสือให้ความยินยอม", "สมมุติ ตัวอย่าง");
    assertThat(get(OFFICER, path.replace("-c1", "-c9")).status()).isEqualTo(404);
  }

  @Test
  void papersHaveTheScopeOfTheirViews() {
    String stranger = TestTokens.centreOfficer("1002");
    String otherAgency = TestTokens.agencyOfficer("another-agency");
    assertThat(get(stranger, referralForm()).status()).isEqualTo(404);
    assertThat(get(otherAgency, referralForm()).status()).isEqualTo(404);
    for (String paper : List.of("summary", "home-visit")) {
      String path = "/v1/cases/" + caseId + "/papers/" + paper;
      assertThat(get(stranger, path).status()).isEqualTo(404);
      assertThat(get(TestTokens.agencyOfficer(agency), path).status()).isEqualTo(403);
      assertThat(get("", path).status()).isEqualTo(401);
    }
    String department = paper(TestTokens.department(), "/v1/cases/" + caseId + "/papers/summary");
    assertThat(department).doesNotContain("สมมุติ ตัวอย่าง", "0800000000", CARD);
  }

  @Test
  void monthlyReportTellsTheMonthFromTheFigures() {
    String path = "/v1/papers/monthly-report?month=";
    YearMonth month = YearMonth.from(LocalDate.now(ThaiDates.BANGKOK));
    eventually(() -> {
      String report = paper(OFFICER, path + month);
      assertThat(report).contains("รายงานผลการดำเนินงานประจำเดือน", "ด่วน", "เดือนยังไม่สิ้นสุด");
      assertThat(report.replaceAll("<[^>]*>", " ")).doesNotContain("_", "…", "null");
    });
    assertThat(get(OFFICER, path + month.plusMonths(1)).problem())
        .isEqualTo("report-month-not-begun");
    assertThat(get(OFFICER, path + "2569-11").status()).isEqualTo(422);
    assertThat(get(VOLUNTEER, path + month).status()).isEqualTo(403);
  }

  @Test
  void filesHoldTheReadersCasesAndLeaveATrace() {
    String caseNo = caseView(caseId).path("caseNo").asString();
    for (String export : List.of("family-logbook", "hotline-1300")) {
      assertThat(file(OFFICER, export)).contains(caseNo, NUMBER);
      assertThat(file(TestTokens.department(), export)).contains(caseNo).doesNotContain(NUMBER);
      assertThat(file(TestTokens.centreOfficer("1002"), export)).doesNotContain(caseNo);
    }
    Answer seen = get(TestTokens.auditor(), "/v1/accesses/" + caseId + "?limit=50");
    assertThat(ok(seen).json().findValuesAsString("what"))
        .contains("export/family-logbook", "export/hotline-1300");
    assertThat(get(OFFICER, exports("hotline-1300", "2026-02-01", "2026-01-01")).problem())
        .isEqualTo("export-days-turned");
  }

  @Test
  void fileForAnotherSystemHoldsNoHiddenAddressWhoeverMakesIt() {
    String home = "/v1/cases/" + caseId + "/clients/" + caseId + "-c1/correction";
    Map<String, Object> hiding =
        Map.of("identityKind", "NATIONAL_ID", "address", "บ้านลับ", "addressHidden", true);
    ok(post(OFFICER, home, Map.of("reason", "HAS_CHANGED", "person", hiding)));
    for (String reader : List.of(OFFICER, TestTokens.chair(DISTRICT))) {
      assertThat(ok(get(reader, "/v1/cases/" + caseId)).text()).contains("บ้านลับ");
      assertThat(file(reader, "family-logbook")).contains(NUMBER).doesNotContain("บ้านลับ");
      assertThat(file(reader, "hotline-1300")).contains(NUMBER).doesNotContain("บ้านลับ");
    }
  }

  private String referralForm() {
    return "/v1/referrals/" + referral + "/papers/referral-form";
  }

  private String file(String reader, String export) {
    YearMonth month = YearMonth.from(LocalDate.now(ThaiDates.BANGKOK));
    String path = exports(export, month.atDay(1).toString(), month.atEndOfMonth().toString());
    return ok(get(reader, path)).text();
  }

  private static String exports(String export, String from, String to) {
    return "/v1/exports/" + export + "?district=" + DISTRICT + "&from=" + from + "&to=" + to;
  }

  private String paper(String reader, String path) {
    Answer answer = ok(get(reader, path));
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.text()).doesNotContain("<script", "http-equiv", "src=", "url(", " style=");
    keep(path.replaceAll(".*/papers/([a-z-]+).*", "$1"), reader, answer.text());
    return answer.text();
  }

  private List<String> accessesOfCase() {
    return ok(get(TestTokens.auditor(), "/v1/cases/" + caseId + "/access-log?limit=200"))
        .json()
        .findValuesAsString("what");
  }

  /** With {@code -Dpapers.dir=DIR} the papers are kept there, to be looked at. */
  private static void keep(String name, String reader, String html) {
    String dir = System.getProperty("papers.dir");
    if (dir != null && reader.equals(OFFICER)) {
      try {
        Files.writeString(Path.of(dir, name + ".html"), html);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
