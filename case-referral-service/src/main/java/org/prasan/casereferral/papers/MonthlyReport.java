package org.prasan.casereferral.papers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private record Table(String title, Measure measure, Set<FigureDimension> by) {}

  private static final List<Table> TABLES =
      List.of(
          table("เรื่องรับแจ้งใหม่ในเดือน", Measure.CASES_OPENED, FigureDimension.URGENCY),
          table("บุคคลที่มีเรื่องรับแจ้งเป็นครั้งแรก", Measure.PEOPLE, FigureDimension.PEOPLE),
          table(
              "เรื่อง ณ สิ้นเดือน (เรื่องที่มีหลายมิตินับทุกมิติ)",
              Measure.CASES,
              FigureDimension.STATE),
          table(
              "เรื่องที่ยังไม่มีเจ้าหน้าที่รับ ณ สิ้นเดือน",
              Measure.CASES_UNTAKEN,
              FigureDimension.URGENCY),
          table(
              "เรื่องที่เปิดขึ้นใหม่หลังยุติแล้ว",
              Measure.CASES_REOPENED,
              FigureDimension.DISTRICT),
          table(
              "ความต้องการ ณ สิ้นเดือน",
              Measure.NEEDS,
              FigureDimension.DIMENSION,
              FigureDimension.STATE),
          table("การส่งต่อในเดือน", Measure.REFERRALS_SENT, FigureDimension.SERVICE),
          table("การส่งต่อ ณ สิ้นเดือน", Measure.REFERRALS, FigureDimension.STATE),
          table(
              "การส่งต่อที่หน่วยงานยังไม่มีผู้รับเรื่อง ณ สิ้นเดือน",
              Measure.REFERRALS_UNCLAIMED,
              FigureDimension.AGENCY),
          table(
              "การส่งต่อที่เกินกำหนด ณ สิ้นเดือน",
              Measure.REFERRALS_OVERDUE,
              FigureDimension.AGENCY),
          table("การส่งต่อที่หมดเวลาในเดือน", Measure.REFERRALS_EXPIRED, FigureDimension.AGENCY),
          table(
              "การส่งต่อที่ปิดในเดือน",
              Measure.OUTCOMES,
              FigureDimension.OUTCOME,
              FigureDimension.CONFIRMED),
          table("การให้ความช่วยเหลือในเดือน (ครั้ง)", Measure.AID, FigureDimension.PROGRAMME),
          table("เงินที่ให้ความช่วยเหลือในเดือน", Measure.AID_SATANG, FigureDimension.PROGRAMME),
          table(
              "ระดับการพึ่งพาตนเองที่บันทึกในเดือน",
              Measure.SELF_RELIANCE,
              FigureDimension.WHEN,
              FigureDimension.LEVEL));

  private final CaseFigures figures;
  private final FigureWords words;

  MonthlyReport(CaseFigures figures, FigureWords words) {
    this.figures = figures;
    this.words = words;
  }

  /** One row: what is counted, and how much of it as it may be told. */
  public record Line(String of, String count) {}

  /**
   * One table.
   *
   * @param total null where a sum would count one thing several times
   */
  public record Section(String title, List<Line> lines, @Nullable String total) {}

  /**
   * @param day any of the month's
   */
  public List<Section> of(Caller caller, LocalDate day) {
    YearMonth month = YearMonth.from(day);
    Period period = Period.of(month.atDay(1), month.atEndOfMonth());
    return TABLES.stream()
        .map(table -> {
          Wish wish = new Wish(period, Each.PERIOD, Set.of(table.measure()), table.by());
          return section(table, figures.of(caller, wish).figures().getFirst());
        })
        .toList();
  }

  /** {@code พฤศจิกายน 2569}. */
  public static String name(LocalDate day) {
    return ThaiDates.longForm(day.withDayOfMonth(1)).substring(2);
  }

  private Section section(Table table, FigureTable counted) {
    Measure measure = table.measure();
    List<Line> lines =
        counted.by().stream()
            .sorted(words.order(measure))
            .map(row -> new Line(words.of(measure, row), count(measure, row.get("shown"))))
            .toList();
    return new Section(
        table.title(),
        lines,
        measure == Measure.PEOPLE ? null : count(measure, counted.totalShown()));
  }

  private String count(Measure measure, @Nullable Object shown) {
    String text = String.valueOf(shown);
    return measure == Measure.AID_SATANG ? words.baht(text) : words.digits(text);
  }

  private static Table table(String title, Measure measure, FigureDimension... by) {
    return new Table(title, measure, Set.of(by));
  }
}
