package org.prasan.registry.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prasan.registry.PublishedContract;
import org.prasan.registry.agency.AgencyEvent.AgencyCapacityChanged;
import org.prasan.registry.agency.AgencyEvent.AgencyClosed;
import org.prasan.registry.agency.AgencyEvent.AgencyRegistered;
import org.prasan.registry.agency.AgencyEvent.AgencyServicesChanged;
import org.prasan.registry.agency.outbound.AgencyEventTranslator;

class AgencyContractTest {

  private static final Instant NOW = Instant.parse("2022-12-16T04:30:00.123Z");
  private static final Offer OFFER =
      new Offer(List.of("1001", "1050"), List.of(AgencyService.values()));

  @Test
  void everyEventOfAnAgencyKeepsItsPublishedSchema() {
    PublishedContract.isKept(
        new AgencyEventTranslator(),
        List.of(
            registered("1001-1"),
            registered(null),
            new AgencyServicesChanged("a1", OFFER),
            new AgencyCapacityChanged("a1", Capacity.WAITLIST, NOW),
            new AgencyClosed("a1", LocalDate.of(2022, 12, 16))),
        "registry.agency-");
  }

  private static AgencyRegistered registered(@org.jspecify.annotations.Nullable String centreId) {
    return new AgencyRegistered(
        "a1", AgencyKind.HOSPITAL, "โรงพยาบาล", "Hospital", OFFER, Capacity.OPEN, NOW, centreId);
  }
}
