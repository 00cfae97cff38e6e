package org.prasan.casereferral.consent;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.ThaiText;

/** Who consented for somebody; stored sealed with that person's key. */
public record GiverName(String name) {

  /** Whether somebody of this name was meant, however it was spelt and whatever title precedes. */
  public boolean isOf(String firstName, @Nullable String lastName) {
    String told = bare(name);
    String first = bare(firstName);
    return lastName == null ? told.equals(first) : told.contains(first + bare(lastName));
  }

  private static String bare(String text) {
    return ThaiText.normalise(text)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
  }

  @Override
  public String toString() {
    return "GiverName[…]";
  }
}
