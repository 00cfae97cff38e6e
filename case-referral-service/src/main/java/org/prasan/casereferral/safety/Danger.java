package org.prasan.casereferral.safety;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.personal.Sealed;

/**
 * What whoever visits has to expect at the address.
 *
 * @param kinds none once it is over
 * @param words sealed with the key of the case's words
 */
public record Danger(Set<Kind> kinds, @Nullable Sealed words, Stamp noted) {

  public Danger {
    kinds = Set.copyOf(kinds);
  }

  public boolean isOver() {
    return kinds.isEmpty();
  }

  /** The dangers that have a code. */
  public enum Kind {
    WEAPON,
    VIOLENT_PERSON,
    DRUGS,
    INFECTION,
    ANIMAL,
    UNSAFE_BUILDING,
    OTHER
  }
}
