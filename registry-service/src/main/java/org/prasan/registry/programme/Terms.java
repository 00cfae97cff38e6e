package org.prasan.registry.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Flat;
import org.prasan.messaging.Says;

/**
 * What a programme gives, and how much of it one person may get. A limit that is missing is none.
 */
@Flat
public record Terms(
    @Says("What one giving is counted in.") AidUnit unit,
    @Says(value = "The most that is given at one time, in hundredths of a baht.", min = 1)
        @Nullable Long amountSatang,
    @Says(value = "How often one person may get it in a fiscal year.", min = 1)
        @Nullable Integer timesPerYear,
    @Says(value = "The most for one person in a fiscal year, in hundredths of a baht.", min = 1)
        @Nullable Long satangPerYear,
    @Says("Whom it is meant for; anybody when missing.") @Nullable List<TargetGroup> audience) {

  public Terms {
    audience =
        audience == null || audience.isEmpty()
            ? null
            : audience.stream().distinct().sorted().toList();
  }

  void check() {
    boolean money = amountSatang != null || satangPerYear != null;
    if (unit == AidUnit.IN_KIND && money) {
      throw new ProgrammeRefusal.AmountInKind();
    }
    if (amountSatang != null && satangPerYear != null && satangPerYear < amountSatang) {
      throw new ProgrammeRefusal.YearBelowOnce();
    }
  }
}
