package org.prasan.registry.volunteer;

import static org.prasan.registry.volunteer.VolunteerPart.IDENTITY;
import static org.prasan.registry.volunteer.VolunteerPart.NAME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.personal.SubjectErased;
import org.prasan.registry.PutRight;
import org.prasan.registry.volunteer.VolunteerCommand.CorrectVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.ReinstateVolunteer;
import org.prasan.registry.volunteer.VolunteerRefusal.VolunteerErased;
import org.springframework.stereotype.Component;

/**
 * Puts entries right: who a volunteer is, and that a service did not end. A number is the person's
 * in the district before the entry says so, and the wrong one is free only after that, so that no
 * two entries ever stand for one person; who repeats the command finishes what a crash left.
 */
@Component
class VolunteerCorrections {

  private final Volunteers volunteers;
  private final People people;
  private final RegisteredPeople registered;
  private final RegisteredTwice twice;
  private final LookUps lookUps;
  private final Clock clock;

  VolunteerCorrections(
      Volunteers volunteers,
      People people,
      RegisteredPeople registered,
      RegisteredTwice twice,
      LookUps lookUps,
      Clock clock) {
    this.volunteers = volunteers;
    this.people = people;
    this.registered = registered;
    this.twice = twice;
    this.lookUps = lookUps;
    this.clock = clock;
  }

  Receipt correct(CorrectVolunteer asked, Intent intent, Caller caller, LocalDate today) {
    Receipt done =
        volunteers.change(
            caller, asked.volunteerId(), intent, one -> corrected(one, asked, caller, today));
    if (asked.namesIdentity()) {
      volunteers.known(List.of(asked.volunteerId())).forEach(this::releaseFormerNumbers);
    }
    return done;
  }

  private Change<Volunteer, VolunteerEvent> corrected(
      Volunteer one, CorrectVolunteer asked, Caller caller, LocalDate today) {
    one.checkCorrection(asked, today);
    Person former = requirePerson(one);
    Person next = next(asked, former);
    if (!next.hasNumberOf(former)) {
      one.requireMayReturn(caller); // whose number is free can be registered anew
      lookUps.note(caller);
      twice.claim(one.of(), next, caller);
    }
    List<VolunteerPart> parts = partsOf(one, asked, former, next);
    return one.correct(
        asked,
        parts.isEmpty() ? one.sealedPerson() : seal(one, next),
        parts,
        PutRight.corrected(asked.reason(), caller, clock.instant()));
  }

  /** Who is erased in this very moment leaves no number behind. */
  private SealedPerson seal(Volunteer one, Person next) {
    String id = one.of().volunteerId();
    try {
      return people.seal(id, next);
    } catch (SubjectErased meanwhile) {
      registered.forget(id);
      throw new VolunteerErased();
    }
  }

  private static Person next(CorrectVolunteer asked, Person former) {
    return asked.namesIdentity()
        ? asked.person()
        : new Person(asked.person().name(), former.nationalId(), former.passportNo());
  }

  private static List<VolunteerPart> partsOf(
      Volunteer one, CorrectVolunteer asked, Person former, Person next) {
    var parts = new ArrayList<VolunteerPart>();
    if (!next.name().equals(former.name())) {
      parts.add(NAME);
    }
    boolean sameReason =
        !asked.namesIdentity() || Objects.equals(asked.noIdReason(), one.noIdReason());
    if (!next.hasNumberOf(former) || !sameReason) {
      parts.add(IDENTITY);
    }
    return List.copyOf(parts);
  }

  private void releaseFormerNumbers(Volunteer one) {
    String id = one.of().volunteerId();
    String district = one.of().districtCode();
    people
        .personIn(one.of(), one.sealedPerson())
        .ifPresent(current ->
            one.history().stream()
                .flatMap(former -> people.personIn(one.of(), former.sealedPerson()).stream())
                .filter(former -> !former.hasNumberOf(current))
                .forEach(former -> registered.release(former, district, id)));
  }

  Receipt reinstate(ReinstateVolunteer asked, Intent intent, Caller caller) {
    return volunteers.change(
        caller, asked.volunteerId(), intent, one -> reinstated(one, asked, caller));
  }

  private Change<Volunteer, VolunteerEvent> reinstated(
      Volunteer one, ReinstateVolunteer asked, Caller caller) {
    one.requireEnded();
    one.requireMayReturn(caller);
    Person person = requirePerson(one);
    twice.claim(one.of(), person, caller);
    registered.reinstated(asked.volunteerId());
    // whoever registered the person anew before the mark stood is seen now
    twice.claim(one.of(), person, caller);
    return one.reinstate(asked, PutRight.reversed(asked.reason(), caller, clock.instant()));
  }

  private Person requirePerson(Volunteer one) {
    return people.personIn(one.of(), one.sealedPerson()).orElseThrow(VolunteerErased::new);
  }
}
