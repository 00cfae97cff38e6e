package org.prasan.registry;

import java.time.LocalDate;
import java.util.Map;

/** The register records what happened; a day still to come in Bangkok has not happened. */
public final class DateInFuture extends RegistryRefusal {

  private DateInFuture(String field, LocalDate day, LocalDate today) {
    super("date-in-future", field, Map.of("date", day, "today", today));
  }

  public static void refuse(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw new DateInFuture(field, day, today);
    }
  }
}
