package org.prasan.conventions.problem;

import org.jspecify.annotations.Nullable;

/**
 * A failure's types and places without its messages, which may hold what a person entered: this is
 * what the log gets.
 */
public final class Wordless extends Exception {
  private Wordless(Throwable original, @Nullable Throwable cause) {
    super(original.getClass().getName(), cause, false, true);
    setStackTrace(original.getStackTrace());
  }

  public static Wordless copyOf(Throwable original) {
    Throwable cause = original.getCause();
    return new Wordless(original, cause == null ? null : copyOf(cause));
  }
}
