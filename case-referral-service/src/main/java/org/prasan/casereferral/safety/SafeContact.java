package org.prasan.casereferral.safety;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.Sealed;

/**
 * How, when and by whom a person may be spoken to without being put in danger.
 *
 * @param note sealed with the person's own key
 */
public record SafeContact(Set<Way> ways, Set<Time> times, By by, @Nullable Sealed note) {

  public SafeContact {
    ways = Set.copyOf(ways);
    times = Set.copyOf(times);
  }

  /** How. */
  public enum Way {
    PHONE,
    MESSAGE,
    VISIT,
    LETTER,
    THROUGH_SOMEBODY_TRUSTED,
    NOT_AT_ALL
  }

  /** When; any time where none is named. */
  public enum Time {
    DAYTIME,
    EVENING,
    WEEKDAYS,
    WEEKENDS,
    WHEN_ALONE
  }

  /** By whom. */
  public enum By {
    ANYBODY,
    A_WOMAN,
    A_MAN,
    THE_OWNER
  }
}
