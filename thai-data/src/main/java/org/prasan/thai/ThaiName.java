package org.prasan.thai;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's name: title, first name and, for most people, a surname. The title is free text,
 * because ranks and degrees ({@code ว่าที่ร้อยตรี}, {@code ดร.}) stand beside นาย, นาง and นางสาว.
 *
 * <p>Its {@link #toString()} shows nothing: a name is personal data and must not reach a log.
 */
public record ThaiName(String title, String firstName, @Nullable String lastName) {

  public ThaiName {
    title = ThaiText.normalise(title);
    firstName = ThaiText.normalise(firstName);
    lastName = lastName == null ? null : emptyToNull(ThaiText.normalise(lastName));
    if (firstName.isEmpty()) {
      throw new IllegalArgumentException("A name needs a first name");
    }
  }

  public Optional<String> surname() {
    return Optional.ofNullable(lastName);
  }

  /** As it is written in Thai: no space between the title and the first name. */
  public String full() {
    return title + firstName + (lastName == null ? "" : " " + lastName);
  }

  @Override
  public String toString() {
    return "ThaiName[…]";
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
