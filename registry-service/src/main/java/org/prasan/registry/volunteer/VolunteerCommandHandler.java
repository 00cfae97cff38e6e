package org.prasan.registry.volunteer;

import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.registry.BangkokCalendar;
import org.prasan.registry.CommandRights;
import org.prasan.registry.volunteer.VolunteerCommand.EndVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.RegisterVolunteer;
import org.springframework.stereotype.Component;

/** Load, decide, save: the only way in which the volunteer register changes. */
@Component
public final class VolunteerCommandHandler {

  private final Volunteers volunteers;
  private final People people;
  private final RegistrationNumbers numbers;
  private final BangkokCalendar calendar;

  VolunteerCommandHandler(
      Volunteers volunteers, People people, RegistrationNumbers numbers, BangkokCalendar calendar) {
    this.volunteers = volunteers;
    this.people = people;
    this.numbers = numbers;
    this.calendar = calendar;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such volunteer or district
   */
  public Receipt handle(VolunteerCommand command, Intent intent, Caller caller) {
    return decide(command, intent, CommandRights.of(caller));
  }

  private Receipt decide(VolunteerCommand command, Intent intent, Caller caller) {
    return switch (command) {
      case RegisterVolunteer asked -> register(asked, intent, caller);
      case EndVolunteer asked ->
          volunteers
              .change(
                  caller,
                  asked.volunteerId(),
                  intent,
                  volunteer -> volunteer.end(asked, calendar.today()))
              .orElseThrow(UnknownId::new);
    };
  }

  private Receipt register(RegisterVolunteer asked, Intent intent, Caller caller) {
    if (!caller.covers(asked.districtCode())) {
      throw new UnknownId();
    }
    String id = people.idOf(asked.person(), intent);
    return volunteers
        .earlier(id, intent)
        .orElseGet(() -> volunteers.save(id, intent, registration(id, asked)));
  }

  private Change<Volunteer, VolunteerEvent> registration(String id, RegisterVolunteer asked) {
    Volunteer.checkDates(asked, calendar.today());
    return Volunteer.register(
        id, numbers.draw(asked.registeredOn()), people.seal(id, asked.person()), asked);
  }
}
