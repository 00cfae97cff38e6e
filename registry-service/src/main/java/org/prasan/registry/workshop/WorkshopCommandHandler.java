package org.prasan.registry.workshop;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.registry.PutRight;
import org.prasan.registry.agency.Agencies;
import org.prasan.registry.volunteer.Volunteers;
import org.prasan.registry.workshop.WorkshopCommand.AnnounceWorkshop;
import org.prasan.registry.workshop.WorkshopCommand.CorrectWorkshop;
import org.prasan.registry.workshop.WorkshopCommand.RecordAttendance;
import org.prasan.registry.workshop.WorkshopRefusal.AttendeeNotKnown;
import org.prasan.thai.Areas;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Load, decide, save: the only way in which a workshop changes. */
@Component
public final class WorkshopCommandHandler {

  private final Workshops workshops;
  private final Volunteers volunteers;
  private final Agencies agencies;
  private final Clock clock;

  WorkshopCommandHandler(
      Workshops workshops, Volunteers volunteers, Agencies agencies, Clock clock) {
    this.workshops = workshops;
    this.volunteers = volunteers;
    this.agencies = agencies;
    this.clock = clock;
  }

  /**
   * @throws UnknownId when there is no such workshop
   */
  public Receipt handle(WorkshopCommand command, Intent intent, Caller caller) {
    return switch (command) {
      case AnnounceWorkshop asked -> {
        String id = intent.newId(Areas.BANGKOK);
        yield workshops.create(id, intent, Workshop.announce(id, asked));
      }
      case CorrectWorkshop asked -> {
        var putRight = PutRight.corrected(asked.reason(), caller, clock.instant());
        yield workshops.change(asked.workshopId(), intent, w -> w.correct(asked, putRight));
      }
      case RecordAttendance asked ->
          workshops.change(asked.workshopId(), intent, workshop -> record(workshop, asked));
    };
  }

  private Change<Workshop, WorkshopEvent> record(Workshop workshop, RecordAttendance asked) {
    requireKnown(ids(asked.attendees(), Attendee::volunteerId), this::knownVolunteers);
    requireKnown(ids(asked.attendees(), Attendee::agencyId), agencies::known);
    return workshop.recordAttendance(asked, ThaiDates.today(clock));
  }

  private Set<String> knownVolunteers(Collection<String> ids) {
    return volunteers.known(ids).stream()
        .map(found -> found.of().volunteerId())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void requireKnown(
      Set<String> ids, Function<Collection<String>, Set<String>> register) {
    if (ids.isEmpty()) {
      return;
    }
    Set<String> known = register.apply(ids);
    if (!known.containsAll(ids)) {
      throw new AttendeeNotKnown();
    }
  }

  private static Set<String> ids(
      List<Attendee> attendees, Function<Attendee, @Nullable String> id) {
    return attendees.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
