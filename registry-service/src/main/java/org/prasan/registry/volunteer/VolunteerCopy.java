package org.prasan.registry.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.PutRight;
import org.prasan.registry.volunteer.VolunteerCommand.CorrectVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.EndVolunteer;

/** The next form of an entry: some parts changed, the others as they were. */
final class VolunteerCopy {

  private final Volunteer from;
  private SealedPerson sealedPerson;
  private @Nullable NoIdReason noIdReason;
  private LocalDate registeredOn;
  private @Nullable LocalDate trainedOn;
  private VolunteerStatus status;
  private @Nullable EndReason endReason;
  private @Nullable LocalDate endedOn;
  private @Nullable List<FormerEntry> formerEntries;

  VolunteerCopy(Volunteer from) {
    this.from = from;
    sealedPerson = from.sealedPerson();
    noIdReason = from.noIdReason();
    registeredOn = from.registeredOn();
    trainedOn = from.trainedOn();
    status = from.status();
    endReason = from.endReason();
    endedOn = from.endedOn();
    formerEntries = from.formerEntries();
  }

  VolunteerCopy corrected(CorrectVolunteer asked, SealedPerson sealed) {
    sealedPerson = sealed;
    noIdReason = asked.namesIdentity() ? asked.noIdReason() : noIdReason;
    registeredOn = asked.registeredOn();
    trainedOn = asked.trainedOn();
    return this;
  }

  VolunteerCopy ended(EndVolunteer asked) {
    status = VolunteerStatus.ENDED;
    endReason = asked.reason();
    endedOn = asked.endedOn();
    return this;
  }

  VolunteerCopy serving() {
    status = VolunteerStatus.ACTIVE;
    endReason = null;
    endedOn = null;
    return this;
  }

  /** Keeps what stood there. */
  VolunteerCopy putRight(PutRight putRight) {
    var before = FormerEntry.of(from, putRight);
    formerEntries = Stream.concat(from.history().stream(), Stream.of(before)).toList();
    return this;
  }

  Volunteer made() {
    return new Volunteer(
        from.of(),
        from.registrationNo(),
        sealedPerson,
        noIdReason,
        registeredOn,
        trainedOn,
        status,
        endReason,
        endedOn,
        formerEntries);
  }
}
