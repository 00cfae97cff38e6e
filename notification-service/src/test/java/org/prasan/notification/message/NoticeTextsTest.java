package org.prasan.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.notification.contact.Language;

class NoticeTextsTest {

  private static final Facts EVERYTHING =
      Facts.in("1010")
          .with("caseNo", "65-12-0001")
          .with("urgency", "URGENT")
          .with("reason", "OTHER")
          .with("cause", "EXPIRED")
          .with("outcome", "HELPED_PART")
          .with("number", "1/2565")
          .with("hop", 2)
          .with("percent", 50)
          .with("claimed", "false")
          .with("on", LocalDate.of(2022, 12, 16))
          .with("expectedOn", LocalDate.of(2022, 12, 20))
          .with("respondBy", Instant.parse("2022-12-16T17:30:00Z"));

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
  void codesAreWrittenAsWords() {
    assertThat(texts.write(Notice.NEED_RETURNED, EVERYTHING, Language.TH).body())
        .contains("เลยกำหนดตอบรับ")
        .doesNotContain("EXPIRED");
    assertThat(texts.write(Notice.REFERRAL_REMINDED, EVERYTHING, Language.EN).title())
        .startsWith("Reminder 1:");
  }

  @Test
  void codeOfTheFutureReadsAsOther() {
    Facts unknown = EVERYTHING.with("outcome", "SOMETHING_NEW");
    assertThat(texts.write(Notice.OUTCOME_RECORDED, unknown, Language.EN).body())
        .contains(": other.");
  }
}
