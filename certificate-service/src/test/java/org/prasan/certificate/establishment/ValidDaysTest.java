package org.prasan.certificate.establishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.certificate.establishment.CertificateStatus.REVOKED;
import static org.prasan.certificate.establishment.CertificateStatus.SUSPENDED;
import static org.prasan.certificate.establishment.CertificateStatus.VALID;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.certificate.establishment.ValidDays.Life;

class ValidDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Test
  void countsWhatWasValidAtTheEndOfEachDay() {
    var kept = new Life("1001", List.of(from(VALID, 2)));
    var lost = new Life("1001", List.of(from(VALID, 1), from(SUSPENDED, 2), from(VALID, 4)));
    var revoked = new Life("1002", List.of(from(VALID, 1), from(REVOKED, 3)));

    assertThat(ValidDays.count(List.of(kept, lost, revoked), FIRST.plusDays(3), 5))
        .containsExactly(
            row("2026-01-01", "1001", 1),
            row("2026-01-01", "1002", 1),
            row("2026-01-02", "1001", 1),
            row("2026-01-02", "1002", 1),
            row("2026-01-03", "1001", 1),
            row("2026-01-04", "1001", 2));
  }

  @Test
  void twoChangesOfOneDayCountAsTheLastOne() {
    var back = new Life("1001", List.of(from(VALID, 1), from(SUSPENDED, 2), from(VALID, 2)));
    assertThat(ValidDays.count(List.of(back), FIRST.plusDays(1), 1))
        .containsExactly(row("2026-01-02", "1001", 1));
  }

  private static StatusChange from(CertificateStatus status, int day) {
    return new StatusChange(status, null, FIRST.plusDays(day - 1L));
  }

  private static Map<String, Object> row(String day, String district, long valid) {
    return Map.of("day", day, "district", district, "value", valid);
  }
}
