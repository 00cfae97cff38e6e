package org.prasan.conventions.security;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What somebody answers for within a centre or an agency; the token's {@code position} claim. */
public enum Position {
  CHAIR,
  SUPERVISOR,
  HEAD;

  /** Null for none and for one that Prasan does not know, which gives no right. */
  static @Nullable Position of(@Nullable String claim) {
    return Arrays.stream(values()).filter(it -> it.name().equals(claim)).findFirst().orElse(null);
  }
}
