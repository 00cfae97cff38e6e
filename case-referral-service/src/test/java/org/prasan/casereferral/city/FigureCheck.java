package org.prasan.casereferral.city;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.city.OpenFiles.Dossier;
import org.prasan.casereferral.city.Recount.Sums;
import org.prasan.casereferral.figures.CaseFigures;
import org.prasan.casereferral.figures.CaseFigures.Wish;
import org.prasan.casereferral.figures.FigureTable;
import org.prasan.casereferral.figures.Measure;
import org.prasan.casereferral.figures.Period;
import org.prasan.casereferral.figures.Period.Each;
import org.prasan.casereferral.referral.Referral;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;

/** Holds what the service tells in figures against the recount, for every district and agency. */
final class FigureCheck {

  private static final String CASES_LATE = "cases-overdue:";
  private static final Set<String> NO_CODES = Set.of("district", "value", "shown", "p50", "p90");

  /** As the definition of the figure says, and a second for rounding. */
  private static final double LARGEST_ERROR = 0.091;

  private static final Duration SHORTEST = Duration.ofMinutes(1);

  private final City city;
  private final Town town;
  private final Recount recount;
  private final List<String> differences = new ArrayList<>();
  private int compared;

  FigureCheck(City city, Town town, Recount recount) {
    this.city = city;
    this.town = town;
    this.recount = recount;
  }

  static String ofAgency(String id) {
    return "agency:" + id;
  }

  /** All that was told and counted until now, and what is late at this moment. */
  void now(Iterable<Dossier> open) {
    LocalDate today = ThaiDates.inBangkok(city.clock.instant());
    compare(null, today, EnumSet.allOf(Measure.class), late(open));
  }

  /** Which referrals are late leaves no trace by which it could be recounted afterwards. */
  void between(@Nullable LocalDate from, LocalDate to) {
    compare(from, to, EnumSet.complementOf(EnumSet.of(Measure.REFERRALS_OVERDUE)), null);
  }

  private void compare(
      @Nullable LocalDate from,
      LocalDate to,
      Set<Measure> measures,
      @Nullable Map<String, Map<String, Long>> late) {
    var wish = new Wish(Period.of(from, to), Each.PERIOD, measures, Set.of());
    for (String district : town.districts) {
      compare(district, town.head(district), wish, in(late, district));
      for (Town.Agency agency : town.of(district)) {
        String area = ofAgency(agency.id());
        compare(area, agency.officer(), wish, in(late, area));
      }
    }
  }

  private static @Nullable Map<String, Long> in(
      @Nullable Map<String, Map<String, Long>> late, String area) {
    return late == null ? null : late.getOrDefault(area, Map.of());
  }

  /**
   * @param late what the clocks themselves say, beside what was said of them
   */
  private void compare(String area, Caller caller, Wish wish, @Nullable Map<String, Long> late) {
    Sums expected = recount.sums(area, wish.period().from(), wish.period().to());
    if (late != null) {
      expected.counted().keySet().removeIf(name -> name.startsWith(CASES_LATE));
      expected.counted().putAll(late);
    }
    expected.lasted().forEach((name, took) -> expected.counted().put(name, (long) took.size()));
    var told = new TreeMap<String, Long>();
    for (FigureTable table : city.room(CaseFigures.class).of(caller, wish).figures()) {
      for (Map<String, Object> row : table.by()) {
        if (isOf(area, row)) {
          String name = name(table, row);
          told.put(name, (Long) row.get("value"));
          compareTimes(area + " " + name, row, expected.lasted().get(name));
        }
      }
    }
    compared += expected.counted().size();
    Stream.concat(told.keySet().stream(), expected.counted().keySet().stream())
        .distinct()
        .filter(name -> !told.getOrDefault(name, 0L).equals(expected.counted().get(name)))
        .forEach(name -> differ(area, wish, name, told.get(name), expected.counted().get(name)));
  }

  /** Rows of an agency name no district, nor do those of all restricted cases from above. */
  private static boolean isOf(String area, Map<String, Object> row) {
    return area.startsWith(ofAgency(""))
        ? !row.containsKey("district")
        : area.equals(row.get("district"));
  }

  private void differ(String area, Wish wish, String name, @Nullable Object told, Object counted) {
    String when = wish.period().from() + " to " + wish.period().to();
    differences.add("%s %s %s: told %s, counted %s".formatted(when, area, name, told, counted));
  }

  private static String name(FigureTable table, Map<String, Object> row) {
    return Stream.concat(
            Stream.of(table.name()),
            row.entrySet().stream()
                .filter(code -> !NO_CODES.contains(code.getKey()))
                .map(code -> code.getValue().toString()))
        .collect(Collectors.joining(":"));
  }

  private void compareTimes(String what, Map<String, Object> row, @Nullable List<Duration> took) {
    if (took != null) {
      compareTime(what + " p50", row.get("p50"), took, 0.5);
      compareTime(what + " p90", row.get("p90"), took, 0.9);
    }
  }

  private void compareTime(String what, @Nullable Object told, List<Duration> took, double part) {
    Duration exact = took.get((int) Math.ceil(took.size() * part) - 1);
    long seconds = Math.max(SHORTEST.toSeconds(), exact.toSeconds());
    if (!(told instanceof Long value) || Math.abs(value - seconds) > LARGEST_ERROR * seconds + 1) {
      differences.add(what + ": told " + told + ", took " + seconds);
    }
  }

  private Map<String, Map<String, Long>> late(Iterable<Dossier> open) {
    Instant now = city.clock.instant();
    var late = new TreeMap<String, Map<String, Long>>();
    for (Dossier file : open) {
      Case one = file.one();
      one.timing().late().forEach(kind -> add(late, one.districtCode(), CASES_LATE + kind));
      for (Referral it : file.referrals()) {
        Instant due = it.respondBy();
        if (due != null && !due.isAfter(now)) {
          String name = String.join(":", "referrals-overdue", it.agencyId(), it.state().name());
          add(late, one.districtCode(), name);
          add(late, ofAgency(it.agencyId()), name);
        }
      }
    }
    return late;
  }

  private static void add(Map<String, Map<String, Long>> late, String area, String name) {
    late.computeIfAbsent(area, _ -> new TreeMap<>()).merge(name, 1L, Long::sum);
  }

  List<String> differences() {
    return differences;
  }

  /** How many rows were told and counted, none of them empty. */
  int compared() {
    return compared;
  }
}
