package org.prasan.casereferral.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.prasan.casereferral.figures.Measure.Kind;
import org.prasan.messaging.Projection.Counted.Counts;

/** Adds the counters of one figure up to its rows. */
final class FigureSums {

  private final Measure measure;
  private final Set<FigureDimension> wanted;
  private final Map<Map<String, String>, Sum> rows =
      new TreeMap<>(Comparator.comparing(Map::toString));

  /**
   * @param wanted the dimensions that stay; all where it is empty
   */
  FigureSums(Measure measure, Set<FigureDimension> wanted) {
    this.measure = measure;
    this.wanted = wanted;
  }

  private static final class Sum {
    private long value;

    /** How often it was given, where the value is money. */
    private long times;

    private boolean exact = true;
    private final Map<String, Long> spans = new TreeMap<>();
  }

  void add(Counts counts, Period piece, FigureSight sight) {
    Period within = measure.kind() == Kind.STANDS ? piece.untilItsEnd() : piece;
    YearMonth month = YearMonth.parse(counts.counter().period());
    if (!within.touches(month)) {
      return;
    }
    String area = counts.counter().of();
    if (within.holdsAllOf(month)) {
      add(area, part(counts.values(), "sum"), piece, sight);
      return;
    }
    Map<?, ?> days = part(counts.values(), "days");
    within
        .daysOf(month)
        .forEach(
            day -> add(area, part(days, String.format(Locale.ROOT, "%02d", day)), piece, sight));
  }

  private static Map<?, ?> part(Map<?, ?> values, String name) {
    return values.get(name) instanceof Map<?, ?> part ? part : Map.of();
  }

  private void add(String area, Map<?, ?> names, Period piece, FigureSight sight) {
    names.forEach((name, value) -> {
      String[] codes = name.toString().split(":");
      if (value instanceof Number number && isTimes(codes)) {
        rows.computeIfAbsent(row(area, codes, piece, sight), _ -> new Sum()).times +=
            number.longValue();
      }
      if (codes[0].equals(measure.label()) && value instanceof Number number) {
        Sum sum = rows.computeIfAbsent(row(area, codes, piece, sight), _ -> new Sum());
        sum.value += number.longValue();
        sum.exact &= sight.isExact(area);
        if (measure.kind() == Kind.LASTED) {
          sum.spans.merge(codes[codes.length - 1], number.longValue(), Long::sum);
        }
      }
    });
  }

  private boolean isTimes(String[] codes) {
    return measure == Measure.AID_SATANG && codes[0].equals(Measure.AID.label());
  }

  private Map<String, String> row(String area, String[] codes, Period piece, FigureSight sight) {
    var row = new LinkedHashMap<String, String>();
    if (piece.label() != null) {
      row.put(piece.label().length() > "yyyy-MM".length() ? "day" : "month", piece.label());
    }
    String district = CountedArea.district(area);
    boolean placed = sight.tellsWhere(area);
    if (district != null && placed) {
      keep(row, FigureDimension.DISTRICT, district);
    }
    List<FigureDimension> dimensions = measure.dimensions();
    for (int i = 0; i < dimensions.size() && i + 1 < codes.length; i++) {
      if (placed || dimensions.get(i) != FigureDimension.AGENCY) {
        keep(row, dimensions.get(i), codes[i + 1]);
      }
    }
    return row;
  }

  private void keep(Map<String, String> row, FigureDimension dimension, String code) {
    if (wanted.isEmpty() || wanted.contains(dimension)) {
      row.put(dimension.label(), code);
    }
  }

  FigureTable table() {
    rows.values().removeIf(sum -> sum.value == 0);
    boolean exact = rows.values().stream().allMatch(sum -> sum.exact);
    long total = rows.values().stream().mapToLong(sum -> sum.value).sum();
    long times = rows.values().stream().mapToLong(sum -> sum.times).sum();
    Shown all = shown(total, times, exact);
    List<Map<String, Object>> by = new ArrayList<>();
    rows.forEach((row, sum) -> by.add(told(row, sum)));
    return new FigureTable(
        measure.label(),
        measure.definition(),
        measure.definitionTh(),
        measure.kind(),
        by,
        all.value(),
        all.text(),
        !exact);
  }

  private Map<String, Object> told(Map<String, String> row, Sum sum) {
    var told = new LinkedHashMap<String, Object>(row);
    Shown shown = shown(sum.value, sum.times, sum.exact);
    if (shown.value() != null) {
      told.put("value", shown.value());
      if (measure.kind() == Kind.LASTED) {
        told.put("p50", seconds(sum, 0.5));
        told.put("p90", seconds(sum, 0.9));
      }
    }
    told.put("shown", shown.text());
    return told;
  }

  private Shown shown(long value, long times, boolean exact) {
    return measure == Measure.AID_SATANG
        ? Shown.ofMoney(value, times, exact)
        : Shown.of(value, exact);
  }

  /** The time within which this part of them was over. */
  private static long seconds(Sum sum, double part) {
    long left = (long) Math.ceil(sum.value * part);
    for (Map.Entry<String, Long> bucket : sum.spans.entrySet()) {
      left -= bucket.getValue();
      if (left <= 0) {
        return Span.of(bucket.getKey()).toSeconds();
      }
    }
    return 0;
  }
}
