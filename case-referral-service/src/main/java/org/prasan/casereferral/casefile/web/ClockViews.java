package org.prasan.casereferral.casefile.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.clocks.CaseClock.Pause;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.clocks.Duty;
import org.prasan.casereferral.vocabulary.Stamp;

/** Who has to act next on a case, and until when. */
final class ClockViews {

  private ClockViews() {}

  /**
   * @param officer who holds it; nobody while it is the queue's
   * @param pausedUntil while its clock stands still
   */
  record DutyView(
      CaseClock.Kind kind,
      @Nullable String officer,
      Instant since,
      Instant due,
      @Nullable Instant pausedUntil,
      @Nullable ClockReason pauseReason) {

    private static DutyView of(CaseClock clock, Case one) {
      Pause pause = clock.pause();
      return new DutyView(
          clock.kind(),
          officer(one),
          clock.since(),
          clock.due(),
          pause == null ? null : pause.until(),
          pause == null ? null : pause.reason());
    }

    private static @Nullable String officer(Case one) {
      return one.duty()
          .map(Duty::holder)
          .map(holder -> holder instanceof Duty.Holder.Officer it ? it.subject() : null)
          .orElse(null);
    }
  }

  /** Of a child at risk, and so for those alone who see the people. */
  record ChildReportView(
      Stamp opened,
      @Nullable Instant due,
      List<ChildReport.Body> to,
      ChildReport.@Nullable Waiver waived,
      @Nullable Stamp settled) {

    private static ChildReportView of(ChildReport report) {
      CaseClock clock = report.clock();
      return new ChildReportView(
          report.opened(),
          clock == null ? null : clock.due(),
          report.to(),
          report.waived(),
          report.settled());
    }
  }

  static @Nullable DutyView duty(Case one) {
    CaseClock clock = one.timing().clock();
    return clock == null ? null : DutyView.of(clock, one);
  }

  static @Nullable ChildReportView childReport(Case one, Sight sight) {
    ChildReport report = one.timing().childReport();
    return report == null || !sight.whole() ? null : ChildReportView.of(report);
  }
}
