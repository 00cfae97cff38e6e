package org.prasan.notification.message;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events of its type a notice is meant for: all, or those of which one fact is, or is not,
 * one of some code words.
 *
 * @param restricted whether the case must be, or must not be, restricted; null where it may be
 */
record Only(String fact, Set<String> words, boolean wanted, @Nullable Boolean restricted) {

  static final Only EVER = unless("");

  static Only where(String fact, String... words) {
    return new Only(fact, Set.of(words), true, null);
  }

  static Only unless(String fact, String... words) {
    return new Only(fact, Set.of(words), false, null);
  }

  Only andRestricted() {
    return new Only(fact, words, wanted, true);
  }

  Only andOpen() {
    return new Only(fact, words, wanted, false);
  }

  boolean holds(Facts facts) {
    boolean is = facts.values().get(fact) instanceof String word && words.contains(word);
    boolean isRestricted = facts.restrictedTo() != null;
    return is == wanted && (restricted == null || restricted == isRestricted);
  }
}
