package org.prasan.registry.centre;

import java.util.Arrays;
import java.util.List;

/** How far a centre's life has come. */
public enum CentreStatus {
  PROPOSED,
  COMMITTEE_APPOINTED,
  ESTABLISHED,
  SUSPENDED,
  DISSOLVED;

  boolean isFinal() {
    return this == DISSOLVED;
  }

  /** Whether a district with these centres acts for itself; else the department acts there. */
  static boolean mayAct(List<CentreStatus> ofDistrict) {
    return ofDistrict.contains(ESTABLISHED)
        || (!ofDistrict.contains(SUSPENDED) && !ofDistrict.contains(DISSOLVED));
  }

  static List<CentreStatus> notFinal() {
    return Arrays.stream(values()).filter(status -> !status.isFinal()).toList();
  }
}
