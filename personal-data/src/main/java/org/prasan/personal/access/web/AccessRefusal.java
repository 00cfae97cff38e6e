package org.prasan.personal.access.web;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why the log is not asked so: an answer without entries would say that nobody looked. */
public abstract sealed class AccessRefusal extends DomainException {

  private AccessRefusal(String slug, Map<String, Object> facts) {
    super(slug, 422, facts);
  }

  /** No day lies between these. */
  public static final class DaysTurned extends AccessRefusal {
    DaysTurned() {
      super("access-days-turned", Map.of("field", "to"));
    }
  }
}
