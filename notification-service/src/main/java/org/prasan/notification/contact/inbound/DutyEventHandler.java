package org.prasan.notification.contact.inbound;

import java.util.Map;
import java.util.function.Consumer;
import org.prasan.messaging.InboundEvent;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.EndedAudiences;
import org.prasan.notification.contact.inbound.RegistryEvents.AgencyClosed;
import org.prasan.notification.contact.inbound.RegistryEvents.VolunteerEnded;
import org.springframework.stereotype.Component;

/** Ends the audiences of agencies and volunteers that are none any more. */
@Component
class DutyEventHandler {

  private final EndedAudiences ended;

  DutyEventHandler(EndedAudiences ended) {
    this.ended = ended;
  }

  Map<String, Consumer<InboundEvent>> reactions() {
    return Map.of(
        RegistryEvents.AGENCY_CLOSED,
        event -> ended.end(Audience.agencyOfficersOf(event.as(AgencyClosed.class).agencyId())),
        RegistryEvents.VOLUNTEER_ENDED,
        event -> ended.end(Audience.volunteer(event.as(VolunteerEnded.class).volunteerId())));
  }
}
