package org.prasan.local.journey;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A district as the registry lists it. */
record District(String code, String nameTh, String nameEn, String groupTh, String groupEn) {

  static List<District> all(Api registry) {
    return Pages.each(registry, "ministry", "/v1/districts").map(District::of).toList();
  }

  private static District of(JsonNode row) {
    return new District(
        row.path("code").asString(),
        row.path("nameTh").asString(),
        row.path("nameEn").asString(),
        row.path("groupTh").asString(),
        row.path("groupEn").asString());
  }

  /** Who works at the centre of this district, as the demo issuer knows them. */
  String officer() {
    return "officer-" + code;
  }

  String volunteer() {
    return "volunteer-" + code;
  }

  /** 1 to 50. */
  int number() {
    return Integer.parseInt(code) - 1_000;
  }
}
