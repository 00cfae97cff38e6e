package org.prasan.notification.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Languages that notices are written in; Thai unless a person asks for English. */
public enum Language {
  TH("th"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  @JsonCreator
  public static Language of(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    throw new IllegalArgumentException("no such language");
  }

  @JsonValue
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
