package org.prasan.casereferral.intake;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Client;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.casefile.NewCase;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.intake.OpenCase.Reporter;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.personal.Sealed;
import org.prasan.personal.rights.PersonIndex;
import org.prasan.personal.rights.PersonIndex.By;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/**
 * Takes in what was told: checks it, seals what is personal, numbers it, and makes it a case. It
 * looks at no other case, so that its answer, and the time it takes, tell nothing of who is known.
 */
@Component
public class IntakeDesk {

  private final Cases cases;
  private final PersonalFields personal;
  private final PersonIndex index;
  private final CaseNumbers numbers;
  private final Reporting reporting;
  private final SafetyCheck safety;
  private final CaseScope scope;
  private final Clock clock;

  IntakeDesk(
      Cases cases,
      PersonalFields personal,
      PersonIndex index,
      CaseNumbers numbers,
      Reporting reporting,
      SafetyCheck safety,
      CaseScope scope,
      Clock clock) {
    this.cases = cases;
    this.personal = personal;
    this.index = index;
    this.numbers = numbers;
    this.reporting = reporting;
    this.safety = safety;
    this.scope = scope;
    this.clock = clock;
  }

  /** A repetition takes no number and seals nothing. */
  public Receipt handle(OpenCase open, Intent intent, Caller caller) {
    scope.requireActive(caller);
    if (!scope.standing(caller).districts().contains(open.districtCode())) {
      throw new IntakeRefusal.DistrictForeign();
    }
    String id = intent.newId(open.districtCode());
    return cases
        .receipt(id, intent)
        .orElseGet(() -> {
          var stamp = new Stamp(caller.subject(), clock.instant());
          return cases.create(intent, take(id, open, caller, stamp).open(stamp));
        });
  }

  private NewCase take(String id, OpenCase open, Caller caller, Stamp stamp) {
    Instant now = stamp.at();
    String volunteerId = reporting.volunteer(open, caller);
    Set<RiskCheck> risks = requireNonNullElse(open.risks(), Set.of());
    if (risks.size() > 1 && risks.contains(RiskCheck.NONE)) {
      throw new IntakeRefusal.RisksContradict();
    }
    LocalDate today = ThaiDates.inBangkok(now);
    List<Person> people = IdentityRules.checked(open.clients(), today);
    var indexes = new ClientIndexes(personal::index, open.districtCode(), today);
    return new NewCase(
        id,
        numbers.next(now),
        open.districtCode(),
        intake(id, open, volunteerId, risks),
        clients(id, people, indexes, today),
        open.needs(),
        safety.of(open, risks, people, caller, stamp),
        false);
  }

  private List<Client> clients(
      String caseId, List<Person> people, ClientIndexes indexes, LocalDate today) {
    var clients = new ArrayList<Client>();
    for (Person person : people) {
      String clientId = Client.id(caseId, clients.size() + 1);
      enter(person, clientId);
      clients.add(
          new Client(
              clientId,
              person.identityKind(),
              person.noIdentityReason(),
              person.ageBand(today),
              indexes.of(person),
              personal.seal(clientId, person.details()),
              safety.of(clientId, person),
              List.of()));
    }
    return clients;
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

  private Intake intake(
      String id, OpenCase open, @Nullable String volunteerId, Set<RiskCheck> risks) {
    String reporterId = id + "-r";
    return new Intake(
        open.channel(),
        open.reporter().kind(),
        open.reporter().isAnonymous(),
        reporterId,
        reporterDetails(reporterId, open.reporter()),
        volunteerId,
        open.mainProblem(),
        requireNonNullElse(open.subProblems(), List.of()),
        open.urgency(),
        null,
        null,
        open.registeredDistrictCode(),
        personal.seal(Intake.textSubject(id), new Account(open.description(), risks)));
  }

  /** What an anonymous reporter let slip is not kept. */
  private @Nullable Sealed reporterDetails(String reporterId, Reporter reporter) {
    if (reporter.isAnonymous() || (reporter.name() == null && reporter.phone() == null)) {
      return null;
    }
    String phone = IdentityRules.phone(reporter.phone());
    if (phone != null) {
      index.enter(By.PHONE, phone, reporterId);
    }
    return personal.seal(reporterId, new ReporterDetails(reporter.name(), phone));
  }
}
