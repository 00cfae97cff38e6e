package org.prasan.registry.agency.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Stored;
import org.prasan.registry.agency.AgencyKind;
import org.prasan.registry.agency.AgencyService;
import org.prasan.registry.agency.AgencyStatus;
import org.prasan.registry.agency.Capacity;
import org.prasan.registry.agency.FormerAgency;
import org.prasan.registry.agency.PartnerAgency;

/**
 * A partner agency as readers get it.
 *
 * @param corrections what stood here before it was put right, the oldest first
 */
record AgencyView(
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
    List<FormerAgency> corrections,
    long version) {

  static AgencyView of(Stored<PartnerAgency> stored) {
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
        agency.history(),
        stored.version());
  }
}
