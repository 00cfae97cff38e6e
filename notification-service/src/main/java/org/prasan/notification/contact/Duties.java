package org.prasan.notification.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;

/**
 * Why a person is told things: roles with the districts, agency or volunteer they belong to. They
 * follow the person's token.
 */
public record Duties(
    Set<Role> roles,
    Set<String> districts,
    @Nullable String agency,
    @Nullable String volunteerId,
    @Nullable Position position) {

  public Duties {
    roles = Set.copyOf(roles);
    districts = Set.copyOf(districts);
  }

  /** As the caller's token says. */
  public static Duties of(Caller caller) {
    return new Duties(
        caller.roles(), caller.districts(), caller.agency(), caller.volunteer(), caller.position());
  }

  /**
   * A volunteer's id may be missing: not every issuer of tokens knows it.
   *
   * @throws ContactRefusal when a role lacks what it belongs to
   */
  void check() {
    require(Role.CENTRE_OFFICER, !districts.isEmpty(), "districts");
    require(Role.AGENCY_OFFICER, agency != null, "agency");
  }

  private void require(Role role, boolean given, String field) {
    if (roles.contains(role) && !given) {
      throw new ContactRefusal.DutyIncomplete(role, field);
    }
  }

  /** The audiences these duties make a person part of. */
  public List<Audience> audiences() {
    var audiences = new ArrayList<Audience>();
    for (Role role : new TreeSet<>(roles)) {
      switch (role) {
        case MINISTRY -> audiences.add(Audience.ministry());
        case DEPARTMENT -> audiences.add(Audience.department());
        case CENTRE_OFFICER -> new TreeSet<>(districts).forEach(d -> officer(d, audiences));
        case AGENCY_OFFICER -> {
          if (agency != null) {
            audiences.add(Audience.agencyOfficersOf(agency));
          }
        }
        case VOLUNTEER -> {
          if (volunteerId != null) {
            audiences.add(Audience.volunteer(volunteerId));
          }
        }
        case AUDITOR, OPERATOR, MESSENGER -> {}
      }
    }
    return List.copyOf(audiences);
  }

  /** Whose members know one another by name. */
  List<Audience> workplaces() {
    var places = new ArrayList<Audience>();
    if (roles.contains(Role.CENTRE_OFFICER)) {
      new TreeSet<>(districts).forEach(district -> places.add(Audience.centreOf(district)));
    }
    if (roles.contains(Role.AGENCY_OFFICER) && agency != null) {
      places.add(Audience.agencyOfficersOf(agency));
    }
    return List.copyOf(places);
  }

  /** Whether the person has a duty beside that of a volunteer. */
  boolean isOfStaff() {
    return roles.stream().anyMatch(role -> role != Role.VOLUNTEER);
  }

  private void officer(String district, List<Audience> audiences) {
    audiences.add(Audience.centreOf(district));
    audiences.add(Audience.centreOfficersOf(district));
    if (position == Position.CHAIR) {
      audiences.add(Audience.chairsOf(district));
    }
  }
}
