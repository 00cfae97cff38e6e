package org.prasan.registry.agency.outbound;

import java.util.List;
import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.WireEvent;
import org.prasan.registry.agency.AgencyEvent;
import org.prasan.registry.agency.AgencyEvent.AgencyCapacityChanged;
import org.prasan.registry.agency.AgencyEvent.AgencyClosed;
import org.prasan.registry.agency.AgencyEvent.AgencyRegistered;
import org.prasan.registry.agency.AgencyEvent.AgencyServicesChanged;
import org.prasan.registry.agency.Offer;

/** Decides what of an agency's events others may read. */
public final class AgencyEventTranslator implements EventTranslator<AgencyEvent> {

  @Override
  public WireEvent toWire(AgencyEvent event) {
    return switch (event) {
      case AgencyRegistered e -> new WireEvent("registry.agency-registered.v1", registered(e));
      case AgencyServicesChanged e ->
          new WireEvent(
              "registry.agency-services-changed.v1",
              new AgencyServicesChangedV1(
                  e.agencyId(), e.offer().districts(), services(e.offer())));
      case AgencyCapacityChanged e ->
          new WireEvent(
              "registry.agency-capacity-changed.v1",
              new AgencyCapacityChangedV1(e.agencyId(), e.capacity().name(), e.since()));
      case AgencyClosed e ->
          new WireEvent(
              "registry.agency-closed.v1", new AgencyClosedV1(e.agencyId(), e.closedOn()));
    };
  }

  private static AgencyRegisteredV1 registered(AgencyRegistered event) {
    return new AgencyRegisteredV1(
        event.agencyId(),
        event.kind().name(),
        event.nameTh(),
        event.nameEn(),
        event.offer().districts(),
        services(event.offer()),
        event.capacity().name(),
        event.capacitySince(),
        event.coLocatedCentreId());
  }

  private static List<String> services(Offer offer) {
    return offer.services().stream().map(Enum::name).toList();
  }
}
