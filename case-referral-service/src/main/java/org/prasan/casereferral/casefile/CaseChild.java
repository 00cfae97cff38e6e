package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand.ReportChild;
import org.prasan.casereferral.casefile.TimeEvent.ChildReportWaived;
import org.prasan.casereferral.casefile.TimeEvent.ChildReported;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.ChildReport.Body;
import org.prasan.casereferral.clocks.ChildReport.Waiver;
import org.prasan.casereferral.clocks.ClockRefusal;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;

/**
 * The report of a child at risk. It needs nobody's consent, and once it is due it is made or waived
 * with a reason: the case can't be put aside before.
 */
record CaseChild(Case one) {

  /** Also where nobody asked for it, and again to those who were not told yet. */
  Change<Case, CaseEvent> reported(ReportChild report, Stamp stamp) {
    one.mustKeepItsPeople();
    ChildReport before = before(stamp);
    var told = new TreeSet<>(before.to());
    if (!told.addAll(report.to())) {
      return Change.of(one);
    }
    Instant at = at(report.reportedAt(), stamp.at());
    List<Body> fresh =
        report.to().stream().filter(it -> !before.to().contains(it)).sorted().toList();
    ChildReport after = before.reported(new ArrayList<>(told), new Stamp(stamp.by(), at));
    return Change.of(with(after), new ChildReported(one.ref(), fresh, at));
  }

  Change<Case, CaseEvent> waived(Waiver reason, Stamp stamp) {
    ChildReport report = one.timing().childReport();
    if (report == null || !report.isOpen()) {
      throw new ClockRefusal.ChildReportNotOpen();
    }
    return Change.of(with(report.waived(reason, stamp)), new ChildReportWaived(one.ref(), reason));
  }

  /** Seen after the case was opened. */
  Case atRisk(Stamp seen) {
    return one.timing().childReport() == null ? with(ChildReport.opened(seen)) : one;
  }

  void mustBeReported() {
    if (one.timing().awaitsChildReport()) {
      throw new ClockRefusal.ChildReportOpen();
    }
  }

  private ChildReport before(Stamp stamp) {
    ChildReport report = one.timing().childReport();
    return report == null ? ChildReport.opened(stamp) : report;
  }

  private Instant at(@Nullable Instant told, Instant now) {
    if (told != null
        && (told.isAfter(now) || told.isBefore(one.openedAt().minus(ChildReport.BEFORE)))) {
      throw new ClockRefusal.ReportedAtInvalid();
    }
    return told == null ? now : told;
  }

  private Case with(ChildReport next) {
    return new CaseCopy(one).timing(one.timing().reporting(next)).made();
  }
}
