package org.prasan.casereferral.figures;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.messaging.Projection.Counted.Counter;
import org.prasan.thai.ThaiDates;

/**
 * All that one case or referral has added to the figures so far: by part (itself, a need, an aid),
 * then by day and name. So a part that was never one is taken out of the days on which it counted.
 *
 * @param parts the inner keys are {@code yyyy-MM-dd name}
 */
public record Made(Map<String, Map<String, Long>> parts) {

  static final Made NOTHING = new Made(Map.of());

  private static final int MONTH = 7;
  private static final int DAY = 10;

  public Made {
    parts = Map.copyOf(parts);
  }

  /** What is said of names: that something began or ended to stand so, or that it happened. */
  record Entry(String part, String name, long by) {}

  Made with(Instant at, List<Entry> entries) {
    String day = ThaiDates.inBangkok(at).toString();
    var next = new TreeMap<>(parts);
    for (Entry entry : entries) {
      var names = new TreeMap<>(next.getOrDefault(entry.part(), Map.of()));
      names.merge(day + " " + entry.name(), entry.by(), Long::sum);
      names.values().removeIf(by -> by == 0);
      next.put(entry.part(), Map.copyOf(names));
    }
    next.values().removeIf(Map::isEmpty);
    return new Made(next);
  }

  /** What was added under a name so far, over all days. */
  long sum(String part, String name) {
    return parts.getOrDefault(part, Map.of()).entrySet().stream()
        .filter(entry -> entry.getKey().substring(DAY + 1).equals(name))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  Made without(String part) {
    var next = new HashMap<>(parts);
    next.remove(part);
    return new Made(next);
  }

  /** The same for each area: months in sum, and day by day. */
  Map<Counter, Map<String, Long>> in(List<String> areas) {
    var counts = new HashMap<Counter, Map<String, Long>>();
    for (String area : areas) {
      for (Map<String, Long> names : parts.values()) {
        names.forEach((key, by) -> {
          Map<String, Long> sums =
              counts.computeIfAbsent(
                  new Counter(area, key.substring(0, MONTH)), _ -> new HashMap<>());
          String name = key.substring(DAY + 1);
          sums.merge("sum." + name, by, Long::sum);
          sums.merge("days." + key.substring(MONTH + 1, DAY) + "." + name, by, Long::sum);
        });
      }
    }
    return counts;
  }
}
