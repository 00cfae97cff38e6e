package org.prasan.notification.message;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePatternUtil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
          entry("result", "HELPED_PART"),
          entry("as", "DUPLICATE"),
          entry("restricted", true),
          entry("outcome", "HELPED_PART"),
          entry("running", 1),
          entry("yearBe", 2565),
          entry("hop", 2),
          entry("percent", 50),
          entry("claimed", false),
          entry("confirmed", true),
          entry("toDistrictCode", "1011"),
          entry("kind", "FLOOD"),
          entry("from", LocalDate.of(2022, 12, 16)),
          entry("clock", "ACTION"),
          entry("attempt", 1),
          entry("due", Instant.parse("2022-12-16T17:30:00Z")),
          entry("until", Instant.parse("2022-12-16T17:30:00Z")),
          entry("answerBy", Instant.parse("2022-12-16T17:30:00Z")),
          entry("returnsAt", Instant.parse("2022-12-16T17:30:00Z")),
          entry("at", Instant.parse("2022-12-16T17:30:00Z")),
          entry("reviewOn", LocalDate.of(2022, 12, 20)),
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
        .contains("Min Buri district", "17 December 2022, 00:30");
  }

  @Test
  void whoeverReadsByMailIsAskedToComeToTheSystemAndNobodyWhoIsThere() {
    String ask = "Please open the system for the details.";
    assertThat(texts.writeMail(Notice.REFERRAL_SENT, EVERYTHING, Language.EN).body()).endsWith(ask);
    assertThat(texts.write(Notice.REFERRAL_SENT, EVERYTHING, Language.EN).body())
        .doesNotContain(ask);
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
        .contains("หน่วยงานไม่ตอบรับภายในกำหนด")
        .doesNotContain("EXPIRED");
    assertThat(texts.write(Notice.REFERRAL_REMINDED, EVERYTHING, Language.EN).title())
        .startsWith("Reminder 1:");
  }

  @ParameterizedTest
  @EnumSource
  void everyChoiceOfATextHasWordsForEachCode(Notice notice) {
    var codes = NoticeCodes.of(notice.eventType());
    for (Language language : Language.values()) {
      for (String part : List.of(".title", ".text")) {
        choices(NoticeTexts.pattern(notice.textKey() + part, language))
            .forEach((name, words) ->
                assertThat(words)
                    .as("%s %s %s %s", notice, part, language, name)
                    .containsAll(codes.get(name)));
      }
    }
  }

  private static Map<String, List<String>> choices(String pattern) {
    var choices = new HashMap<String, List<String>>();
    for (var node : MessagePatternUtil.buildMessageNode(pattern).getContents()) {
      if (node instanceof MessagePatternUtil.ArgNode argument
          && argument.getArgType() == MessagePattern.ArgType.SELECT) {
        choices.put(
            argument.getName(),
            argument.getComplexStyle().getVariants().stream()
                .map(MessagePatternUtil.VariantNode::getSelector)
                .toList());
      }
    }
    return choices;
  }

  /** What the reporter reads of an event that does not say how far the case was helped. */
  @Test
  void helpInFullIsSaidOnlyWhereItWasGiven() {
    var unsaid = new HashMap<>(EVERY_VALUE);
    unsaid.put("result", "UNSAID");
    for (var facts : List.of(EVERYTHING, new Facts(unsaid))) {
      var text = texts.write(Notice.AID_COMPLETED, facts, Language.TH);
      assertThat(text.title() + text.body()).doesNotContain("ช่วยเหลือครบ", "เรียบร้อย");
      text = texts.write(Notice.AID_COMPLETED, facts, Language.EN);
      assertThat(text.title() + text.body()).doesNotContain("in full");
    }
    var full = new HashMap<>(EVERY_VALUE);
    full.put("result", "HELPED_FULL");
    assertThat(texts.write(Notice.AID_COMPLETED, new Facts(full), Language.TH).body())
        .contains("ได้รับการช่วยเหลือครบทุกด้านแล้ว");
  }

  @Test
  void codeOfTheFutureReadsAsOther() {
    var unknown = new HashMap<>(EVERY_VALUE);
    unknown.put("outcome", "SOMETHING_NEW");
    assertThat(texts.write(Notice.OUTCOME_RECORDED, new Facts(unknown), Language.EN).body())
        .contains(": other.");
  }
}
