package org.prasan.registry.agency;

import java.util.function.Function;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.registry.BangkokCalendar;
import org.prasan.registry.CommandRights;
import org.prasan.registry.agency.AgencyCommand.ChangeCapacity;
import org.prasan.registry.agency.AgencyCommand.ChangeServices;
import org.prasan.registry.agency.AgencyCommand.CloseAgency;
import org.prasan.registry.agency.AgencyCommand.RegisterAgency;
import org.prasan.registry.agency.AgencyRefusal.CentreNotKnown;
import org.prasan.registry.centre.Centres;
import org.springframework.stereotype.Component;

/** Load, decide, save: the only way in which a partner agency changes. */
@Component
public final class AgencyCommandHandler {

  private final Agencies agencies;
  private final Centres centres;
  private final BangkokCalendar calendar;

  AgencyCommandHandler(Agencies agencies, Centres centres, BangkokCalendar calendar) {
    this.agencies = agencies;
    this.centres = centres;
    this.calendar = calendar;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such agency
   */
  public Receipt handle(AgencyCommand command, Intent intent, Caller caller) {
    return decide(command, intent, CommandRights.of(caller));
  }

  private Receipt decide(AgencyCommand command, Intent intent, Caller caller) {
    return switch (command) {
      case RegisterAgency asked -> register(asked, intent);
      case ChangeServices asked ->
          change(asked.agencyId(), intent, caller, agency -> agency.changeServices(asked));
      case ChangeCapacity asked ->
          change(asked.agencyId(), intent, caller, a -> a.changeCapacity(asked, calendar.now()));
      case CloseAgency asked ->
          change(asked.agencyId(), intent, caller, a -> a.close(asked, calendar.today()));
    };
  }

  private Receipt register(RegisterAgency asked, Intent intent) {
    String centreId = asked.coLocatedCentreId();
    if (centreId != null && !centres.exists(centreId)) {
      throw new CentreNotKnown(centreId);
    }
    String id = intent.newId();
    return agencies.save(id, intent, PartnerAgency.register(id, asked, calendar.now()));
  }

  private Receipt change(
      String id,
      Intent intent,
      Caller caller,
      Function<PartnerAgency, Change<PartnerAgency, AgencyEvent>> decide) {
    return agencies.change(caller, id, intent, decide).orElseThrow(UnknownId::new);
  }
}
