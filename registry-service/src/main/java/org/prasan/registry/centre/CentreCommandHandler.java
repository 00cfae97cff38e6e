package org.prasan.registry.centre;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.registry.BangkokCalendar;
import org.prasan.registry.CommandRights;
import org.prasan.registry.centre.CentreCommand.AppointCommittee;
import org.prasan.registry.centre.CentreCommand.DissolveCentre;
import org.prasan.registry.centre.CentreCommand.EstablishCentre;
import org.prasan.registry.centre.CentreCommand.ProposeCentre;
import org.prasan.registry.centre.CentreCommand.ReinstateCentre;
import org.prasan.registry.centre.CentreCommand.SuspendCentre;
import org.prasan.registry.centre.CentreRefusal.WorkshopNotKnown;
import org.prasan.registry.volunteer.Volunteer;
import org.prasan.registry.volunteer.Volunteers;
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
  private final BangkokCalendar calendar;

  CentreCommandHandler(
      Centres centres,
      Volunteers volunteers,
      KnownWorkshops workshops,
      CommitteeProperties settings,
      BangkokCalendar calendar) {
    this.centres = centres;
    this.volunteers = volunteers;
    this.workshops = workshops;
    this.policy = new CommitteePolicy(settings);
    this.calendar = calendar;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such centre or district
   */
  public Receipt handle(CentreCommand command, Intent intent, Caller caller) {
    return decide(command, intent, CommandRights.of(caller));
  }

  private Receipt decide(CentreCommand command, Intent intent, Caller caller) {
    return switch (command) {
      case ProposeCentre asked -> propose(asked, intent, caller);
      case AppointCommittee asked ->
          change(asked.centreId(), intent, caller, centre -> appoint(centre, asked));
      case EstablishCentre asked ->
          change(asked.centreId(), intent, caller, centre -> establish(centre, asked));
      case SuspendCentre asked ->
          change(asked.centreId(), intent, caller, c -> c.suspend(asked, calendar.today()));
      case ReinstateCentre asked ->
          change(asked.centreId(), intent, caller, c -> c.reinstate(asked, calendar.today()));
      case DissolveCentre asked ->
          change(asked.centreId(), intent, caller, c -> c.dissolve(asked, calendar.today()));
    };
  }

  private Receipt propose(ProposeCentre asked, Intent intent, Caller caller) {
    if (!caller.covers(asked.districtCode())) {
      throw new UnknownId();
    }
    return centres.save(
        asked.districtCode(), intent, id -> Centre.propose(id, asked, calendar.today()));
  }

  private Receipt change(
      String centreId,
      Intent intent,
      Caller caller,
      Function<Centre, Change<Centre, CentreEvent>> decide) {
    return centres.change(caller, centreId, intent, decide).orElseThrow(UnknownId::new);
  }

  private Change<Centre, CentreEvent> appoint(Centre centre, AppointCommittee asked) {
    Roster roster = rosterOf(centre, asked.committee());
    return centre.appoint(asked, policy, roster, calendar.today());
  }

  private Change<Centre, CentreEvent> establish(Centre centre, EstablishCentre asked) {
    requireKnown(asked.workshopId());
    Roster roster = rosterOf(centre, centre.committee());
    return centre.establish(asked, policy, roster, calendar.today());
  }

  private Roster rosterOf(Centre centre, @Nullable Committee asked) {
    var ids = new HashSet<>(centre.seats());
    if (asked != null) {
      ids.addAll(asked.volunteerIds());
    }
    if (ids.isEmpty()) {
      return new Roster(Map.of(), Set.of());
    }
    return new Roster(
        volunteers.known(ids).stream()
            .collect(
                Collectors.toMap(
                    Volunteer::volunteerId,
                    found -> new Roster.Entry(found.districtCode(), found.active()))),
        centres.seatedElsewhere(ids, centre.centreId().value()));
  }

  private void requireKnown(@Nullable String workshopId) {
    if (workshopId != null && !workshops.exists(workshopId)) {
      throw new WorkshopNotKnown(workshopId);
    }
  }
}
