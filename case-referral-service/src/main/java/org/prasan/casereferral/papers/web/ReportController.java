package org.prasan.casereferral.papers.web;

import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.prasan.casereferral.papers.ExportRefusal;
import org.prasan.casereferral.papers.MonthlyReport;
import org.prasan.casereferral.papers.PaperPress;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly report, to be signed and sent on. */
@RestController
class ReportController {

  private final MonthlyReport report;
  private final PaperPress press;
  private final Clock clock;

  ReportController(MonthlyReport report, PaperPress press, Clock clock) {
    this.report = report;
    this.press = press;
    this.clock = clock;
  }

  /**
   * @param month as in {@code 2026-11}
   */
  @GetMapping(value = "/v1/papers/monthly-report", produces = "text/html")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER','MINISTRY','DEPARTMENT','AUDITOR')")
  ResponseEntity<String> printMonthlyReport(
      @RequestParam @Pattern(regexp = "20\\d{2}-(0[1-9]|1[0-2])") String month, Caller caller) {
    LocalDate first = YearMonth.parse(month).atDay(1);
    LocalDate today = ThaiDates.today(clock);
    if (first.isAfter(today)) {
      throw new ExportRefusal.MonthNotBegun();
    }
    LocalDate last = YearMonth.parse(month).atEndOfMonth();
    Map<String, Object> facts =
        Map.of(
            "month",
            MonthlyReport.name(first),
            "sections",
            report.of(caller, first),
            "districts",
            caller.districts().stream().sorted().toList(),
            "whole",
            last.isBefore(today));
    return PaperController.answer(press.print("monthly-report", caller, facts));
  }
}
