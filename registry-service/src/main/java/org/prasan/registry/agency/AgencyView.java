package org.prasan.registry.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Stored;

/** A partner agency as readers get it. */
public record AgencyView(
    String id,
    AgencyKind kind,
    String nameTh,
    String nameEn,
    List<String> districts,
    List<AgencyService> services,
    Capacity capacity,
    Instant capacitySince,
    @Nullable String coLocatedCentreId,
    AgencyStatus state,
    @Nullable LocalDate closedOn,
    long version) {

  public static AgencyView of(Stored<PartnerAgency> stored) {
    PartnerAgency agency = stored.state();
    return new AgencyView(
        stored.id(),
        agency.kind(),
        agency.nameTh(),
        agency.nameEn(),
        agency.offer().districts(),
        agency.offer().services(),
        agency.capacity(),
        agency.capacitySince(),
        agency.coLocatedCentreId(),
        agency.status(),
        agency.closedOn(),
        stored.version());
  }
}
