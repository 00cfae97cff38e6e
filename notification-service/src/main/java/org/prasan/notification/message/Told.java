package org.prasan.notification.message;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Standings;

/** Which of an event's parties a notice is meant for. */
public enum Told {
  CENTRE,
  CENTRE_QUEUE,
  CENTRE_OFFICERS,
  AGENCY_OFFICERS,
  REPORTING_VOLUNTEER,
  DEPARTMENT,
  MINISTRY;

  /** Empty when the event has no such party: nobody but a volunteer's own cases has a reporter. */
  List<Audience> audiences(Facts facts) {
    return switch (this) {
      case CENTRE -> List.of(Audience.centreOf(facts.districtCode()));
      case CENTRE_QUEUE -> List.of(Audience.centreOfficersOf(facts.districtCode()));
      case CENTRE_OFFICERS -> officers(facts);
      case AGENCY_OFFICERS -> oneOrNone(facts.agencyId(), Audience::agencyOfficersOf);
      case REPORTING_VOLUNTEER -> oneOrNone(facts.volunteerId(), Audience::volunteer);
      case DEPARTMENT -> List.of(Audience.department());
      case MINISTRY -> List.of(Audience.ministry());
    };
  }

  /** Of a centre that may not act, the department does the work. */
  List<Audience> audiences(Facts facts, Standings.Known standings) {
    List<Audience> audiences = audiences(facts);
    boolean ofCentre = this == CENTRE_QUEUE || this == CENTRE_OFFICERS;
    return ofCentre && standings.over(audiences.getFirst()) ? above(facts) : audiences;
  }

  private static List<Audience> above(Facts facts) {
    return facts.restrictedTo() == null
        ? List.of(Audience.department())
        : List.of(Audience.department(), Audience.ministry());
  }

  /** A restricted case may be named to somebody above the centre, who then does its work. */
  private static List<Audience> officers(Facts facts) {
    Audience centre = Audience.centreOfficersOf(facts.districtCode());
    return facts.restrictedTo() == null
        ? List.of(centre)
        : List.of(centre, Audience.department(), Audience.ministry());
  }

  private static List<Audience> oneOrNone(
      @Nullable String id, Function<String, Audience> audience) {
    return id == null ? List.of() : List.of(audience.apply(id));
  }

  /**
   * Whether somebody of the audience is told of a case that is restricted: those whom it names, for
   * the centre the chair. What lies in the own queue must not wait unseen: an agency is told of it,
   * and a centre's officers of a case that nobody has taken, which is a row without people to them.
   */
  boolean mayTell(Contact member, Facts facts) {
    List<String> named = facts.restrictedTo();
    return named == null
        || named.contains(member.subject())
        || this == AGENCY_OFFICERS
        || this == CENTRE_QUEUE
        || (this == CENTRE_OFFICERS && member.isPartOf(Audience.chairsOf(facts.districtCode())));
  }
}
