package org.prasan.casereferral.safety;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By whom a case or referral may be found within a district, in a form that a query can ask. */
public final class Audience {

  /** Every officer of the district, and whoever sees all districts. */
  public static final String ALL = "*";

  /** Every officer of the district, until somebody takes the case. */
  public static final String QUEUE = "#queue";

  private static final String GUEST = "#guest:";

  private Audience() {}

  /** An officer of another district who took the case from an opened queue. */
  public static String guest(String districtCode, String subject) {
    return GUEST + districtCode + ":" + subject;
  }

  /**
   * @param restrictedTo subjects, or null when nothing is restricted
   */
  public static List<String> of(@Nullable List<String> restrictedTo) {
    return restrictedTo == null ? List.of(ALL) : restrictedTo;
  }

  /** The same where nobody has taken the case yet: it must not wait for want of an owner. */
  public static List<String> waiting(@Nullable List<String> restrictedTo) {
    return with(QUEUE, of(restrictedTo));
  }

  /**
   * @param more somebody else by whom it may be found, or null
   */
  public static List<String> with(@Nullable String more, List<String> audience) {
    if (more == null) {
      return audience;
    }
    var some = new ArrayList<>(audience);
    some.add(more);
    return some;
  }

  public static @Nullable List<String> restrictedTo(List<String> audience) {
    return audience.contains(ALL)
        ? null
        : audience.stream().filter(it -> !it.startsWith("#")).toList();
  }
}
