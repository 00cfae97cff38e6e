package org.prasan.casereferral.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.programme.Programmes;
import org.prasan.casereferral.vocabulary.CodeWords;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.thai.Area;
import org.prasan.thai.Areas;
import org.prasan.thai.ThaiDates;
import org.prasan.thai.ThaiDigits;
import org.springframework.stereotype.Component;

/**
 * Values as a Thai paper writes them: names of codes, years of the Buddhist era, Thai digits.
 * Telephone and identity numbers stay as cards and keypads have them.
 */
@Component
public class PaperText {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Agencies agencies;
  private final Programmes programmes;
  private final CodeWords words = new CodeWords();

  PaperText(Agencies agencies, Programmes programmes) {
    this.agencies = agencies;
    this.programmes = programmes;
  }

  /** Empty for nothing; several are joined. */
  public String say(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Enum<?> code -> words.th(code);
      case LocalDate date -> digits(ThaiDates.longForm(date));
      case Instant at -> time(at);
      case Collection<?> several ->
          several.stream().map(this::say).collect(Collectors.joining(", "));
      default -> digits(value.toString());
    };
  }

  /** The same, or what else is to stand there. */
  public String say(@Nullable Object value, String otherwise) {
    String said = say(value);
    return said.isEmpty() ? otherwise : said;
  }

  /** Whose account did it; what came with time was done by nobody. */
  public String by(Stamp stamp) {
    return stamp.by().equals(Stamp.CLOCK) ? "ระบบ เมื่อครบกำหนด" : stamp.by();
  }

  public String digits(String text) {
    return ThaiDigits.toThai(text);
  }

  public String district(String code) {
    return Areas.district(code).map(Area::nameTh).orElse(code);
  }

  public String agency(String id) {
    return agencies.find(id).map(Agency::nameTh).orElse(id);
  }

  public String programme(String code) {
    return programmes.find(code).map(it -> it.editions().getLast().nameTh()).orElse(code);
  }

  /** {@code ๓,๐๐๐.๐๐ บาท}. */
  public String baht(@Nullable Long satang) {
    return satang == null
        ? ""
        : digits(String.format(Locale.ROOT, "%,d.%02d", satang / 100, satang % 100)) + " บาท";
  }

  /** As the card has it: {@code 1 2345 67890 12 3}. */
  public String identity(@Nullable String number) {
    if (number == null) {
      return "";
    }
    return number.replaceFirst("^(\\d)(\\d{4})(\\d{5})(\\d{2})(\\d)$", "$1 $2 $3 $4 $5");
  }

  private String time(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, ThaiDates.BANGKOK);
    return digits(ThaiDates.longForm(local.toLocalDate()) + " เวลา " + TIME.format(local) + " น.");
  }
}
