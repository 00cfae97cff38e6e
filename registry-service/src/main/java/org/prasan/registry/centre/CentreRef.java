package org.prasan.registry.centre;

import org.prasan.messaging.Flat;
import org.prasan.registry.Codes.CentreId;
import org.prasan.registry.Codes.DistrictCode;

/**
 * Which centre it is. Its id is its district and which centre of that district it is, counted from
 * 1. Because the id is the document's {@code _id}, two centres of one generation can't both be
 * stored, whatever races or crashes; and a next generation is tried only when the latest is
 * dissolved, which is final.
 */
@Flat
public record CentreRef(@CentreId String centreId, @DistrictCode String districtCode) {

  static CentreRef first(String districtCode) {
    return of(districtCode, 1);
  }

  CentreRef next() {
    return of(districtCode, generation() + 1);
  }

  public int generation() {
    return Integer.parseInt(centreId.substring(districtCode.length() + 1));
  }

  private static CentreRef of(String districtCode, int generation) {
    return new CentreRef(districtCode + "-" + generation, districtCode);
  }
}
