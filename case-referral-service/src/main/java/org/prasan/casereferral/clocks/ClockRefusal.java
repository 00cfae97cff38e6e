package org.prasan.casereferral.clocks;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why a clock of a case is not set, each as a fact. */
public abstract sealed class ClockRefusal extends DomainException {

  private ClockRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** The clock stands still already. */
  public static final class ClockStandsStill extends ClockRefusal {
    public ClockStandsStill() {
      super("clock-stands-still", 409, Map.of());
    }
  }

  /** Who answers for the case, and who leads them, give it more time. */
  public static final class ClockOfOthers extends ClockRefusal {
    public ClockOfOthers() {
      super("clock-of-others", 403, Map.of());
    }
  }

  /** The owner put it off as often as an owner may. */
  public static final class ClockPutOffTooOften extends ClockRefusal {
    public ClockPutOffTooOften(int most) {
      super("clock-put-off-too-often", 409, Map.of("most", most));
    }
  }

  /** The day is not ahead, or too far ahead. */
  public static final class UntilInvalid extends ClockRefusal {
    public UntilInvalid() {
      super("until-invalid", 422, Map.of("field", "until"));
    }
  }

  /** No report of a child is due. */
  public static final class ChildReportNotOpen extends ClockRefusal {
    public ChildReportNotOpen() {
      super("child-report-not-open", 409, Map.of());
    }
  }

  /** Nothing of a child's report is there to take back. */
  public static final class ChildReportNotSettled extends ClockRefusal {
    public ChildReportNotSettled() {
      super("child-report-not-settled", 409, Map.of());
    }
  }

  /** A child at risk has to be reported first. */
  public static final class ChildReportOpen extends ClockRefusal {
    public ChildReportOpen() {
      super("child-report-open", 409, Map.of());
    }
  }

  /** Nobody reports in the future, or long before anybody knew. */
  public static final class ReportedAtInvalid extends ClockRefusal {
    public ReportedAtInvalid() {
      super("reported-at-invalid", 422, Map.of("field", "reportedAt"));
    }
  }
}
