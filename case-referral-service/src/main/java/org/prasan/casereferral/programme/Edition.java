package org.prasan.casereferral.programme;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Flat;

/**
 * What a programme gives from a day on. Codes stay text, so that one that the registry adds later
 * does not stop this projection.
 *
 * @param amountSatang the most at one time, in hundredths of a baht; no limit when missing
 * @param timesPerYear how often one person may get it in a fiscal year; no limit when missing
 * @param satangPerYear the most for one person in a fiscal year; no limit when missing
 * @param audience whom it is meant for; anybody when missing
 */
@Flat
public record Edition(
    String nameTh,
    String nameEn,
    String unit,
    @Nullable Long amountSatang,
    @Nullable Integer timesPerYear,
    @Nullable Long satangPerYear,
    @Nullable List<String> audience,
    LocalDate validFrom) {

  public boolean isInKind() {
    return AidUnit.IN_KIND.name().equals(unit);
  }
}
