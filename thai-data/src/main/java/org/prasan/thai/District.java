package org.prasan.thai;

/**
 * One of Bangkok's 50 districts (khet), the unit by which the whole system is scoped.
 *
 * @param code official four-digit code, {@code 1001} to {@code 1050}
 * @param tile the district's place on the schematic map with one equal tile a district
 */
public record District(
    String code, String nameTh, String nameEn, String groupTh, String groupEn, Tile tile) {

  /** Place on the tile grid of 10 columns and 8 rows, both counted from 0. */
  public record Tile(int column, int row) {}
}
