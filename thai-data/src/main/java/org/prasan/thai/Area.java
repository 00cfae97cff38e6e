package org.prasan.thai;

import org.jspecify.annotations.Nullable;

/**
 * A province, a district (khet, amphoe) or a subdistrict (khwaeng, tambon): the units by which the
 * whole system is scoped. Districts are those of Bangkok's 50 for now.
 *
 * @param code official code of 2, 4 or 6 digits; it begins with the parent's
 * @param parentCode null for a province
 * @param groupTh the districts that Bangkok's administration takes together; districts alone
 * @param tile place on the schematic map with one equal tile a district; districts alone
 */
public record Area(
    String code,
    Level level,
    @Nullable String parentCode,
    String nameTh,
    String nameEn,
    @Nullable String groupTh,
    @Nullable String groupEn,
    @Nullable Tile tile) {

  /** How large an area is. */
  public enum Level {
    PROVINCE,
    DISTRICT,
    SUBDISTRICT
  }

  /** Place on the tile grid of 10 columns and 8 rows, both counted from 0. */
  public record Tile(int column, int row) {}
}
