package org.prasan.registry.centre;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.prasan.registry.centre.CentreRefusal.CommitteeHoldsVolunteerTwice;
import org.prasan.registry.centre.CentreRefusal.CommitteeNeedsOneOf;
import org.prasan.registry.centre.CentreRefusal.CommitteeRoleCountOutOfRange;
import org.prasan.registry.centre.CentreRefusal.CommitteeSizeOutOfRange;
import org.prasan.registry.centre.CentreRefusal.CommitteeTermNotAllowed;
import org.prasan.registry.centre.CentreRefusal.MemberNotActiveVolunteer;
import org.prasan.registry.centre.CentreRefusal.MemberOnAnotherCommittee;

/** Who may form a committee together, and for how long. */
final class CommitteePolicy {

  static final List<CommitteeRole> EXACTLY_ONE =
      List.of(CommitteeRole.CHAIR, CommitteeRole.SECRETARY, CommitteeRole.TREASURER);

  private final CommitteeProperties settings;

  CommitteePolicy(CommitteeProperties settings) {
    this.settings = settings;
  }

  /** How long before the end of a term the next committee may be entered. */
  int nextWithinDays() {
    return settings.nextWithinDays();
  }

  void check(Committee committee, String districtCode, Roster roster) {
    checkTerm(committee);
    checkNobodyTwice(committee);
    checkRoles(committee);
    checkSize(committee);
    for (int seat = 0; seat < committee.members().size(); seat++) {
      String volunteerId = committee.members().get(seat).volunteerId();
      if (!roster.servesIn(districtCode, volunteerId)) {
        throw new MemberNotActiveVolunteer(seat);
      }
      if (roster.seatedElsewhere().contains(volunteerId)) {
        throw new MemberOnAnotherCommittee(seat);
      }
    }
  }

  void checkMembersActive(Committee committee, Roster roster) {
    for (int seat = 0; seat < committee.members().size(); seat++) {
      if (!roster.active(committee.members().get(seat).volunteerId())) {
        throw new MemberNotActiveVolunteer(seat);
      }
    }
  }

  private void checkTerm(Committee committee) {
    LocalDate latest = committee.termStartsOn().plusYears(settings.termYears());
    if (!committee.termEndsOn().isAfter(committee.termStartsOn())
        || committee.termEndsOn().isAfter(latest)) {
      throw new CommitteeTermNotAllowed(settings.termYears());
    }
  }

  private static void checkNobodyTwice(Committee committee) {
    var seen = new HashSet<String>();
    for (int seat = 0; seat < committee.members().size(); seat++) {
      if (!seen.add(committee.members().get(seat).volunteerId())) {
        throw new CommitteeHoldsVolunteerTwice(seat);
      }
    }
  }

  private void checkRoles(Committee committee) {
    for (CommitteeRole role : EXACTLY_ONE) {
      if (committee.holding(role) != 1) {
        throw new CommitteeNeedsOneOf(role);
      }
    }
    settings
        .roles()
        .forEach((role, seats) -> {
          if (!seats.allow(committee.holding(role))) {
            throw new CommitteeRoleCountOutOfRange(role, seats.min(), seats.max());
          }
        });
  }

  private void checkSize(Committee committee) {
    CommitteeProperties.Size size = settings.size();
    if (committee.counted() < size.min() || committee.counted() > size.max()) {
      throw new CommitteeSizeOutOfRange(size.min(), size.max());
    }
  }
}
