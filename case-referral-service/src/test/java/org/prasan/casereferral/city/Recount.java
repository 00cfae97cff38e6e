package org.prasan.casereferral.city;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prasan.thai.ThaiDates;

/**
 * Figures as anybody would make them who wrote everything down: what stood so, from when until
 * when, and what happened when. Nothing is added up before it is asked for.
 */
final class Recount {

  /** What stood so, and where. */
  private static final class Stay {
    private final String name;
    private final Instant from;
    private @Nullable Instant until;

    Stay(String name, Instant from) {
      this.name = name;
      this.from = from;
    }

    boolean standsAt(Instant end) {
      return from.isBefore(end) && (until == null || !until.isBefore(end));
    }
  }

  private record Happening(String name, Instant at, long times) {}

  /** Everything of one district or agency. */
  private static final class Area {
    private final List<Stay> stays = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
  }

  /**
   * What was counted.
   *
   * @param lasted how long each took that ended within the time, the shortest first
   */
  record Sums(Map<String, Long> counted, Map<String, List<Duration>> lasted) {}

  private static final String TIME = "time:";

  private final Map<String, Area> areas = new HashMap<>();
  private final Map<String, Map<String, List<Stay>>> standing = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * How a case or referral stands from now on.
   *
   * @param now its parts, and the figure in which each of them stands
   */
  void stands(Collection<String> where, String id, Instant at, Map<String, String> now) {
    Map<String, List<Stay>> before = standing.computeIfAbsent(id, _ -> new HashMap<>());
    before
        .entrySet()
        .removeIf(part -> {
          boolean same = part.getValue().getFirst().name.equals(now.get(part.getKey()));
          if (!same) {
            part.getValue().forEach(stay -> stay.until = at);
          }
          return !same;
        });
    now.forEach((part, name) -> before.computeIfAbsent(part, _ -> begin(where, name, at)));
  }

  private List<Stay> begin(Collection<String> where, String name, Instant at) {
    return where.stream()
        .map(area -> {
          var stay = new Stay(shared(name), at);
          of(area).stays.add(stay);
          return stay;
        })
        .toList();
  }

  void happens(Collection<String> where, String name, Instant at, long times) {
    where.forEach(area -> of(area).happenings.add(new Happening(shared(name), at, times)));
  }

  private Area of(String area) {
    return areas.computeIfAbsent(area, _ -> new Area());
  }

  private String shared(String name) {
    return names.computeIfAbsent(name, it -> it);
  }

  /**
   * Days in Bangkok, both included.
   *
   * @param from null from the beginning on
   */
  Sums sums(String where, @Nullable LocalDate from, LocalDate to) {
    Instant first = from == null ? Instant.EPOCH : start(from);
    Instant end = start(to.plusDays(1));
    var counted = new TreeMap<String, Long>();
    var lasted = new TreeMap<String, List<Duration>>();
    for (Stay stay : of(where).stays) {
      if (stay.name.startsWith(TIME)) {
        if (stay.until != null && isWithin(stay.until, first, end)) {
          Duration took = Duration.between(stay.from, stay.until);
          lasted.computeIfAbsent(stay.name, _ -> new ArrayList<>()).add(took);
        }
      } else if (stay.standsAt(end)) {
        counted.merge(stay.name, 1L, Long::sum);
      }
    }
    for (Happening one : of(where).happenings) {
      if (isWithin(one.at, first, end)) {
        counted.merge(one.name, one.times, Long::sum);
      }
    }
    counted.values().removeIf(sum -> sum == 0);
    lasted.values().forEach(took -> took.sort(null));
    return new Sums(counted, lasted);
  }

  private static boolean isWithin(Instant at, Instant first, Instant end) {
    return !at.isBefore(first) && at.isBefore(end);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ThaiDates.BANGKOK).toInstant();
  }
}
