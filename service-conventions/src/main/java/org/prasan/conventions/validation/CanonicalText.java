package org.prasan.conventions.validation;

import org.jspecify.annotations.Nullable;
import org.prasan.thai.ThaiText;
import org.springframework.core.convert.converter.Converter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * The one way in which text comes in: made canonical before anything judges it, so that what is
 * validated is what is stored. What shows nothing or can't be read is refused.
 */
public final class CanonicalText extends StringDeserializer
    implements Converter<String, @Nullable String> {

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
    String text = super.deserialize(parser, context);
    if (text == null) {
      return null;
    }
    String canonical = ThaiText.normalise(text);
    return ThaiText.showsNothing(text) || ThaiText.isUnreadable(canonical)
        ? (String) context.handleWeirdStringValue(String.class, text, "no text")
        : canonical;
  }

  /** In the query; {@link StrictQuery} has refused what shows nothing or can't be read. */
  @Override
  public String convert(String text) {
    return ThaiText.normalise(text);
  }
}
