package org.prasan.registry.centre.outbound;

import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.WireEvent;
import org.prasan.registry.centre.CentreEvent;
import org.prasan.registry.centre.CentreEvent.CentreDissolved;
import org.prasan.registry.centre.CentreEvent.CentreEstablished;
import org.prasan.registry.centre.CentreEvent.CentreProposed;
import org.prasan.registry.centre.CentreEvent.CentreReinstated;
import org.prasan.registry.centre.CentreEvent.CentreSuspended;
import org.prasan.registry.centre.CentreEvent.CommitteeAppointed;
import org.prasan.registry.centre.Committee;

/**
 * Decides what of a centre's events others may read, so that the domain may change without them.
 */
public final class CentreEventTranslator implements EventTranslator<CentreEvent> {

  @Override
  public WireEvent toWire(CentreEvent event) {
    return switch (event) {
      case CentreProposed e ->
          new WireEvent(
              "registry.centre-proposed.v1",
              new CentreProposedV1(
                  e.centreId(), e.districtCode(), e.nameTh(), e.nameEn(), e.openedOn()));
      case CommitteeAppointed e ->
          new WireEvent("registry.committee-appointed.v1", committee(e, e.committee()));
      case CentreEstablished e -> new WireEvent("registry.centre-established.v1", established(e));
      case CentreSuspended e ->
          new WireEvent(
              "registry.centre-suspended.v1",
              new CentreSuspendedV1(
                  e.centreId(), e.districtCode(), e.reason().name(), e.effectiveOn()));
      case CentreReinstated e ->
          new WireEvent(
              "registry.centre-reinstated.v1",
              new CentreReinstatedV1(e.centreId(), e.districtCode(), e.effectiveOn()));
      case CentreDissolved e ->
          new WireEvent(
              "registry.centre-dissolved.v1",
              new CentreDissolvedV1(
                  e.centreId(), e.districtCode(), e.reason().name(), e.effectiveOn()));
    };
  }

  private static CommitteeAppointedV1 committee(CommitteeAppointed event, Committee committee) {
    return new CommitteeAppointedV1(
        event.centreId(),
        event.districtCode(),
        committee.appointmentOrderNo(),
        committee.appointedOn(),
        committee.termStartsOn(),
        committee.termEndsOn(),
        committee.members().stream()
            .map(m -> new CommitteeAppointedV1.Member(m.volunteerId(), m.role().name()))
            .toList());
  }

  private static CentreEstablishedV1 established(CentreEstablished event) {
    return new CentreEstablishedV1(
        event.centreId(),
        event.districtCode(),
        event.nameTh(),
        event.nameEn(),
        event.openedOn(),
        event.committeeAppointedOn(),
        event.appointmentOrderNo(),
        event.establishedOn(),
        event.workshopId());
  }
}
