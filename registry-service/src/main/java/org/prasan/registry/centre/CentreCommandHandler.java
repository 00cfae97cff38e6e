package org.prasan.registry.centre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.registry.PutRight;
import org.prasan.registry.centre.CentreCommand.AppointCommittee;
import org.prasan.registry.centre.CentreCommand.ChangePremises;
import org.prasan.registry.centre.CentreCommand.DissolveCentre;
import org.prasan.registry.centre.CentreCommand.EstablishCentre;
import org.prasan.registry.centre.CentreCommand.ProposeCentre;
import org.prasan.registry.centre.CentreCommand.ReinstateCentre;
import org.prasan.registry.centre.CentreCommand.SuspendCentre;
import org.prasan.registry.centre.CentreRefusal.WorkshopNotKnown;
import org.prasan.registry.volunteer.Volunteers;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/**
 * Load, decide, save: the only way in which a centre changes.
 *
 * <p>Members are judged by the volunteer register as it reads at that moment. A volunteer whose
 * service ends a moment later stays seated; the establishment judges again, and a committee with
 * such a member may be replaced.
 */
@Component
public final class CentreCommandHandler {

  private final Centres centres;
  private final Volunteers volunteers;
  private final KnownWorkshops workshops;
  private final CommitteePolicy policy;
  private final Clock clock;

  CentreCommandHandler(
      Centres centres,
      Volunteers volunteers,
      KnownWorkshops workshops,
      CommitteeProperties settings,
      Clock clock) {
    this.centres = centres;
    this.volunteers = volunteers;
    this.workshops = workshops;
    this.policy = new CommitteePolicy(settings);
    this.clock = clock;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such centre or district
   */
  public Receipt handle(CentreCommand command, Intent intent, Caller caller) {
    LocalDate today = ThaiDates.today(clock);
    return switch (command) {
      case ProposeCentre asked ->
          centres.create(
              caller, asked.districtCode(), intent, of -> Centre.propose(of, asked, today));
      case AppointCommittee asked ->
          centres.change(caller, asked.centreId(), intent, c -> appoint(c, asked, today));
      case ChangePremises asked -> {
        var putRight = PutRight.corrected(asked.reason(), caller, clock.instant());
        yield centres.change(
            caller, asked.centreId(), intent, c -> c.changePremises(asked, putRight, today));
      }
      case EstablishCentre asked ->
          centres.change(caller, asked.centreId(), intent, c -> establish(c, asked, today));
      case SuspendCentre asked ->
          centres.change(caller, asked.centreId(), intent, c -> c.suspend(asked, today));
      case ReinstateCentre asked ->
          centres.change(caller, asked.centreId(), intent, c -> c.reinstate(asked, today));
      case DissolveCentre asked ->
          centres.change(caller, asked.centreId(), intent, c -> c.dissolve(asked, today));
    };
  }

  private Change<Centre, CentreEvent> appoint(
      Centre centre, AppointCommittee asked, LocalDate today) {
    return centre.appoint(asked, policy, rosterOf(centre, asked.committee().volunteerIds()), today);
  }

  private Change<Centre, CentreEvent> establish(
      Centre centre, EstablishCentre asked, LocalDate today) {
    String workshopId = asked.workshopId();
    if (workshopId != null && !workshops.exists(workshopId)) {
      throw new WorkshopNotKnown();
    }
    return centre.establish(asked, policy, rosterOf(centre, Set.of()), today);
  }

  private Roster rosterOf(Centre centre, Set<String> asked) {
    var ids = new HashSet<>(centre.everSeated());
    ids.addAll(asked);
    if (ids.isEmpty()) {
      return new Roster(Map.of(), Set.of());
    }
    return new Roster(
        volunteers.known(ids).stream()
            .collect(
                Collectors.toMap(
                    found -> found.of().volunteerId(),
                    found -> new Roster.Entry(found.of().districtCode(), found.active()))),
        centres.seatedElsewhere(ids, centre.of()));
  }
}
