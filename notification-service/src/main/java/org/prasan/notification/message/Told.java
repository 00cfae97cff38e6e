package org.prasan.notification.message;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Position;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Standings;

/** Which of an event's parties a notice is meant for. */
public enum Told {
  CENTRE,
  CENTRE_QUEUE,
  CENTRE_OFFICERS,
  /** The officers of each district that it happened in. */
  CENTRES,
  /** The officers of the district that helps. */
  NEIGHBOURS,
  /** Who answers for the case: its officer, or the centre where it has none. */
  OWNER,
  NEW_OWNER,
  FORMER_OWNER,
  /** Who does an officer's work while that one is on leave. */
  COVER,
  CHAIR,
  AGENCY_OFFICERS,
  AGENCY_HEAD,
  ASSIGNEE,
  REPORTING_VOLUNTEER,
  /** Whom an entry of the register is about. */
  VOLUNTEER,
  DEPARTMENT,
  /** The department of a case that it may not see: that there is one, and nothing more. */
  DEPARTMENT_UNNAMED,
  MINISTRY;

  /** Who is told where nobody of this party can be reached, so that the matter does not lie. */
  @Nullable Told inPlace() {
    return switch (this) {
      case OWNER, NEW_OWNER, CHAIR -> CENTRE_OFFICERS;
      case AGENCY_HEAD, ASSIGNEE -> AGENCY_OFFICERS;
      default -> null;
    };
  }

  /** Empty when the event has no such party: nobody but a volunteer's own cases has a reporter. */
  List<Audience> audiences(Facts facts) {
    return switch (this) {
      case CENTRE -> List.of(Audience.centreOf(facts.districtCode()));
      case CENTRE_QUEUE -> List.of(centre(facts));
      case CENTRES -> facts.districts().stream().map(Audience::centreOfficersOf).toList();
      case NEIGHBOURS -> oneOrNone(facts.toDistrictCode(), Audience::centreOfficersOf);
      case CENTRE_OFFICERS, CHAIR -> officers(facts);
      case OWNER -> facts.owner() == null ? officers(facts) : anyOfficer(facts);
      case NEW_OWNER, FORMER_OWNER, COVER -> anyOfficer(facts);
      case AGENCY_OFFICERS, AGENCY_HEAD, ASSIGNEE ->
          oneOrNone(facts.agencyId(), Audience::agencyOfficersOf);
      case REPORTING_VOLUNTEER, VOLUNTEER -> oneOrNone(facts.volunteerId(), Audience::volunteer);
      case DEPARTMENT, DEPARTMENT_UNNAMED -> List.of(Audience.department());
      case MINISTRY -> List.of(Audience.ministry());
    };
  }

  /** Of a centre that may not act, the department does the work. */
  List<Audience> audiences(Facts facts, Standings.Known standings) {
    List<Audience> audiences = audiences(facts);
    return isOfCentre() && standings.over(audiences.getFirst()) ? above(facts) : audiences;
  }

  private boolean isOfCentre() {
    return switch (this) {
      case CENTRE_QUEUE, CENTRE_OFFICERS, CHAIR, OWNER, NEW_OWNER, FORMER_OWNER, COVER -> true;
      default -> false;
    };
  }

  private static Audience centre(Facts facts) {
    return Audience.centreOfficersOf(facts.districtCode());
  }

  private static List<Audience> above(Facts facts) {
    return facts.restrictedTo() == null
        ? List.of(Audience.department())
        : List.of(Audience.department(), Audience.ministry());
  }

  /** A restricted case may be named to somebody above the centre, who then does its work. */
  private static List<Audience> officers(Facts facts) {
    return facts.restrictedTo() == null
        ? List.of(centre(facts))
        : List.of(centre(facts), Audience.department(), Audience.ministry());
  }

  /** One person may also be of the department, which stands in where no centre works. */
  private static List<Audience> anyOfficer(Facts facts) {
    return List.of(centre(facts), Audience.department());
  }

  private static List<Audience> oneOrNone(
      @Nullable String id, Function<String, Audience> audience) {
    return id == null ? List.of() : List.of(audience.apply(id));
  }

  /** Whether this one of the audience is meant, and may be told. */
  boolean mayTell(Contact member, Facts facts) {
    return isMeant(member, facts) && maySee(member, facts);
  }

  private boolean isMeant(Contact member, Facts facts) {
    return switch (this) {
      case OWNER -> facts.owner() == null || isNamed(member, facts, "owner");
      case NEW_OWNER -> isNamed(member, facts, "to");
      case FORMER_OWNER -> isNamed(member, facts, "from");
      case COVER -> isNamed(member, facts, "by");
      case ASSIGNEE -> isNamed(member, facts, "assignee");
      case CHAIR -> isChair(member, facts);
      case AGENCY_HEAD -> member.duties().position() == Position.HEAD;
      default -> true;
    };
  }

  /**
   * Of a case that is restricted those are told whom it names, and for the centre the chair. What
   * lies in the own queue must not wait unseen: an agency is told of it, and a centre's officers of
   * a case that nobody has taken, which is a row without people to them.
   */
  private boolean maySee(Contact member, Facts facts) {
    List<String> named = facts.restrictedTo();
    return named == null
        || named.contains(member.subject())
        || switch (this) {
          case AGENCY_OFFICERS, AGENCY_HEAD, ASSIGNEE, CENTRE_QUEUE, DEPARTMENT_UNNAMED -> true;
          case CENTRE_OFFICERS, CHAIR -> isChair(member, facts);
          case OWNER -> facts.owner() == null && isChair(member, facts);
          default -> false;
        };
  }

  private static boolean isChair(Contact member, Facts facts) {
    return member.isPartOf(Audience.chairsOf(facts.districtCode()));
  }

  private static boolean isNamed(Contact member, Facts facts, String fact) {
    return Objects.equals(facts.values().get(fact), member.subject());
  }
}
