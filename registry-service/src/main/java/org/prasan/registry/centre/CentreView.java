package org.prasan.registry.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Stored;

/** A centre as readers get it: members by id, names are the volunteer register's to give. */
public record CentreView(
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

  public static CentreView of(Stored<Centre> stored) {
    Centre centre = stored.state();
    return new CentreView(
        stored.id(),
        centre.centreId().districtCode(),
        centre.centreId().generation(),
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
