package org.prasan.personal.rights;

import java.util.List;

/** What is held in one place of a person, in words that the person can read. */
public record Copied(Held of, List<Line> lines) {

  public Copied {
    lines = List.copyOf(lines);
  }

  /** One thing, under its name in Thai and English. */
  public record Line(String labelTh, String labelEn, String value) {
    @Override
    public String toString() {
      return "Line[" + labelEn + "]";
    }
  }
}
