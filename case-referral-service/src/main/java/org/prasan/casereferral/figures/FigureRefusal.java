package org.prasan.casereferral.figures;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why no figures are given. */
public abstract sealed class FigureRefusal extends DomainException {

  private FigureRefusal(String slug, Map<String, Object> facts) {
    super(slug, 422, facts);
  }

  /** A time ends after it begins. */
  public static final class PeriodTurned extends FigureRefusal {
    PeriodTurned() {
      super("period-turned", Map.of("field", "to"));
    }
  }

  /** A long time is given by months, or in pieces. */
  public static final class PeriodTooLong extends FigureRefusal {
    PeriodTooLong(int most) {
      super("period-too-long", Map.of("field", "from", "most", most));
    }
  }
}
