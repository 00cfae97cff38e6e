package org.prasan.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.DomainException;

/**
 * A rule of the register that forbids what was asked: a conflict with the present state (409), or a
 * field at fault (422).
 */
public abstract class RegistryRefusal extends DomainException {

  /**
   * @param field the one at fault, or null when the present state forbids it
   */
  protected RegistryRefusal(String slug, @Nullable String field, Map<String, Object> facts) {
    super(slug, field == null ? 409 : 422, field == null ? facts : with(field, facts));
  }

  private static Map<String, Object> with(String field, Map<String, Object> facts) {
    var all = new HashMap<>(facts);
    all.put("field", field);
    return all;
  }

  /** The register records what happened; a day still to come in Bangkok has not happened. */
  public static final class DateInFuture extends RegistryRefusal {

    private DateInFuture(String field, LocalDate today) {
      super("date-in-future", field, Map.of("today", today));
    }

    public static void refuse(String field, LocalDate day, LocalDate today) {
      if (day.isAfter(today)) {
        throw new DateInFuture(field, today);
      }
    }
  }
}
