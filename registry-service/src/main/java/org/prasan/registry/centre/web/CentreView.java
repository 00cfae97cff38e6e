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
import org.prasan.registry.centre.Premises;

/**
 * A centre as readers get it: members by id, names are the volunteer register's to give.
 *
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
    List<CommitteeMember> vacantSeats,
    @Nullable LocalDate establishedOn,
    @Nullable String workshopId,
    LocalDate stateSince,
    long version) {

  static CentreView of(Stored<Centre> stored, Set<String> ended) {
    Centre centre = stored.state();
    return new CentreView(
        stored.id(),
        centre.of().districtCode(),
        centre.of().generation(),
        centre.nameTh(),
        centre.nameEn(),
        centre.premises(),
        centre.status(),
        centre.openedOn(),
        centre.committee(),
        vacantSeats(centre.committee(), ended),
        centre.establishedOn(),
        centre.workshopId(),
        centre.lastEffectiveOn(),
        stored.version());
  }

  private static List<CommitteeMember> vacantSeats(
      @Nullable Committee committee, Set<String> ended) {
    return committee == null
        ? List.of()
        : committee.members().stream().filter(m -> ended.contains(m.volunteerId())).toList();
  }
}
