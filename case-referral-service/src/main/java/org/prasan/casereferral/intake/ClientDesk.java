package org.prasan.casereferral.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.PeopleCommand.AddClient;
import org.prasan.casereferral.casefile.PeopleCommand.CorrectClient;
import org.prasan.casereferral.intake.OpenCase.Contact;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.intake.OpenCase.Registration;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.privacy.ClientErasedRefusal;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** People become known after intake, or known better. */
@Component
public class ClientDesk {

  private final Cases cases;
  private final CaseCommandHandler handler;
  private final ClientEntry entry;
  private final Reporting reporting;
  private final PersonalFields personal;
  private final Clock clock;

  ClientDesk(
      Cases cases,
      CaseCommandHandler handler,
      ClientEntry entry,
      Reporting reporting,
      PersonalFields personal,
      Clock clock) {
    this.cases = cases;
    this.handler = handler;
    this.entry = entry;
    this.reporting = reporting;
    this.personal = personal;
    this.clock = clock;
  }

  /** What is asked of the desk. */
  public sealed interface Told {
    String caseId();

    Person person();
  }

  /** Somebody more belongs to the case. */
  public record PersonTold(String caseId, Person person) implements Told {}

  /** Somebody is known better than before. */
  public record CorrectionTold(String caseId, String clientId, Correction correction)
      implements Told {
    @Override
    public Person person() {
      return correction.person();
    }
  }

  /**
   * @throws UnknownId when the caller's scope holds no such case or person
   */
  public Receipt handle(Told told, Intent intent, Caller caller) {
    Case one = cases.actedOn(caller, told.caseId());
    reporting.limit(told.person(), caller);
    return switch (told) {
      case PersonTold it -> handler.handle(added(one, it, intent), intent, caller);
      case CorrectionTold it -> handler.handle(corrected(one, it), intent, caller);
    };
  }

  /** A repetition names the same person. */
  private AddClient added(Case one, PersonTold told, Intent intent) {
    Instant now = clock.instant();
    Person person = checked(told.person());
    String clientId = Client.id(one.id(), intent.newId("c", one.id()));
    return new AddClient(one.id(), client(clientId, person, one).with(entry.notice(now)));
  }

  private CorrectClient corrected(Case one, CorrectionTold told) {
    Client before = client(one, told.clientId());
    Person known = known(before);
    Person now = checked(told.correction().over(known));
    Client after = now.equals(known) ? before : client(before.id(), now, one);
    return new CorrectClient(one.id(), before, after, told.correction().reason());
  }

  /** Ages count from the day of the report, whenever they are told. */
  private Client client(String clientId, Person person, Case one) {
    LocalDate told = ThaiDates.inBangkok(one.openedAt());
    return entry.client(clientId, person, one.districtCode(), told, null);
  }

  private Person checked(Person person) {
    return IdentityRules.checked(person, ThaiDates.inBangkok(clock.instant()));
  }

  private static Client client(Case one, String clientId) {
    return one.clients().stream()
        .filter(client -> client.id().equals(clientId))
        .findFirst()
        .orElseThrow(UnknownId::new);
  }

  private Person known(Client client) {
    ClientDetails who = personal.open(client.id(), client.details(), ClientDetails.class);
    if (who == null) {
      throw new ClientErasedRefusal();
    }
    return new Person(
        who.title(),
        who.firstName(),
        who.lastName(),
        client.identityKind(),
        who.identityNumber(),
        client.noIdentityReason(),
        who.birthDate(),
        who.age(),
        who.disability(),
        who.phone(),
        who.address(),
        client.safety().role(),
        client.safety().relation(),
        contact(client),
        client.safety().addressHidden(),
        client.noNameReason(),
        who.birthYear(),
        who.approximate(),
        who.appearance(),
        client.home().household(),
        registration(client, who));
  }

  private @Nullable Contact contact(Client client) {
    SafeContact contact = client.safety().safeContact();
    if (contact == null) {
      return null;
    }
    SafetyNote note = personal.open(client.id(), contact.note(), SafetyNote.class);
    return new Contact(
        contact.ways(), contact.times(), contact.by(), note == null ? null : note.text());
  }

  private static @Nullable Registration registration(Client client, ClientDetails who) {
    return client.home().registered() == null
        ? null
        : Registration.known(client.home(), who.registeredAddress());
  }
}
