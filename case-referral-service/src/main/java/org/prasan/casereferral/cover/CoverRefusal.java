package org.prasan.casereferral.cover;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why nobody covers for a leave in this way, each as a fact. */
public abstract sealed class CoverRefusal extends DomainException {

  private CoverRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** A leave begins today or later, ends after that, and lasts so long at most. */
  public static final class DaysInvalid extends CoverRefusal {
    DaysInvalid(long most) {
      super("cover-days-invalid", 422, Map.of("field", "until", "most", most));
    }
  }

  /** Nobody covers for oneself. */
  public static final class CoversOneself extends CoverRefusal {
    CoversOneself() {
      super("cover-of-oneself", 422, Map.of("field", "by"));
    }
  }

  /** Officers name who covers for themselves; for others their supervisor or chair does. */
  public static final class NotOwnLeave extends CoverRefusal {
    NotOwnLeave() {
      super("not-own-leave", 403, Map.of());
    }
  }
}
