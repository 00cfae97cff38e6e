package org.prasan.casereferral.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseCommand.OpenCase;
import org.prasan.casereferral.casefile.CaseCommand.Person;
import org.prasan.casereferral.casefile.CaseCommand.Reporter;
import org.prasan.casereferral.casefile.CaseRefused;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.personal.Sealed;
import org.prasan.thai.BangkokDistricts;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/**
 * Takes in what was told: checks it, seals what is personal, looks for earlier cases, numbers it.
 */
@Component
class IntakeDesk {

  private final PersonalFields personal;
  private final DuplicateCheck duplicates;
  private final CaseNumbers numbers;

  IntakeDesk(PersonalFields personal, DuplicateCheck duplicates, CaseNumbers numbers) {
    this.personal = personal;
    this.duplicates = duplicates;
    this.numbers = numbers;
  }

  NewCase take(String id, OpenCase open, Instant now) {
    if (!BangkokDistricts.exists(open.districtCode())) {
      throw new CaseRefused.DistrictUnknown("districtCode");
    }
    if (open.risks().size() > 1 && open.risks().contains(RiskCheck.NONE)) {
      throw new CaseRefused.RisksContradict();
    }
    LocalDate today = ThaiDates.inBangkok(now);
    List<Person> people = IdentityRules.checked(open.clients(), today);
    List<ClientIndexes> indexes = people.stream().map(duplicates::indexesOf).toList();
    List<EarlierCase> earlier = duplicates.earlierCases(open, indexes, now);
    return new NewCase(
        id,
        numbers.next(now),
        open.districtCode(),
        intake(id, open),
        clients(id, people, indexes, today),
        open.needs(),
        earlier);
  }

  private List<Client> clients(
      String caseId, List<Person> people, List<ClientIndexes> indexes, LocalDate today) {
    var clients = new ArrayList<Client>();
    for (Person person : people) {
      String clientId = clientId(caseId, clients.size() + 1);
      clients.add(
          new Client(
              clientId,
              person.identityKind(),
              person.noIdentityReason(),
              ageBand(person, today),
              indexes.get(clients.size()).all().toList(),
              personal.seal(clientId, details(person))));
    }
    return clients;
  }

  private static String clientId(String caseId, int n) {
    return caseId + "-c" + n;
  }

  static String caseOf(String clientId) {
    int end = clientId.lastIndexOf("-c");
    return end < 0 ? clientId : clientId.substring(0, end);
  }

  private Intake intake(String id, OpenCase open) {
    String reporterId = id + "-r";
    return new Intake(
        open.channel(),
        open.reporter().kind(),
        open.reporter().anonymous(),
        reporterId,
        reporterDetails(reporterId, open.reporter()),
        open.volunteerId(),
        open.mainProblem(),
        open.subProblems(),
        open.urgency(),
        open.registeredDistrictCode(),
        personal.seal(clientId(id, 1), new Account(open.description(), open.risks())));
  }

  /** What an anonymous reporter let slip is not kept. */
  private @Nullable Sealed reporterDetails(String reporterId, Reporter reporter) {
    boolean nothing = reporter.name() == null && reporter.phone() == null;
    return reporter.anonymous() || nothing
        ? null
        : personal.seal(reporterId, new ReporterDetails(reporter.name(), reporter.phone()));
  }

  private static AgeBand ageBand(Person person, LocalDate today) {
    if (person.birthDate() != null) {
      return AgeBand.ofAge(person.birthDate().until(today).getYears());
    }
    return person.age() == null ? AgeBand.UNKNOWN : AgeBand.ofAge(person.age());
  }

  private static ClientDetails details(Person person) {
    return new ClientDetails(
        person.title(),
        person.firstName(),
        person.lastName(),
        person.identityNumber(),
        person.birthDate(),
        person.age(),
        person.disability(),
        person.phone(),
        person.address());
  }
}
