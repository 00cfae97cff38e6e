package org.prasan.notification.message;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.notification.contact.Language;

class NoticeTextsTest {

  private static final Map<String, Object> EVERY_VALUE =
      Map.ofEntries(
          entry("districtCode", "1010"),
          entry("caseNo", "65-12-0001"),
          entry("urgency", "URGENT"),
          entry("reason", "OTHER"),
          entry("cause", "EXPIRED"),
          entry("outcome", "HELPED_PART"),
          entry("running", 1),
          entry("yearBe", 2565),
          entry("hop", 2),
          entry("percent", 50),
          entry("claimed", false),
          entry("establishedOn", LocalDate.of(2022, 12, 16)),
          entry("issuedOn", LocalDate.of(2022, 12, 16)),
          entry("effectiveOn", LocalDate.of(2022, 12, 16)),
          entry("expectedOn", LocalDate.of(2022, 12, 20)),
          entry("respondBy", Instant.parse("2022-12-16T17:30:00Z")));
  private static final Facts EVERYTHING = new Facts(EVERY_VALUE);

  private final NoticeTexts texts = new NoticeTexts();

  @ParameterizedTest
  @EnumSource
  void everyNoticeIsWrittenInBothLanguagesWithNothingLeftOpen(Notice notice) {
    for (Language language : Language.values()) {
      var text = texts.write(notice, EVERYTHING, language);
      assertThat(text.title()).isNotBlank().doesNotContain("{", "}", "null").hasSizeLessThan(120);
      assertThat(text.body()).isNotBlank().doesNotContain("{", "}", "null");
    }
  }

  @Test
  void datesAreOfTheBuddhistEraInThaiAndTimesOfBangkok() {
    assertThat(texts.write(Notice.REFERRAL_SENT, EVERYTHING, Language.TH).body())
        .contains("65-12-0001", "เขตมีนบุรี", "17 ธันวาคม 2565 เวลา 00:30 น.");
    assertThat(texts.write(Notice.REFERRAL_SENT, EVERYTHING, Language.EN).body())
        .contains("Min Buri district", "17 December 2022, 00:30")
        .endsWith("Please open the system for the details.");
  }

  @Test
  void numberOfACertificateIsWrittenAsOnThePaper() {
    for (Language language : Language.values()) {
      assertThat(texts.write(Notice.CERTIFICATE_ISSUED, EVERYTHING, language).title())
          .contains(" 1/2565");
    }
  }

  @Test
  void codesAreWrittenAsWords() {
    assertThat(texts.write(Notice.NEED_RETURNED, EVERYTHING, Language.TH).body())
        .contains("เลยกำหนดตอบรับ")
        .doesNotContain("EXPIRED");
    assertThat(texts.write(Notice.REFERRAL_REMINDED, EVERYTHING, Language.EN).title())
        .startsWith("Reminder 1:");
  }

  @Test
  void codeOfTheFutureReadsAsOther() {
    var unknown = new HashMap<>(EVERY_VALUE);
    unknown.put("outcome", "SOMETHING_NEW");
    assertThat(texts.write(Notice.OUTCOME_RECORDED, new Facts(unknown), Language.EN).body())
        .contains(": other.");
  }
}
