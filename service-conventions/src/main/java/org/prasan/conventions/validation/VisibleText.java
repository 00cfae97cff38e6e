package org.prasan.conventions.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Takes text as it came, but refuses what shows nothing: blanks and invisible characters alone. */
final class VisibleText extends StringDeserializer {

  /** Controls, formats and blanks; letters and marks that Unicode draws without ink. */
  private static final Pattern SHOWS_NOTHING =
      Pattern.compile(
          "[\\p{C}\\p{Z}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]+");

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    String text = super.deserialize(parser, context);
    return text != null && showsNothing(text)
        ? (String) context.handleWeirdStringValue(String.class, text, "shows nothing")
        : text;
  }

  static boolean showsNothing(String text) {
    return SHOWS_NOTHING.matcher(text).matches();
  }
}
