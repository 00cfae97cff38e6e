package org.prasan.local.journey;

/** The five dimensions of need, with their share among a hundred: income is by far the largest. */
enum Dimension {
  INCOME(46),
  HEALTH(19),
  HOUSING(14),
  ACCESS(12),
  EDUCATION(9);

  private final int share;

  Dimension(int share) {
    this.share = share;
  }

  /**
   * @param percent from 0 to 99
   */
  static Dimension at(int percent) {
    return Seed.at(percent, values(), dimension -> dimension.share);
  }

  String mainProblem() {
    return switch (this) {
      case INCOME, EDUCATION -> "INCOME_AND_LIVELIHOOD";
      case HEALTH -> "HEALTH_OR_ACCIDENT";
      case HOUSING -> "HOMELESS_OR_BEGGING";
      case ACCESS -> "FAMILY_RELATIONS";
    };
  }
}
