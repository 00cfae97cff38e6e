package org.prasan.casereferral.casefile.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Need;
import org.prasan.casereferral.casefile.ReferralEntry;
import org.prasan.casereferral.casefile.web.CaseView.ClientView;
import org.prasan.casereferral.casefile.web.CaseView.PersonView;
import org.prasan.casereferral.casefile.web.CaseView.ReporterView;
import org.prasan.casereferral.centre.Centres;
import org.prasan.casereferral.intake.Client;
import org.prasan.casereferral.intake.Intake;
import org.prasan.casereferral.privacy.AccessEntry.Access;
import org.prasan.casereferral.privacy.AccessLog;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalDetails.OverrideReason;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Stored;
import org.prasan.personal.Sealed;
import org.springframework.stereotype.Component;

/** Shows a case to whoever may see it, after having written down that they looked. */
@Component
class CaseViews {

  private static final List<String> EVERYTHING =
      List.of("NAME", "AGE", "PHONE", "ADDRESS", "IDENTITY", "DISABILITY", "PROBLEM", "RISKS");

  private final PersonalFields personal;
  private final AccessLog accesses;
  private final Centres centres;
  private final Clock clock;

  CaseViews(PersonalFields personal, AccessLog accesses, Centres centres, Clock clock) {
    this.personal = personal;
    this.accesses = accesses;
    this.centres = centres;
    this.clock = clock;
  }

  CaseView show(Stored<Case> stored, Caller caller) {
    boolean whole = seesPeople(caller, stored.state());
    accesses.append(
        stored.id(),
        new Access(caller.subject(), clock.instant(), "case", whole ? EVERYTHING : List.of()));
    return view(stored, whole);
  }

  private static boolean seesPeople(Caller caller, Case one) {
    return (caller.is(Role.CENTRE_OFFICER) && caller.districts().contains(one.districtCode()))
        || (caller.is(Role.VOLUNTEER) && one.openedBy().equals(caller.subject()));
  }

  private CaseView view(Stored<Case> stored, boolean whole) {
    Case one = stored.state();
    Intake intake = one.intake();
    Account account = whole ? account(one).orElse(null) : null;
    return new CaseView(
        stored.id(),
        stored.version(),
        one.caseNo(),
        one.districtCode(),
        centres.isEstablishedIn(one.districtCode()),
        one.state(),
        intake.channel(),
        reporter(intake, whole),
        intake.volunteerId(),
        intake.mainProblem(),
        intake.subProblems(),
        account == null ? null : account.description(),
        account == null ? null : account.risks(),
        intake.urgency(),
        one.ageBand(),
        intake.registeredDistrictCode(),
        one.clients().stream().map(client -> client(client, whole)).toList(),
        one.needs().stream().map(need -> need(one, need, whole)).toList(),
        one.possibleDuplicates(),
        one.openedAt(),
        one.steps(),
        one.closure(),
        one.dismissal());
  }

  private Optional<Account> account(Case one) {
    return personal.open(one.clients().getFirst().id(), one.intake().account(), Account.class);
  }

  private ReporterView reporter(Intake intake, boolean whole) {
    ReporterDetails details =
        whole && intake.reporterDetails() != null
            ? personal
                .open(intake.reporterId(), intake.reporterDetails(), ReporterDetails.class)
                .orElse(null)
            : null;
    return new ReporterView(
        intake.reporterKind(),
        intake.anonymous(),
        details == null ? null : details.name(),
        details == null ? null : details.phone());
  }

  private ClientView client(Client client, boolean whole) {
    return new ClientView(
        client.id(),
        client.identityKind(),
        client.noIdentityReason(),
        client.ageBand(),
        whole ? person(client) : null);
  }

  private NeedView need(Case one, Need need, boolean whole) {
    return NeedView.of(need, entry -> whole ? overrideReason(one, entry) : null);
  }

  private @Nullable String overrideReason(Case one, ReferralEntry entry) {
    Sealed sealed = entry.consent().overrideReason();
    return sealed == null
        ? null
        : personal
            .open(one.clients().getFirst().id(), sealed, OverrideReason.class)
            .map(OverrideReason::reason)
            .orElse(null);
  }

  private @Nullable PersonView person(Client client) {
    return personal
        .open(client.id(), client.details(), ClientDetails.class)
        .map(CaseViews::person)
        .orElse(null);
  }

  private static PersonView person(ClientDetails d) {
    return new PersonView(
        d.title(),
        d.firstName(),
        d.lastName(),
        d.identityNumber(),
        d.birthDate(),
        d.age(),
        d.disability(),
        d.phone(),
        d.address());
  }
}
