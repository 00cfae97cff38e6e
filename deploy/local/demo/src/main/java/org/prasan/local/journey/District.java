package org.prasan.local.journey;

import java.util.List;

/** A district as the registry lists it. */
record District(String code, String nameTh, String nameEn) {

  static List<District> all(Api registry) {
    return registry.whole("ministry", "/v1/districts", District.class);
  }

  /** Who works at the centre of this district, as the demo issuer knows them. */
  String officer() {
    return "officer-" + code;
  }

  /** 1 to 50. */
  int number() {
    return Integer.parseInt(code) - 1_000;
  }
}
