package org.prasan.casereferral.programme.inbound;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.programme.Edition;

/** What this service reads of {@code registry.programme-events}. */
final class ProgrammeEvents {

  private ProgrammeEvents() {}

  record ProgrammeRegistered(
      String programme,
      String nameTh,
      String nameEn,
      String unit,
      @Nullable Long amountSatang,
      @Nullable Integer timesPerYear,
      @Nullable Long satangPerYear,
      @Nullable List<String> audience,
      LocalDate validFrom,
      @Nullable LocalDate validTo) {
    Edition edition() {
      return new Edition(
          nameTh, nameEn, unit, amountSatang, timesPerYear, satangPerYear, audience, validFrom);
    }
  }

  record ProgrammeRevised(
      String nameTh,
      String nameEn,
      String unit,
      @Nullable Long amountSatang,
      @Nullable Integer timesPerYear,
      @Nullable Long satangPerYear,
      @Nullable List<String> audience,
      LocalDate validFrom) {
    Edition edition() {
      return new Edition(
          nameTh, nameEn, unit, amountSatang, timesPerYear, satangPerYear, audience, validFrom);
    }
  }

  record ProgrammeEnded(LocalDate validTo) {}
}
