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

  /** Those in which the department acts for the centre. */
  static List<CentreStatus> stopped() {
    return List.of(SUSPENDED, DISSOLVED);
  }

  static List<CentreStatus> notFinal() {
    return Arrays.stream(values()).filter(status -> !status.isFinal()).toList();
  }
}
