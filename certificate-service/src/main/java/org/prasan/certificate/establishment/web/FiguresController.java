package org.prasan.certificate.establishment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.certificate.establishment.Certificates;
import org.prasan.certificate.establishment.ValidDays;
import org.prasan.conventions.FigureCount;
import org.prasan.conventions.Figures;
import org.prasan.conventions.Figures.Figure;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many certificates there are, each figure with what exactly it counts. */
@RestController
class FiguresController {

  private final Certificates certificates;
  private final ValidDays validDays;
  private final Clock clock;

  FiguresController(Certificates certificates, ValidDays validDays, Clock clock) {
    this.certificates = certificates;
    this.validDays = validDays;
    this.clock = clock;
  }

  @GetMapping("/v1/figures")
  @PreAuthorize("hasAnyRole('MINISTRY', 'DEPARTMENT', 'AUDITOR', 'CENTRE_OFFICER')")
  Figures getFigures(Caller caller) {
    return new Figures(
        clock.instant(),
        List.of(
            Figure.of(
                "certificates-issued",
                "Certificates of establishment ever issued, by district of the centre and by the"
                    + " Buddhist-era calendar year of their number, whatever became of them since.",
                "หนังสือรับรองการจัดตั้งที่ออกทั้งหมด แยกตามเขตของศูนย์และปี พ.ศ. (ปีปฏิทิน)"
                    + " ของเลขที่ ไม่ว่าสถานะปัจจุบันเป็นอย่างไร",
                certificates.countByYear(caller)),
            Figure.of(
                "certificates-by-status",
                "Certificates of establishment by district and by their status now: valid,"
                    + " suspended or revoked.",
                "หนังสือรับรองการจัดตั้ง แยกตามเขตและสถานะปัจจุบัน: มีผลใช้อยู่ พักใช้ หรือเพิกถอน",
                certificates.countByStatus(caller))));
  }

  /** For a slider over days; the total is that of the last day. */
  @GetMapping("/v1/figures/days")
  @PreAuthorize("hasAnyRole('MINISTRY', 'DEPARTMENT', 'AUDITOR', 'CENTRE_OFFICER')")
  Figures getDailyFigures(
      @RequestParam @Nullable LocalDate to,
      @RequestParam(defaultValue = "31") @Min(1) @Max(92) int days,
      Caller caller) {
    LocalDate last = to == null ? ThaiDates.today(clock) : to;
    List<Map<String, Object>> rows = validDays.count(caller, last, days);
    long total =
        rows.stream()
            .filter(row -> last.toString().equals(row.get("day")))
            .mapToLong(FigureCount::value)
            .sum();
    return new Figures(
        clock.instant(),
        List.of(
            new Figure(
                "certificates-valid",
                "Certificates of establishment that were valid at the end of the day, by day and"
                    + " district of the centre, by the days from which statuses hold.",
                "หนังสือรับรองการจัดตั้งที่มีผลใช้อยู่ ณ สิ้นวัน แยกตามวันและเขตของศูนย์"
                    + " ตามวันที่สถานะมีผล",
                rows,
                total)));
  }
}
