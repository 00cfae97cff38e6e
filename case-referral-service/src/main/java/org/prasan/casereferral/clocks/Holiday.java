package org.prasan.casereferral.clocks;

import java.time.LocalDate;

/** One public holiday, with what it rests on. */
public record Holiday(LocalDate date, String nameTh, String nameEn, Kind kind, Basis basis) {

  /** Why offices are closed. */
  public enum Kind {
    FIXED,
    LUNAR,
    ROYAL,
    SUBSTITUTE,
    CABINET
  }

  /** Announced by the cabinet, or computed by its rules before it is. */
  public enum Basis {
    ANNOUNCED,
    COMPUTED
  }

  static Holiday of(String line) {
    String[] parts = line.split(",", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException("Not date,nameTh,nameEn,kind,basis: " + line);
    }
    return new Holiday(
        LocalDate.parse(parts[0]),
        parts[1],
        parts[2],
        Kind.valueOf(parts[3]),
        Basis.valueOf(parts[4]));
  }
}
