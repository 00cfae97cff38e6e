package org.prasan.notification.contact;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group of people who are told the same thing. Contacts carry the keys of their audiences in one
 * array, because an index can't span two arrays (roles and districts).
 */
public record Audience(String key) {

  private static final String OFFICERS = "centre-officers:";
  private static final String CHAIRS = "chairs:";

  /** The officers of a centre in what concerns the centre itself, also while it may not act. */
  public static Audience centreOf(String districtCode) {
    return new Audience("centre:" + districtCode);
  }

  /** The officers of a centre in what the centre does. */
  public static Audience centreOfficersOf(String districtCode) {
    return new Audience(OFFICERS + districtCode);
  }

  /** The officers who head the district's committee. */
  public static Audience chairsOf(String districtCode) {
    return new Audience(CHAIRS + districtCode);
  }

  public static Audience agencyOfficersOf(String agencyId) {
    return new Audience("agency-officers:" + agencyId);
  }

  public static Audience volunteer(String volunteerId) {
    return new Audience("volunteer:" + volunteerId);
  }

  public static Audience department() {
    return new Audience("department");
  }

  public static Audience ministry() {
    return new Audience("ministry");
  }

  /** The district whose centre the audience acts for, which it does only while the centre may. */
  Optional<String> actsIn() {
    return Stream.of(OFFICERS, CHAIRS)
        .filter(key::startsWith)
        .map(kind -> key.substring(kind.length()))
        .findFirst();
  }
}
