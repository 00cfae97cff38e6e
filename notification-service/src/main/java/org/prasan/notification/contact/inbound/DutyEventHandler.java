package org.prasan.notification.contact.inbound;

import java.util.Map;
import java.util.function.Consumer;
import org.prasan.messaging.InboundEvent;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.CentreStates;
import org.prasan.notification.contact.EndedAudiences;
import org.prasan.notification.contact.inbound.RegistryEvents.CentreChanged;
import org.prasan.notification.contact.inbound.RegistryEvents.OfAgency;
import org.prasan.notification.contact.inbound.RegistryEvents.OfVolunteer;
import org.springframework.stereotype.Component;

/** Ends the audiences of agencies and volunteers until that is taken back, and pauses centres. */
@Component
public class DutyEventHandler {

  private final EndedAudiences ended;
  private final CentreStates centres;

  DutyEventHandler(EndedAudiences ended, CentreStates centres) {
    this.ended = ended;
    this.centres = centres;
  }

  public Map<String, Consumer<InboundEvent>> reactions() {
    return Map.of(
        RegistryEvents.CENTRE_ESTABLISHED,
        event -> note(event, true),
        RegistryEvents.CENTRE_SUSPENDED,
        event -> note(event, false),
        RegistryEvents.CENTRE_REINSTATED,
        event -> note(event, true),
        RegistryEvents.CENTRE_DISSOLVED,
        event -> note(event, false),
        RegistryEvents.AGENCY_CLOSED,
        event -> ended.end(agencyOf(event)),
        RegistryEvents.AGENCY_REOPENED,
        event -> ended.resume(agencyOf(event)),
        RegistryEvents.VOLUNTEER_ENDED,
        event -> ended.end(volunteerOf(event)),
        RegistryEvents.VOLUNTEER_REINSTATED,
        event -> ended.resume(volunteerOf(event)));
  }

  private static Audience agencyOf(InboundEvent event) {
    return Audience.agencyOfficersOf(event.as(OfAgency.class).agencyId());
  }

  private static Audience volunteerOf(InboundEvent event) {
    return Audience.volunteer(event.as(OfVolunteer.class).volunteerId());
  }

  private void note(InboundEvent event, boolean acts) {
    var centre = event.as(CentreChanged.class);
    centres.note(centre.districtCode(), centre.centreId(), acts);
  }
}
