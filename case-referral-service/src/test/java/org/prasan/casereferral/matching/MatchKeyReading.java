package org.prasan.casereferral.matching;

import java.util.List;
import java.util.Locale;

/** Reads indexes as a case does when it looks for others. */
public final class MatchKeyReading {

  private MatchKeyReading() {}

  /** By what the two look alike, the surest first. */
  public static List<String> matches(List<String> own, List<String> others) {
    var sought = MatchKey.soughtBy(own);
    return others.stream()
        .filter(sought::containsKey)
        .map(sought::get)
        .distinct()
        .sorted()
        .map(match -> match.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .toList();
  }
}
