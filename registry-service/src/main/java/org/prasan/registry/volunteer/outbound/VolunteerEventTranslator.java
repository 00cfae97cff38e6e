package org.prasan.registry.volunteer.outbound;

import org.prasan.messaging.EventTranslator;
import org.prasan.messaging.WireEvent;
import org.prasan.registry.volunteer.VolunteerEvent;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerEnded;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerRegistered;

/** Decides what of a volunteer's events others may read: ids, codes and dates, never a name. */
public final class VolunteerEventTranslator implements EventTranslator<VolunteerEvent> {

  @Override
  public WireEvent toWire(VolunteerEvent event) {
    return switch (event) {
      case VolunteerRegistered e ->
          new WireEvent(
              "registry.volunteer-registered.v1",
              new VolunteerRegisteredV1(
                  e.volunteerId(), e.districtCode(), e.registrationNo(), e.registeredOn()));
      case VolunteerEnded e ->
          new WireEvent(
              "registry.volunteer-ended.v1",
              new VolunteerEndedV1(
                  e.volunteerId(), e.districtCode(), e.reason().name(), e.endedOn()));
    };
  }
}
