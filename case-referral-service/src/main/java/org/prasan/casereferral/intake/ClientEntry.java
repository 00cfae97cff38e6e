package org.prasan.casereferral.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.personal.rights.PersonIndex;
import org.prasan.personal.rights.PersonIndex.By;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Makes a client of a person as told: can be found by number, and is sealed. */
@Component
class ClientEntry {

  private final PersonalFields personal;
  private final PersonIndex index;
  private final SafetyCheck safety;
  private final IntakeProperties settings;

  ClientEntry(
      PersonalFields personal, PersonIndex index, SafetyCheck safety, IntakeProperties settings) {
    this.personal = personal;
    this.index = index;
    this.safety = safety;
    this.settings = settings;
  }

  /**
   * @param person checked by the {@link IdentityRules}
   * @param told day of the report, from which ages count
   */
  Client client(
      String clientId, Person person, String district, LocalDate told, @Nullable Notice notice) {
    enter(person, clientId);
    return new Client(
        clientId,
        person.identityKind(),
        person.noIdentityReason(),
        person.ageBand(told),
        new ClientIndexes(personal::index, district, told).of(person),
        personal.seal(clientId, person.details()),
        safety.of(clientId, person),
        List.of(),
        person.noNameReason(),
        person.home(district),
        notice,
        List.of());
  }

  /** For somebody whom another person reported (PDPA s.25). */
  Notice notice(Instant reported) {
    return Notice.dueAt(
        ThaiDates.inBangkok(reported)
            .plusDays(settings.noticeWithin().toDays() + 1)
            .atStartOfDay(ThaiDates.BANGKOK)
            .toInstant());
  }

  private void enter(Person person, String clientId) {
    String number = person.identityNumber();
    if (number != null && person.identityKind() == IdentityKind.NATIONAL_ID) {
      index.enter(By.NATIONAL_ID, number, clientId);
    } else if (number != null) {
      index.enter(By.PASSPORT, number, clientId);
    }
    if (person.phone() != null) {
      index.enter(By.PHONE, person.phone(), clientId);
    }
  }
}
