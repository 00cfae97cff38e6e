package org.prasan.registry.centre;

/**
 * A centre's id: its district and which centre of that district it is, counted from 1. Because the
 * id is the document's {@code _id}, two centres of one generation can't both be stored, whatever
 * races or crashes; and a next generation is tried only when the latest is dissolved, which is
 * final.
 */
public record CentreId(String districtCode, int generation) {

  public static CentreId first(String districtCode) {
    return new CentreId(districtCode, 1);
  }

  CentreId next() {
    return new CentreId(districtCode, generation + 1);
  }

  public String value() {
    return districtCode + "-" + generation;
  }
}
