package org.prasan.notification.contact;

/**
 * A group of people who are told the same thing. Contacts carry the keys of their audiences in one
 * array, because an index can't span two arrays (roles and districts).
 */
public record Audience(String key) {

  public static Audience centreOfficersOf(String districtCode) {
    return new Audience("centre-officers:" + districtCode);
  }

  /** The officers who head the district's committee. */
  public static Audience chairsOf(String districtCode) {
    return new Audience("chairs:" + districtCode);
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
}
