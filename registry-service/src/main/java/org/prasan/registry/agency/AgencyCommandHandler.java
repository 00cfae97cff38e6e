package org.prasan.registry.agency;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.registry.PutRight;
import org.prasan.registry.agency.AgencyCommand.ChangeCapacity;
import org.prasan.registry.agency.AgencyCommand.ChangeServices;
import org.prasan.registry.agency.AgencyCommand.CloseAgency;
import org.prasan.registry.agency.AgencyCommand.CorrectAgency;
import org.prasan.registry.agency.AgencyCommand.RegisterAgency;
import org.prasan.registry.agency.AgencyCommand.ReopenAgency;
import org.prasan.registry.agency.AgencyRefusal.CentreNotKnown;
import org.prasan.registry.centre.Centres;
import org.prasan.thai.Areas;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Load, decide, save: the only way in which a partner agency changes. */
@Component
public final class AgencyCommandHandler {

  private final Agencies agencies;
  private final Centres centres;
  private final Clock clock;

  AgencyCommandHandler(Agencies agencies, Centres centres, Clock clock) {
    this.agencies = agencies;
    this.centres = centres;
    this.clock = clock;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such agency
   */
  public Receipt handle(AgencyCommand command, Intent intent, Caller caller) {
    return switch (command) {
      case RegisterAgency asked -> register(asked, intent);
      case ChangeServices asked ->
          agencies.change(caller, asked.agencyId(), intent, a -> a.changeServices(asked));
      case ChangeCapacity asked ->
          agencies.change(caller, asked.agencyId(), intent, a -> a.changeCapacity(asked, now()));
      case CloseAgency asked ->
          agencies.change(
              caller, asked.agencyId(), intent, a -> a.close(asked, ThaiDates.today(clock)));
      case CorrectAgency asked -> correct(asked, intent, caller);
      case ReopenAgency asked -> reopen(asked, intent, caller);
    };
  }

  private Receipt correct(CorrectAgency asked, Intent intent, Caller caller) {
    requireKnown(asked.profile().coLocatedCentreId());
    var putRight = PutRight.corrected(asked.reason(), caller, clock.instant());
    return agencies.change(caller, asked.agencyId(), intent, a -> a.correct(asked, putRight));
  }

  private Receipt reopen(ReopenAgency asked, Intent intent, Caller caller) {
    var putRight = PutRight.reversed(asked.reason(), caller, clock.instant());
    return agencies.change(caller, asked.agencyId(), intent, a -> a.reopen(asked, putRight));
  }

  private void requireKnown(@Nullable String centreId) {
    if (centreId != null && !centres.exists(centreId)) {
      throw new CentreNotKnown();
    }
  }

  private Receipt register(RegisterAgency asked, Intent intent) {
    requireKnown(asked.coLocatedCentreId());
    String id = intent.newId(Areas.BANGKOK);
    return agencies.create(id, intent, PartnerAgency.register(id, asked, now()));
  }

  /** As finely as the store keeps it, so that state and event say the same. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
