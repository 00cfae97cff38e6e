package org.prasan.casereferral.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.safety.Audience;

/**
 * What counters are kept for. What is restricted is counted apart from its district, for all of it
 * and for each who may find it, so that nobody learns of it by subtracting.
 */
final class CountedArea {

  private static final String RESTRICTED = "!";
  private static final String AGENCY = "agency:";

  private CountedArea() {}

  /**
   * @param audience as {@link Audience} says it
   */
  static List<String> of(String district, List<String> audience) {
    if (audience.contains(Audience.ALL)) {
      return List.of(district);
    }
    String hidden = district + RESTRICTED;
    var areas = new ArrayList<>(List.of(hidden));
    if (audience.contains(Audience.QUEUE)) {
      areas.add(hidden + Audience.QUEUE);
    } else {
      audience.forEach(subject -> areas.add(hidden + subject));
    }
    return areas;
  }

  /** All of the district that its chair, and whoever watches over the work, counts. */
  static List<String> wholeOf(String district) {
    return List.of(district, district + RESTRICTED);
  }

  /** What one of its officers may find. */
  static List<String> of(String district, String subject) {
    String hidden = district + RESTRICTED;
    return List.of(district, hidden + Audience.QUEUE, hidden + subject);
  }

  static String ofAgency(String agencyId) {
    return AGENCY + agencyId;
  }

  /** Whether it counts what few in its district may find. */
  static boolean isRestricted(String area) {
    return area.contains(RESTRICTED);
  }

  /** The district of an area; null for an agency's. */
  static @Nullable String district(String area) {
    return area.startsWith(AGENCY) ? null : area.replaceFirst("!.*$", "");
  }
}
