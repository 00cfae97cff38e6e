package org.prasan.registry.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Change;
import org.prasan.registry.PutRight;
import org.prasan.registry.RegistryRefusal.DateInFuture;
import org.prasan.registry.volunteer.VolunteerCommand.CorrectVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.EndVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.RegisterVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.ReinstateVolunteer;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerCorrected;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerEnded;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerRegistered;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerReinstated;
import org.prasan.registry.volunteer.VolunteerRefusal.EndBeforeRegistration;
import org.prasan.registry.volunteer.VolunteerRefusal.EndedByOrder;
import org.prasan.registry.volunteer.VolunteerRefusal.RegistrationAfterEnd;
import org.prasan.registry.volunteer.VolunteerRefusal.VolunteerAlreadyEnded;
import org.prasan.registry.volunteer.VolunteerRefusal.VolunteerNotEnded;

/**
 * One person's entry in the register. Its district never changes, so a volunteer belongs to one
 * district only; the committee rules rest on that.
 *
 * @param sealedPerson name and identity numbers, readable through the vault alone
 * @param formerEntries what stood here before it was put right, the oldest first; null where
 *     nothing was
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
    @Nullable LocalDate endedOn,
    @Nullable List<FormerEntry> formerEntries) {

  /** Judged before a number is drawn and a person sealed, so that a refusal leaves nothing. */
  static void checkDates(RegisterVolunteer asked, LocalDate today) {
    checkDates(asked.registeredOn(), asked.trainedOn(), today);
  }

  private static void checkDates(
      LocalDate registeredOn, @Nullable LocalDate trainedOn, LocalDate today) {
    DateInFuture.refuse("registeredOn", registeredOn, today);
    if (trainedOn != null) {
      DateInFuture.refuse("trainedOn", trainedOn, today);
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
    var ended = new VolunteerCopy(this).ended(asked).made();
    return Change.of(ended, new VolunteerEnded(of, asked.reason(), asked.endedOn()));
  }

  /** Judged before anybody is looked up by a number. */
  void checkCorrection(CorrectVolunteer asked, LocalDate today) {
    checkDates(asked.registeredOn(), asked.trainedOn(), today);
    if (endedOn != null && endedOn.isBefore(asked.registeredOn())) {
      throw new RegistrationAfterEnd(endedOn);
    }
  }

  /**
   * Keeps what stood there; whose service ended stays ended.
   *
   * @param sealed who the person is, be it the same as before
   * @param person which parts of that were corrected
   */
  Change<Volunteer, VolunteerEvent> correct(
      CorrectVolunteer asked, SealedPerson sealed, List<VolunteerPart> person, PutRight putRight) {
    boolean sameDates =
        asked.registeredOn().equals(registeredOn) && Objects.equals(asked.trainedOn(), trainedOn);
    List<VolunteerPart> parts =
        sameDates
            ? person
            : Stream.concat(person.stream(), Stream.of(VolunteerPart.DATES)).toList();
    if (parts.isEmpty()) {
      return Change.of(this);
    }
    var corrected = new VolunteerCopy(this).corrected(asked, sealed).putRight(putRight).made();
    return Change.of(
        corrected, new VolunteerCorrected(of, asked.reason(), parts, asked.registeredOn()));
  }

  Change<Volunteer, VolunteerEvent> reinstate(ReinstateVolunteer asked, PutRight putRight) {
    var serving = new VolunteerCopy(this).serving().putRight(putRight).made();
    return Change.of(serving, new VolunteerReinstated(of, asked.reason()));
  }

  /**
   * @throws VolunteerNotEnded when there is no end to take back
   */
  void requireEnded() {
    if (active() || endReason == null) {
      throw new VolunteerNotEnded();
    }
  }

  /**
   * Asked before the person serves again, under this entry or another one.
   *
   * @throws EndedByOrder when only the department or the ministry may decide it
   */
  void requireMayReturn(Caller caller) {
    EndReason ended = endReason;
    if (ended != null
        && ended.isByOrder()
        && !caller.is(Role.DEPARTMENT)
        && !caller.is(Role.MINISTRY)) {
      throw new EndedByOrder(ended);
    }
  }

  /** What stood here before, the oldest first. */
  public List<FormerEntry> history() {
    return Objects.requireNonNullElse(formerEntries, List.of());
  }

  public boolean active() {
    return status == VolunteerStatus.ACTIVE;
  }
}
