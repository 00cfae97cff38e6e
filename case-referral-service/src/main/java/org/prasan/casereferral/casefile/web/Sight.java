package org.prasan.casereferral.casefile.web;

import java.util.List;
import java.util.stream.Stream;
import org.prasan.casereferral.vocabulary.SharedField;

/** How much of a case its reader sees. */
enum Sight {
  /** The district's officers, or the department where no centre works. */
  WHOLE,
  /** The volunteer who reported it, while it is open: whom to visit, how, and what to expect. */
  REPORTER,
  /** The same volunteer afterwards: what became of it, and nobody's person. */
  REPORTER_AFTERWARDS,
  /** Who watches over the work: codes and times, and nothing that singles a person out. */
  OUTLINE;

  private static final List<String> EVERYTHING =
      Stream.of(SharedField.values()).map(Enum::name).toList();
  private static final List<String> FOR_A_VISIT =
      Stream.of(
              SharedField.NAME,
              SharedField.AGE,
              SharedField.PHONE,
              SharedField.ADDRESS,
              SharedField.DISABILITY,
              SharedField.PROBLEM)
          .map(Enum::name)
          .toList();

  boolean whole() {
    return this == WHOLE;
  }

  boolean people() {
    return this == WHOLE || this == REPORTER;
  }

  /** Which agency helps tells of what somebody needs help with. */
  boolean hops() {
    return this == WHOLE || this == OUTLINE;
  }

  boolean volunteer() {
    return this != OUTLINE;
  }

  /** What the access log says was shown. */
  List<String> fields() {
    return switch (this) {
      case WHOLE -> EVERYTHING;
      case REPORTER -> FOR_A_VISIT;
      case REPORTER_AFTERWARDS, OUTLINE -> List.of();
    };
  }
}
