package org.prasan.conventions.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.ThaiDates;
import org.springframework.core.convert.converter.Converter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Takes dates as {@code yyyy-MM-dd} alone, in query and body; a Buddhist year is refused. */
public final class StrictDate extends StdDeserializer<LocalDate>
    implements Converter<String, @Nullable LocalDate> {

  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  public StrictDate() {
    super(LocalDate.class);
  }

  @Override
  public @Nullable LocalDate convert(String text) {
    return text.isEmpty() ? null : parse(text);
  }

  @Override
  public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    try {
      return parse(parser.getString());
    } catch (DateTimeException | IllegalArgumentException _) {
      return (LocalDate)
          context.handleWeirdStringValue(LocalDate.class, parser.getString(), "not a date");
    }
  }

  private static LocalDate parse(String text) {
    if (FORM.matcher(text).matches()) {
      LocalDate date = LocalDate.parse(text);
      if (!ThaiDates.isBuddhist(date.getYear())) {
        return date;
      }
    }
    throw new IllegalArgumentException("not a date");
  }
}
