package org.prasan.thai;

import java.util.Optional;

/** The districts of {@link Areas}, for services that do not ask it themselves yet. */
public final class BangkokDistricts {

  private BangkokDistricts() {}

  public static Optional<District> byCode(String code) {
    return Areas.district(code)
        .map(area -> new District(area.code(), area.nameTh(), area.nameEn()));
  }

  public static boolean exists(String code) {
    return Areas.district(code).isPresent();
  }
}
