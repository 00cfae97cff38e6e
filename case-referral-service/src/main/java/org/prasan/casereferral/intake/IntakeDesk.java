package org.prasan.casereferral.intake;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.CaseSafety;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.casefile.NewCase;
import org.prasan.casereferral.emergency.Emergencies;
import org.prasan.casereferral.intake.OpenCase.Person;
import org.prasan.casereferral.intake.OpenCase.Reporter;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.people.Home;
import org.prasan.casereferral.people.Notice;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.safety.Endangered;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
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

  private static final Duration FAST_CLOCK = Duration.ofMinutes(5);

  private final Cases cases;
  private final PersonalFields personal;
  private final PersonIndex index;
  private final ClientEntry entry;
  private final IntakeProperties settings;
  private final CaseNumbers numbers;
  private final Reporting reporting;
  private final SafetyCheck safety;
  private final Emergencies emergencies;
  private final CaseScope scope;
  private final Clock clock;

  IntakeDesk(
      Cases cases,
      PersonalFields personal,
      PersonIndex index,
      ClientEntry entry,
      IntakeProperties settings,
      CaseNumbers numbers,
      Reporting reporting,
      SafetyCheck safety,
      Emergencies emergencies,
      CaseScope scope,
      Clock clock) {
    this.cases = cases;
    this.personal = personal;
    this.index = index;
    this.entry = entry;
    this.settings = settings;
    this.numbers = numbers;
    this.reporting = reporting;
    this.safety = safety;
    this.emergencies = emergencies;
    this.scope = scope;
    this.clock = clock;
  }

  /** A repetition takes no number and seals nothing. */
  public Receipt handle(OpenCase open, Intent intent, Caller caller) {
    scope.requireActive(caller);
    mustMayReport(caller, open.districtCode());
    String id = intent.newId(open.districtCode());
    return cases
        .receipt(id, intent)
        .orElseGet(() -> {
          var stamp = new Stamp(caller.subject(), clock.instant());
          return cases.create(intent, take(id, open, caller, stamp).open(stamp));
        });
  }

  /**
   * Whoever comes to a centre is heard there, wherever they live: its officers report to the
   * district that it concerns, and see nothing of it afterwards.
   */
  private void mustMayReport(Caller caller, String district) {
    boolean atACentre =
        caller.is(Role.CENTRE_OFFICER) && !scope.standing(caller).districts().isEmpty();
    if (!atACentre) {
      mustWorkIn(caller, Set.of(district));
    }
  }

  /** Refuses many reports at once when one of them is of another's district. */
  public void mustWorkIn(Caller caller, Set<String> districts) {
    if (!scope.standing(caller).districts().containsAll(districts)) {
      throw new IntakeRefusal.DistrictForeign();
    }
  }

  private NewCase take(String id, OpenCase open, Caller caller, Stamp stamp) {
    Instant now = stamp.at();
    String volunteerId = reporting.volunteer(open, caller);
    Set<RiskCheck> risks = requireNonNullElse(open.risks(), Set.of());
    if (risks.size() > 1 && risks.contains(RiskCheck.NONE)) {
      throw new IntakeRefusal.RisksContradict();
    }
    if (open.eventTag() != null) {
      emergencies.requireOpen(open.eventTag(), open.districtCode());
    }
    Instant observedAt = observedAt(open, now);
    List<Person> people = IdentityRules.checked(open.clients(), ThaiDates.inBangkok(now));
    List<Client> clients = clients(id, people, open, now);
    Endangered peril = CaseSafety.endangered(open.mainProblem(), risks, clients);
    return new NewCase(
        id,
        numbers.next(now),
        open.districtCode(),
        intake(id, open, volunteerId, peril, rightsDistrict(open, clients), observedAt),
        clients,
        open.needs(),
        safety.of(peril, scope.worksIn(caller, open.districtCode()), stamp),
        peril.isChildAtRisk());
  }

  private List<Client> clients(String caseId, List<Person> people, OpenCase open, Instant now) {
    LocalDate today = ThaiDates.inBangkok(now);
    var clients = new ArrayList<Client>();
    for (Person person : people) {
      boolean reports = clients.isEmpty() && open.reporter().kind() == ReporterKind.SELF;
      Notice notice = reports ? null : entry.notice(now);
      String clientId = Client.id(caseId, clients.size() + 1);
      clients.add(entry.client(clientId, person, open.districtCode(), today, notice));
    }
    return clients;
  }

  /** A telephone's clock may be a little fast. */
  private @Nullable Instant observedAt(OpenCase open, Instant now) {
    Instant seen = open.observedAt();
    if (seen == null) {
      return null;
    }
    if (seen.isAfter(now.plus(FAST_CLOCK)) || seen.isBefore(now.minus(settings.observedWithin()))) {
      throw new IntakeRefusal.ObservedAtInvalid(settings.observedWithin().toDays());
    }
    return seen.isAfter(now) ? now : seen;
  }

  private Intake intake(
      String id,
      OpenCase open,
      @Nullable String volunteerId,
      Endangered peril,
      @Nullable String rightsDistrict,
      @Nullable Instant observedAt) {
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
        peril.raised(open.urgency()),
        open.urgency() == Urgency.MOST_URGENT ? null : peril.cause(),
        open.eventTag(),
        rightsDistrict,
        personal.seal(Intake.textSubject(id), new Account(open.description(), peril.risks())),
        observedAt);
  }

  /** What was told of the first client's own registration goes before what was told of the case. */
  private static @Nullable String rightsDistrict(OpenCase open, List<Client> clients) {
    Home first = clients.getFirst().home();
    return first.registered() == null ? open.registeredDistrictCode() : first.rightsDistrict();
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
