package org.prasan.registry.volunteer.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.CorrectionReason;
import org.prasan.registry.ReversalReason;
import org.prasan.registry.volunteer.EndReason;
import org.prasan.registry.volunteer.NoIdReason;
import org.prasan.registry.volunteer.Person;
import org.prasan.registry.volunteer.VolunteerCommand.CorrectVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.EndVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.RegisterVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.ReinstateVolunteer;
import org.prasan.registry.volunteer.VolunteerRefusal.IdentityIncomplete;
import org.prasan.registry.volunteer.VolunteerRefusal.NationalIdNotValid;
import org.prasan.thai.DocumentNumber;
import org.prasan.thai.NationalId;
import org.prasan.thai.ThaiName;
import org.prasan.thai.validation.DistrictCode;
import org.prasan.thai.validation.OneLine;
import org.prasan.thai.validation.Passport;
import org.prasan.thai.validation.PlausibleDate;

/** Bodies of the requests about volunteers, and the commands they mean. */
final class VolunteerRequests {

  private VolunteerRequests() {}

  record Registration(
      @NotNull @DistrictCode String districtCode,
      @NotNull @OneLine(max = 60, emptyAllowed = true) String title,
      @NotNull @OneLine(max = 100) String firstName,
      @Nullable @OneLine(max = 100, emptyAllowed = true) String lastName,
      @Nullable @OneLine(max = 40) String nationalId,
      @Nullable @OneLine(max = 40) @Passport String passportNo,
      @Nullable NoIdReason noIdReason,
      @NotNull @PlausibleDate LocalDate registeredOn,
      @Nullable @PlausibleDate LocalDate trainedOn) {

    RegisterVolunteer command() {
      if (given(nationalId, passportNo, noIdReason) != 1) {
        throw new IdentityIncomplete();
      }
      return new RegisterVolunteer(
          districtCode,
          person(new ThaiName(title, firstName, lastName), nationalId, passportNo),
          noIdReason,
          registeredOn,
          trainedOn);
    }

    @Override
    public String toString() {
      return "Registration[…]";
    }
  }

  /**
   * @param nationalId left out with the two that follow where the identity stays as it is
   */
  record Correction(
      @NotNull CorrectionReason reason,
      @NotNull @OneLine(max = 60, emptyAllowed = true) String title,
      @NotNull @OneLine(max = 100) String firstName,
      @Nullable @OneLine(max = 100, emptyAllowed = true) String lastName,
      @Nullable @OneLine(max = 40) String nationalId,
      @Nullable @OneLine(max = 40) @Passport String passportNo,
      @Nullable NoIdReason noIdReason,
      @NotNull @PlausibleDate LocalDate registeredOn,
      @Nullable @PlausibleDate LocalDate trainedOn) {

    CorrectVolunteer command(String volunteerId) {
      if (given(nationalId, passportNo, noIdReason) > 1) {
        throw new IdentityIncomplete();
      }
      return new CorrectVolunteer(
          volunteerId,
          reason,
          person(new ThaiName(title, firstName, lastName), nationalId, passportNo),
          noIdReason,
          registeredOn,
          trainedOn);
    }

    @Override
    public String toString() {
      return "Correction[…]";
    }
  }

  record Reinstatement(@NotNull ReversalReason reason) {

    ReinstateVolunteer command(String volunteerId) {
      return new ReinstateVolunteer(volunteerId, reason);
    }
  }

  private static long given(@Nullable Object... identities) {
    return Stream.of(identities).filter(Objects::nonNull).count();
  }

  private static Person person(
      ThaiName name, @Nullable String nationalId, @Nullable String passportNo) {
    NationalId id =
        nationalId == null
            ? null
            : NationalId.parse(nationalId).orElseThrow(NationalIdNotValid::new);
    String passport =
        passportNo == null
            ? null
            : DocumentNumber.passport(passportNo).map(DocumentNumber::text).orElseThrow();
    return new Person(name, id, passport);
  }

  record Ending(@NotNull EndReason reason, @NotNull @PlausibleDate LocalDate endedOn) {

    EndVolunteer command(String volunteerId) {
      return new EndVolunteer(volunteerId, reason, endedOn);
    }
  }
}
