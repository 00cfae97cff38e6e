package org.prasan.registry.volunteer;

import java.time.Clock;
import java.time.LocalDate;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.registry.volunteer.VolunteerCommand.CorrectVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.EndVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.RegisterVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.ReinstateVolunteer;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Load, decide, save: the only way in which the volunteer register changes. */
@Component
public final class VolunteerCommandHandler {

  private final Volunteers volunteers;
  private final People people;
  private final RegisteredPeople registered;
  private final RegisteredTwice twice;
  private final VolunteerCorrections corrections;
  private final LookUps lookUps;
  private final String prefix;
  private final Clock clock;

  VolunteerCommandHandler(
      Volunteers volunteers,
      People people,
      RegisteredPeople registered,
      RegisteredTwice twice,
      VolunteerCorrections corrections,
      LookUps lookUps,
      VolunteerProperties settings,
      Clock clock) {
    this.volunteers = volunteers;
    this.people = people;
    this.registered = registered;
    this.twice = twice;
    this.corrections = corrections;
    this.lookUps = lookUps;
    this.prefix = settings.registrationPrefix();
    this.clock = clock;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such volunteer or district
   */
  public Receipt handle(VolunteerCommand command, Intent intent, Caller caller) {
    LocalDate today = ThaiDates.today(clock);
    return switch (command) {
      case RegisterVolunteer asked -> register(asked, intent, caller, today);
      case EndVolunteer asked -> end(asked, intent, caller, today);
      case CorrectVolunteer asked -> corrections.correct(asked, intent, caller, today);
      case ReinstateVolunteer asked -> corrections.reinstate(asked, intent, caller);
    };
  }

  private Receipt end(EndVolunteer asked, Intent intent, Caller caller, LocalDate today) {
    Receipt ended =
        volunteers.change(caller, asked.volunteerId(), intent, v -> v.end(asked, today));
    registered.ended(asked.volunteerId());
    return ended;
  }

  /**
   * Judged before a person is reserved and sealed and a number drawn: a refusal leaves nothing, and
   * none of these judgements depends on whom the register holds. Then only is the person looked up.
   */
  private Receipt register(RegisterVolunteer asked, Intent intent, Caller caller, LocalDate today) {
    volunteers.requireScope(caller, asked.districtCode());
    Volunteer.checkDates(asked, today);
    String newId = intent.newId(asked.districtCode());
    return volunteers
        .receipt(newId, intent)
        .orElseGet(() -> register(asked, newId, intent, caller));
  }

  private Receipt register(RegisterVolunteer asked, String newId, Intent intent, Caller caller) {
    lookUps.note(caller);
    String id = idInTheDistrict(asked, newId, caller);
    return volunteers.create(id, intent, () -> entry(id, asked, caller));
  }

  private String idInTheDistrict(RegisterVolunteer asked, String newId, Caller caller) {
    String id = registered.reserve(asked.person(), asked.districtCode(), newId);
    return volunteers.ended(id, caller) && !id.equals(newId)
        ? registered.renew(asked.person(), asked.districtCode(), id, newId)
        : id;
  }

  private Change<Volunteer, VolunteerEvent> entry(
      String id, RegisterVolunteer asked, Caller caller) {
    twice.judge(new VolunteerRef(id, asked.districtCode()), asked.person(), caller);
    return Volunteer.register(
        id, registrationNo(asked.registeredOn()), people.seal(id, asked.person()), asked);
  }

  /** As on the card: {@code <prefix><running>/<BE year>}, running within the year. */
  private String registrationNo(LocalDate registeredOn) {
    String year = String.valueOf(ThaiDates.yearBe(registeredOn));
    return prefix + volunteers.nextNumber(year) + "/" + year;
  }
}
