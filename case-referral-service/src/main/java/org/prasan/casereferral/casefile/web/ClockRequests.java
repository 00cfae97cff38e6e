package org.prasan.casereferral.casefile.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand.ExtendClock;
import org.prasan.casereferral.casefile.CaseCommand.PauseClock;
import org.prasan.casereferral.casefile.CaseCommand.ReportChild;
import org.prasan.casereferral.casefile.CaseCommand.WaiveChildReport;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.ClockReason;

/** Bodies of the requests about the clocks of a case, and the commands they mean. */
final class ClockRequests {

  private ClockRequests() {}

  /**
   * @param reportedAt now, when it is not told
   */
  record ChildReportRequest(
      @NotEmpty Set<ChildReport.@NotNull Body> to, @Nullable Instant reportedAt) {
    ReportChild command(String caseId) {
      return new ReportChild(caseId, to, reportedAt);
    }
  }

  record WaiverRequest(@NotNull ChildReport.Waiver reason) {
    WaiveChildReport command(String caseId) {
      return new WaiveChildReport(caseId, reason);
    }
  }

  /**
   * @param until the day on which the clock runs again
   */
  record PauseRequest(@NotNull LocalDate until, @NotNull ClockReason reason) {
    PauseClock command(String caseId) {
      return new PauseClock(caseId, until, reason);
    }
  }

  /**
   * @param until the last day
   */
  record ExtensionRequest(@NotNull LocalDate until, @NotNull ClockReason reason) {
    ExtendClock command(String caseId) {
      return new ExtendClock(caseId, until, reason);
    }
  }
}
