package org.prasan.registry.centre;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.RegistryRefusal;
import org.prasan.thai.Areas;

/** All the reasons for which a centre says no; each has its own problem type. */
public abstract sealed class CentreRefusal extends RegistryRefusal {

  private CentreRefusal(String slug, @Nullable String field, Map<String, Object> facts) {
    super(slug, field, facts);
  }

  private static String fieldOf(int seat) {
    return "members[" + seat + "].volunteerId";
  }

  static final class DistrictAlreadyHasCentre extends CentreRefusal {
    DistrictAlreadyHasCentre(String districtCode) {
      super(
          "district-already-has-centre",
          null,
          Map.of("district", Areas.district(districtCode).orElseThrow()));
    }
  }

  static final class CentreAlreadyEstablished extends CentreRefusal {
    CentreAlreadyEstablished() {
      super("centre-already-established", null, Map.of());
    }
  }

  static final class CentreNotInRequiredState extends CentreRefusal {
    CentreNotInRequiredState(CentreStatus status) {
      super("centre-state-forbids", null, Map.of("status", status));
    }
  }

  static final class CentreHasNoCommittee extends CentreRefusal {
    CentreHasNoCommittee() {
      super("centre-has-no-committee", null, Map.of());
    }
  }

  static final class CommitteeNotInTerm extends CentreRefusal {
    CommitteeNotInTerm(LocalDate starts, LocalDate ends) {
      super("committee-not-in-term", null, Map.of("termStartsOn", starts, "termEndsOn", ends));
    }
  }

  static final class CommitteeStillInTerm extends CentreRefusal {
    CommitteeStillInTerm(LocalDate ends, LocalDate from) {
      super("committee-still-in-term", null, Map.of("termEndsOn", ends, "from", from));
    }
  }

  /** Not later either: a centre has a committee in office on every day. */
  static final class NextCommitteeStarts extends CentreRefusal {
    NextCommitteeStarts(LocalDate day) {
      super("next-committee-starts", "termStartsOn", Map.of("day", day));
    }
  }

  static final class CommitteeNeedsOneOf extends CentreRefusal {
    CommitteeNeedsOneOf(CommitteeRole role) {
      super(slugOf(role), "members", Map.of());
    }

    private static String slugOf(CommitteeRole role) {
      return switch (role) {
        case CHAIR -> "committee-needs-one-chair";
        case SECRETARY -> "committee-needs-one-secretary";
        case TREASURER -> "committee-needs-one-treasurer";
        default -> throw new IllegalArgumentException(role.name());
      };
    }
  }

  static final class CommitteeRoleCountOutOfRange extends CentreRefusal {
    CommitteeRoleCountOutOfRange(CommitteeRole role, int min, int max) {
      super("committee-role-count", "members", Map.of("role", role, "min", min, "max", max));
    }
  }

  static final class CommitteeSizeOutOfRange extends CentreRefusal {
    CommitteeSizeOutOfRange(int min, int max) {
      super("committee-size", "members", Map.of("min", min, "max", max));
    }
  }

  static final class CommitteeTermNotAllowed extends CentreRefusal {
    CommitteeTermNotAllowed(int years) {
      super("committee-term-not-allowed", "termEndsOn", Map.of("years", years));
    }
  }

  static final class CommitteeHoldsVolunteerTwice extends CentreRefusal {
    CommitteeHoldsVolunteerTwice(int seat) {
      super("committee-holds-volunteer-twice", fieldOf(seat), Map.of());
    }
  }

  static final class MemberNotActiveVolunteer extends CentreRefusal {
    MemberNotActiveVolunteer(int seat) {
      super("member-not-active-volunteer", fieldOf(seat), Map.of());
    }
  }

  static final class MemberOnAnotherCommittee extends CentreRefusal {
    MemberOnAnotherCommittee(int seat) {
      super("member-on-another-committee", fieldOf(seat), Map.of());
    }
  }

  static final class WorkshopNotKnown extends CentreRefusal {
    WorkshopNotKnown() {
      super("workshop-not-known", "workshopId", Map.of());
    }
  }

  static final class DateOutOfOrder extends CentreRefusal {
    private DateOutOfOrder(String field, LocalDate earliest) {
      super("date-out-of-order", field, Map.of("earliest", earliest));
    }

    static void unlessOrdered(LocalDate first, String later, LocalDate second) {
      if (second.isBefore(first)) {
        throw new DateOutOfOrder(later, first);
      }
    }
  }
}
