package org.prasan.casereferral.vocabulary;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Codes in people's words, for what is read on a page or on paper. */
public final class CodeWords {

  private static final Locale THAI = Locale.forLanguageTag("th");

  /** Empty for nothing. */
  public String th(@Nullable Enum<?> code) {
    return code == null ? "" : name(code, THAI);
  }

  public String en(@Nullable Enum<?> code) {
    return code == null ? "" : name(code, Locale.ROOT);
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
