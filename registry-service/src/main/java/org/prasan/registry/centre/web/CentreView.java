package org.prasan.registry.centre.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Stored;
import org.prasan.registry.centre.Centre;
import org.prasan.registry.centre.CentreStatus;
import org.prasan.registry.centre.Committee;
import org.prasan.registry.centre.Premises;

/** A centre as readers get it: members by id, names are the volunteer register's to give. */
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
    @Nullable LocalDate establishedOn,
    @Nullable String workshopId,
    LocalDate stateSince,
    long version) {

  static CentreView of(Stored<Centre> stored) {
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
        centre.establishedOn(),
        centre.workshopId(),
        centre.lastEffectiveOn(),
        stored.version());
  }
}
