package org.prasan.casereferral.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An aid programme as its events told it.
 *
 * @param editions in order of the days from which they hold
 * @param validTo last day on which aid is given under it, when that is known
 */
public record Programme(String code, List<Edition> editions, @Nullable LocalDate validTo) {

  public Programme {
    editions = List.copyOf(editions);
  }

  public Programme revised(Edition next) {
    var all = new ArrayList<>(editions);
    all.removeIf(edition -> edition.validFrom().equals(next.validFrom()));
    all.add(next);
    all.sort(Comparator.comparing(Edition::validFrom));
    return new Programme(code, all, validTo);
  }

  public Programme ending(LocalDate last) {
    return new Programme(code, editions, last);
  }

  /** What it gives on the day; empty before it starts and after its last day. */
  public Optional<Edition> on(LocalDate day) {
    return validTo != null && validTo.isBefore(day)
        ? Optional.empty()
        : editions.stream()
            .filter(edition -> !edition.validFrom().isAfter(day))
            .reduce((_, later) -> later);
  }
}
