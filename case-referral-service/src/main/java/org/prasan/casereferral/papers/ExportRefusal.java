package org.prasan.casereferral.papers;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why a file is not made, each as a fact. */
public abstract sealed class ExportRefusal extends DomainException {

  private ExportRefusal(String slug, Map<String, Object> facts) {
    super(slug, 422, facts);
  }

  /** Nothing lies between the two days. */
  public static final class DaysTurned extends ExportRefusal {
    public DaysTurned() {
      super("export-days-turned", Map.of("field", "from"));
    }
  }

  /** More than one file holds, so that no token takes a district along at once. */
  public static final class TooManyCases extends ExportRefusal {
    public TooManyCases(int most) {
      super("export-too-large", Map.of("field", "from", "most", most));
    }
  }

  /** Of a month that has not begun there is nothing to tell. */
  public static final class MonthNotBegun extends ExportRefusal {
    public MonthNotBegun() {
      super("report-month-not-begun", Map.of("field", "month"));
    }
  }
}
