package org.prasan.casereferral.vocabulary;

/**
 * Target group by age. The boundaries are those of the Child Protection Act 2546, the youth act of
 * 2550 and the Older Persons Act 2546, and stand nowhere else.
 */
public enum AgeBand {
  CHILD(0, 17),
  YOUTH(18, 25),
  WORKING_AGE(26, 59),
  OLDER(60, 130),
  UNKNOWN(-1, -1);

  private final int from;
  private final int to;

  AgeBand(int from, int to) {
    this.from = from;
    this.to = to;
  }

  public static AgeBand ofAge(int years) {
    for (AgeBand band : values()) {
      if (band.from <= years && years <= band.to) {
        return band;
      }
    }
    return UNKNOWN;
  }
}
