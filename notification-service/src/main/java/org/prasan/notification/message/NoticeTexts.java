package org.prasan.notification.message;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.prasan.notification.contact.Language;
import org.prasan.thai.BangkokDistricts;
import org.prasan.thai.District;
import org.prasan.thai.ThaiDates;

/**
 * Writes a notice in a person's language: ICU patterns, dates of the Buddhist era in Thai. A text
 * says what happened to which case number or district; never a name.
 */
public final class NoticeTexts {

  private static final String BUNDLE = "org.prasan.notification.message.notices";
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ThaiDates.BANGKOK);

  private final Map<String, String> patterns = new ConcurrentHashMap<>();

  /** A notice as a person reads it; the title serves as the subject of an e-mail. */
  public record Text(String title, String body) {}

  public Text write(Notice notice, Facts facts, Language language) {
    Map<String, Object> arguments = arguments(facts, language);
    return new Text(
        format(notice.textKey() + ".title", arguments, language),
        format(notice.textKey() + ".text", arguments, language));
  }

  /** Whoever reads it by mail still has to come to the system; in the inbox one is there. */
  public Text writeMail(Notice notice, Facts facts, Language language) {
    Text text = write(notice, facts, language);
    String come = format("open-the-system", Map.of(), language);
    return new Text(text.title(), text.body() + " " + come);
  }

  private String format(String key, Map<String, Object> arguments, Language language) {
    String pattern = patterns.computeIfAbsent(language.tag() + key, _ -> pattern(key, language));
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  static String pattern(String key, Language language) {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    return ResourceBundle.getBundle(BUNDLE, language.locale(), control).getString(key);
  }

  private static Map<String, Object> arguments(Facts facts, Language language) {
    var arguments = new HashMap<String, Object>();
    facts.values().forEach((name, value) -> arguments.put(name, shown(value, language)));
    arguments.put("district", districts(facts.districts(), language));
    if (facts.toDistrictCode() != null) {
      arguments.put("toDistrict", district(facts.toDistrictCode(), language));
    }
    return arguments;
  }

  private static Object shown(Object value, Language language) {
    return switch (value) {
      case LocalDate date -> date(date, language);
      case Instant time -> time(time, language);
      default -> value;
    };
  }

  private static String date(LocalDate date, Language language) {
    return language == Language.TH ? ThaiDates.longForm(date) : ThaiDates.english(date);
  }

  private static String time(Instant time, Language language) {
    String date = date(ThaiDates.inBangkok(time), language);
    String hour = HOUR.format(time);
    return language == Language.TH ? date + " เวลา " + hour + " น." : date + ", " + hour;
  }

  private static String districts(List<String> codes, Language language) {
    return codes.stream().map(code -> district(code, language)).collect(joining(", "));
  }

  private static String district(String code, Language language) {
    return BangkokDistricts.byCode(code).map(district -> name(district, language)).orElse(code);
  }

  private static String name(District district, Language language) {
    return language == Language.TH ? district.nameTh() : district.nameEn();
  }
}
