package org.prasan.registry.volunteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Change;
import org.prasan.registry.RegistryRefusal.DateInFuture;
import org.prasan.registry.volunteer.VolunteerCommand.EndVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.RegisterVolunteer;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerEnded;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerRegistered;
import org.prasan.registry.volunteer.VolunteerRefusal.EndBeforeRegistration;
import org.prasan.registry.volunteer.VolunteerRefusal.VolunteerAlreadyEnded;

/**
 * One person's entry in the register. Its district never changes, so a volunteer belongs to one
 * district only; the committee rules rest on that.
 *
 * @param sealedPerson name and identity numbers, readable through the vault alone
 */
public record Volunteer(
    VolunteerRef of,
    String registrationNo,
    SealedPerson sealedPerson,
    @Nullable NoIdReason noIdReason,
    LocalDate registeredOn,
    @Nullable LocalDate trainedOn,
    VolunteerStatus status,
    @Nullable EndReason endReason,
    @Nullable LocalDate endedOn) {

  /** Judged before a number is drawn and a person sealed, so that a refusal leaves nothing. */
  static void checkDates(RegisterVolunteer asked, LocalDate today) {
    DateInFuture.refuse("registeredOn", asked.registeredOn(), today);
    if (asked.trainedOn() != null) {
      DateInFuture.refuse("trainedOn", asked.trainedOn(), today);
    }
  }

  static Change<Volunteer, VolunteerEvent> register(
      String id, String registrationNo, SealedPerson sealed, RegisterVolunteer asked) {
    var of = new VolunteerRef(id, asked.districtCode());
    var volunteer =
        new Volunteer(
            of,
            registrationNo,
            sealed,
            asked.noIdReason(),
            asked.registeredOn(),
            asked.trainedOn(),
            VolunteerStatus.ACTIVE,
            null,
            null);
    return Change.of(volunteer, new VolunteerRegistered(of, registrationNo, asked.registeredOn()));
  }

  Change<Volunteer, VolunteerEvent> end(EndVolunteer asked, LocalDate today) {
    if (!active()) {
      throw new VolunteerAlreadyEnded();
    }
    DateInFuture.refuse("endedOn", asked.endedOn(), today);
    if (asked.endedOn().isBefore(registeredOn)) {
      throw new EndBeforeRegistration(registeredOn);
    }
    var ended =
        new Volunteer(
            of,
            registrationNo,
            sealedPerson,
            noIdReason,
            registeredOn,
            trainedOn,
            VolunteerStatus.ENDED,
            asked.reason(),
            asked.endedOn());
    return Change.of(ended, new VolunteerEnded(of, asked.reason(), asked.endedOn()));
  }

  public boolean active() {
    return status == VolunteerStatus.ACTIVE;
  }
}
