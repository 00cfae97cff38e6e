package org.prasan.registry.volunteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.registry.Refused.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.Change;
import org.prasan.personal.Sealed;
import org.prasan.registry.volunteer.VolunteerCommand.EndVolunteer;
import org.prasan.registry.volunteer.VolunteerCommand.RegisterVolunteer;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerEnded;
import org.prasan.registry.volunteer.VolunteerEvent.VolunteerRegistered;
import org.prasan.thai.NationalId;
import org.prasan.thai.ThaiName;

class VolunteerTest {

  private static final SealedPerson SEALED =
      new SealedPerson(new Sealed("t"), new Sealed("f"), null, null, null);
  private static final VolunteerRef OF = new VolunteerRef("v1", "1001");
  private static final LocalDate TODAY = LocalDate.of(2022, 12, 16);

  @Test
  void saysThatAVolunteerWasRegisteredButNotWho() {
    assertThat(register(TODAY, TODAY).events())
        .containsExactly(new VolunteerRegistered(OF, "10101/2565", TODAY));
  }

  @Test
  void acceptsAVolunteerWhoIsNotTrainedYet() {
    assertThat(register(TODAY, null).state().trainedOn()).isNull();
  }

  @Test
  void refusesRegistrationInTheFuture() {
    refused("date-in-future", () -> register(TODAY.plusDays(1), null));
  }

  @Test
  void refusesTrainingInTheFuture() {
    refused("date-in-future", () -> register(TODAY, TODAY.plusDays(1)));
  }

  @Test
  void endsWithACodedReason() {
    assertThat(end(TODAY).events())
        .containsExactly(new VolunteerEnded(OF, EndReason.RESIGNED, TODAY));
    assertThat(end(TODAY).state().active()).isFalse();
  }

  @Test
  void endsOnlyOnce() {
    Volunteer ended = end(TODAY).state();

    refused("volunteer-already-ended", () -> ended.end(ending(TODAY), TODAY));
  }

  @Test
  void refusesAnEndBeforeTheRegistration() {
    refused("end-before-registration", () -> end(TODAY.minusDays(1)));
  }

  @Test
  void showsNothingOfThePersonInText() {
    assertThat(person()).hasToString("Person[…]");
  }

  private static Change<Volunteer, VolunteerEvent> end(LocalDate day) {
    return register(TODAY, TODAY).state().end(ending(day), TODAY);
  }

  private static EndVolunteer ending(LocalDate day) {
    return new EndVolunteer("v1", EndReason.RESIGNED, day);
  }

  private static Change<Volunteer, VolunteerEvent> register(LocalDate on, LocalDate trained) {
    var asked = new RegisterVolunteer("1001", person(), null, on, trained);
    Volunteer.checkDates(asked, TODAY);
    return Volunteer.register("v1", "10101/2565", SEALED, asked);
  }

  private static Person person() {
    return new Person(
        new ThaiName("นาย", "ทดสอบ", "ระบบ"),
        NationalId.parse("1999900000013").orElseThrow(),
        null);
  }
}
