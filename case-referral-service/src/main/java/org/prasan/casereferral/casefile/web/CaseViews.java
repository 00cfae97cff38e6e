package org.prasan.casereferral.casefile.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Client;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.casefile.KnownDuplicates;
import org.prasan.casereferral.casefile.Need;
import org.prasan.casereferral.casefile.ReferralEntry;
import org.prasan.casereferral.casefile.web.CaseView.ClientView;
import org.prasan.casereferral.casefile.web.CaseView.ConsentView;
import org.prasan.casereferral.casefile.web.CaseView.HopView;
import org.prasan.casereferral.casefile.web.CaseView.NeedView;
import org.prasan.casereferral.casefile.web.CaseView.ReporterView;
import org.prasan.casereferral.centre.Centres;
import org.prasan.casereferral.privacy.AccessEntry.Access;
import org.prasan.casereferral.privacy.AccessLog;
import org.prasan.casereferral.privacy.Consent;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.ClientDetails;
import org.prasan.casereferral.privacy.PersonalDetails.OverrideReason;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Stored;
import org.prasan.personal.Sealed;
import org.springframework.stereotype.Component;

/** Shows a case to whoever may see it, after having written down that they looked. */
@Component
class CaseViews {

  private static final List<String> EVERYTHING =
      Stream.of(SharedField.values()).map(Enum::name).toList();

  private final PersonalFields personal;
  private final AccessLog accesses;
  private final Centres centres;
  private final KnownDuplicates duplicates;
  private final Clock clock;

  CaseViews(
      PersonalFields personal,
      AccessLog accesses,
      Centres centres,
      KnownDuplicates duplicates,
      Clock clock) {
    this.personal = personal;
    this.accesses = accesses;
    this.centres = centres;
    this.duplicates = duplicates;
    this.clock = clock;
  }

  CaseView show(Stored<Case> stored, Caller caller) {
    boolean whole = seesPeople(caller, stored.state());
    accesses.append(
        stored.id(),
        new Access(caller.subject(), clock.instant(), "case", whole ? EVERYTHING : List.of()));
    return view(stored, caller, whole);
  }

  private static boolean seesPeople(Caller caller, Case one) {
    return (caller.is(Role.CENTRE_OFFICER) && caller.districts().contains(one.districtCode()))
        || (caller.is(Role.VOLUNTEER) && one.openedBy().equals(caller.subject()));
  }

  private CaseView view(Stored<Case> stored, Caller caller, boolean whole) {
    Case one = stored.state();
    Intake intake = one.intake();
    String first = one.clients().getFirst().id();
    Account account = open(whole, first, intake.account(), Account.class);
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
        one.needs().stream().map(need -> need(need, first, whole)).toList(),
        duplicates.visible(caller, one),
        one.openedAt(),
        one.steps(),
        one.closure(),
        one.dismissal());
  }

  private ReporterView reporter(Intake intake, boolean whole) {
    ReporterDetails details =
        open(whole, intake.reporterId(), intake.reporterDetails(), ReporterDetails.class);
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
        open(whole, client.id(), client.details(), ClientDetails.class));
  }

  private NeedView need(Need need, String subject, boolean whole) {
    return new NeedView(
        need.id(),
        need.dimension(),
        need.state(),
        need.since(),
        need.outcome(),
        need.unmetReason(),
        need.referrals().stream().map(hop -> hop(hop, subject, whole)).toList(),
        need.aids());
  }

  private HopView hop(ReferralEntry hop, String subject, boolean whole) {
    return new HopView(
        hop.referralId(),
        hop.agencyId(),
        hop.service(),
        hop.hop(),
        hop.state(),
        hop.referred(),
        hop.stateSince(),
        consent(hop.consent(), subject, whole));
  }

  private ConsentView consent(Consent consent, String subject, boolean whole) {
    OverrideReason why = open(whole, subject, consent.overrideReason(), OverrideReason.class);
    return new ConsentView(
        consent.given(),
        consent.on(),
        consent.fields().stream().sorted().toList(),
        consent.overrideReason() != null,
        why == null ? null : why.reason());
  }

  private <T> @Nullable T open(
      boolean whole, String subject, @Nullable Sealed sealed, Class<T> details) {
    return whole ? personal.open(subject, sealed, details) : null;
  }
}
