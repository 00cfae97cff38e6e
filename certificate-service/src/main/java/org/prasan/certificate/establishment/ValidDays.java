package org.prasan.certificate.establishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prasan.conventions.security.Caller;
import org.springframework.stereotype.Component;

/** How many certificates were valid at the end of each day, as their statuses tell today. */
@Component
public class ValidDays {

  private final Certificates certificates;

  ValidDays(Certificates certificates) {
    this.certificates = certificates;
  }

  /**
   * What is needed of a certificate.
   *
   * @param history the newest status last
   */
  record Life(String districtCode, List<StatusChange> history) {

    boolean validOn(LocalDate day) {
      return history.reversed().stream()
          .filter(change -> !change.effectiveOn().isAfter(day))
          .findFirst()
          .filter(change -> change.status() == CertificateStatus.VALID)
          .isPresent();
    }
  }

  /** Rows of {@code day}, {@code district} and {@code value}, for the days up to the last one. */
  public List<Map<String, Object>> count(Caller caller, LocalDate last, int days) {
    return count(certificates.lives(caller), last, days);
  }

  static List<Map<String, Object>> count(List<Life> lives, LocalDate last, int days) {
    var rows = new ArrayList<Map<String, Object>>();
    for (LocalDate day : last.minusDays(days - 1L).datesUntil(last.plusDays(1)).toList()) {
      lives.stream()
          .filter(life -> life.validOn(day))
          .collect(Collectors.groupingBy(Life::districtCode, TreeMap::new, Collectors.counting()))
          .forEach((district, valid) ->
              rows.add(Map.of("day", day.toString(), "district", district, "value", valid)));
    }
    return List.copyOf(rows);
  }
}
