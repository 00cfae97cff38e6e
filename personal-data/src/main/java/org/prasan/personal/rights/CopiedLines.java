package org.prasan.personal.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.rights.Copied.Line;
import org.prasan.thai.Area;
import org.prasan.thai.ThaiDates;

/**
 * Collects what a copy says, in words: names of codes stand in {@code codes.properties} and {@code
 * codes_th.properties} of the service, as they do for its problems.
 */
public final class CopiedLines {

  private static final Locale THAI = Locale.forLanguageTag("th");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final List<Line> lines = new ArrayList<>();

  /** Nothing where there is no value. */
  public CopiedLines add(String labelTh, String labelEn, @Nullable Object value) {
    String words = value == null ? "" : words(value);
    if (!words.isEmpty()) {
      lines.add(new Line(labelTh, labelEn, words));
    }
    return this;
  }

  public List<Line> all() {
    return List.copyOf(lines);
  }

  /** The value as a person reads it, in both languages where they differ. */
  public static String words(Object value) {
    return switch (value) {
      case LocalDate date -> ThaiDates.longForm(date) + " / " + ThaiDates.english(date);
      case Instant at -> words(ThaiDates.inBangkok(at)) + " " + TIME.format(bangkok(at));
      case Area area -> area.nameTh() + " / " + area.nameEn();
      case Enum<?> code -> name(code, THAI) + " / " + name(code, Locale.ROOT);
      case Boolean yes -> yes ? "ใช่ / yes" : "ไม่ใช่ / no";
      case Collection<?> several ->
          several.stream().map(CopiedLines::words).sorted().collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }

  private static ZonedDateTime bangkok(Instant at) {
    return at.atZone(ThaiDates.BANGKOK);
  }

  private static String name(Enum<?> code, Locale locale) {
    try {
      return ResourceBundle.getBundle("codes", locale)
          .getString(code.getDeclaringClass().getSimpleName() + "." + code.name());
    } catch (MissingResourceException withoutName) {
      return "…";
    }
  }
}
