package org.prasan.registry.centre.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Stored;
import org.prasan.registry.centre.Centre;
import org.prasan.registry.centre.CentreStatus;
import org.prasan.registry.centre.Committee;
import org.prasan.registry.centre.CommitteeMember;
import org.prasan.registry.centre.FormerPremises;
import org.prasan.registry.centre.Premises;

/**
 * A centre as readers get it: members by id, names are the volunteer register's to give.
 *
 * @param committee which holds office today, or held it last
 * @param nextCommittee which takes office on the first day of its term
 * @param formerPremises where it was, the oldest first
 * @param vacantSeats those whose holder is no volunteer any more; until another committee is
 *     appointed nobody fills them
 */
record CentreView(
    String id,
    String districtCode,
    int generation,
    String nameTh,
    String nameEn,
    Premises premises,
    CentreStatus state,
    LocalDate openedOn,
    @Nullable Committee committee,
    @Nullable Committee nextCommittee,
    List<CommitteeMember> vacantSeats,
    @Nullable LocalDate establishedOn,
    @Nullable String workshopId,
    LocalDate stateSince,
    List<FormerPremises> formerPremises,
    long version) {

  static CentreView of(Stored<Centre> stored, Set<String> ended, LocalDate today) {
    Centre centre = stored.state();
    Committee committee = centre.committeeOn(today);
    return new CentreView(
        stored.id(),
        centre.of().districtCode(),
        centre.of().generation(),
        centre.nameTh(),
        centre.nameEn(),
        centre.premises(),
        centre.status(),
        centre.openedOn(),
        committee,
        centre.nextCommitteeOn(today),
        vacantSeats(committee, ended),
        centre.establishedOn(),
        centre.workshopId(),
        centre.lastEffectiveOn(),
        centre.pastPremises(),
        stored.version());
  }

  private static List<CommitteeMember> vacantSeats(
      @Nullable Committee committee, Set<String> ended) {
    return committee == null
        ? List.of()
        : committee.members().stream().filter(m -> ended.contains(m.volunteerId())).toList();
  }
}
