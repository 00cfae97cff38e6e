package org.prasan.registry.workshop;

import org.jspecify.annotations.Nullable;

/**
 * One line of the attendance list: a volunteer, a representative of an agency, or a number of
 * guests. Guests are counted, never named.
 */
public record Attendee(
    AttendeeKind kind, @Nullable String volunteerId, @Nullable String agencyId, int count) {

  public static Attendee volunteer(String volunteerId) {
    return new Attendee(AttendeeKind.COMMITTEE_MEMBER, volunteerId, null, 1);
  }

  public static Attendee agency(String agencyId) {
    return new Attendee(AttendeeKind.AGENCY_REPRESENTATIVE, null, agencyId, 1);
  }

  public static Attendee guests(AttendeeKind kind, int count) {
    return new Attendee(kind, null, null, count);
  }
}
