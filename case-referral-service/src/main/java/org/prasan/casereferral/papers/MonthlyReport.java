package org.prasan.casereferral.papers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prasan.casereferral.figures.CaseFigures;
import org.prasan.casereferral.figures.CaseFigures.Wish;
import org.prasan.casereferral.figures.FigureDimension;
import org.prasan.casereferral.figures.FigureTable;
import org.prasan.casereferral.figures.Measure;
import org.prasan.casereferral.figures.Period;
import org.prasan.casereferral.figures.Period.Each;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** What a centre counts by hand each month, from the same counters as the figures. */
@Component
public class MonthlyReport {

  private static final Map<Measure, Set<FigureDimension>> TABLES = tables();

  private final CaseFigures figures;
  private final FigureWords words;

  MonthlyReport(CaseFigures figures, FigureWords words) {
    this.figures = figures;
    this.words = words;
  }

  /** One row: what is counted, and how much of it as it may be told. */
  public record Line(String of, String count) {}

  /** One table, with what it counts. */
  public record Section(String definition, List<Line> lines, String total) {}

  /**
   * @param day any of the month's
   */
  public List<Section> of(Caller caller, LocalDate day) {
    YearMonth month = YearMonth.from(day);
    Period period = Period.of(month.atDay(1), month.atEndOfMonth());
    var sections = new ArrayList<Section>();
    TABLES.forEach((measure, by) -> {
      Wish wish = new Wish(period, Each.PERIOD, Set.of(measure), by);
      figures.of(caller, wish).figures().forEach(table -> sections.add(section(measure, table)));
    });
    return sections;
  }

  /** {@code พฤศจิกายน 2569}. */
  public static String name(LocalDate day) {
    return ThaiDates.longForm(day.withDayOfMonth(1)).substring(2);
  }

  private Section section(Measure measure, FigureTable table) {
    List<Line> lines = table.by().stream().map(row -> line(measure, row)).toList();
    boolean money = measure == Measure.AID_SATANG;
    return new Section(
        words.definition(table.definitionTh()),
        lines,
        money ? words.baht(table.totalShown()) : words.digits(table.totalShown()));
  }

  private Line line(Measure measure, Map<String, Object> row) {
    String shown = String.valueOf(row.get("shown"));
    boolean money = measure == Measure.AID_SATANG;
    return new Line(words.of(measure, row), money ? words.baht(shown) : words.digits(shown));
  }

  private static Map<Measure, Set<FigureDimension>> tables() {
    var tables = new LinkedHashMap<Measure, Set<FigureDimension>>();
    tables.put(Measure.CASES_OPENED, Set.of(FigureDimension.URGENCY));
    tables.put(Measure.PEOPLE, Set.of(FigureDimension.PEOPLE));
    tables.put(Measure.CASES, Set.of(FigureDimension.STATE));
    tables.put(Measure.CASES_UNTAKEN, Set.of(FigureDimension.URGENCY));
    tables.put(Measure.CASES_REOPENED, Set.of(FigureDimension.DISTRICT));
    tables.put(Measure.NEEDS, Set.of(FigureDimension.DIMENSION, FigureDimension.STATE));
    tables.put(Measure.REFERRALS_SENT, Set.of(FigureDimension.SERVICE));
    tables.put(Measure.REFERRALS, Set.of(FigureDimension.STATE));
    tables.put(Measure.REFERRALS_UNCLAIMED, Set.of(FigureDimension.AGENCY));
    tables.put(Measure.REFERRALS_OVERDUE, Set.of(FigureDimension.AGENCY));
    tables.put(Measure.REFERRALS_EXPIRED, Set.of(FigureDimension.AGENCY));
    tables.put(Measure.OUTCOMES, Set.of(FigureDimension.OUTCOME, FigureDimension.CONFIRMED));
    tables.put(Measure.AID, Set.of(FigureDimension.PROGRAMME));
    tables.put(Measure.AID_SATANG, Set.of(FigureDimension.PROGRAMME));
    tables.put(Measure.SELF_RELIANCE, Set.of(FigureDimension.WHEN, FigureDimension.LEVEL));
    return tables;
  }
}
