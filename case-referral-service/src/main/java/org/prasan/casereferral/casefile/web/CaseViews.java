package org.prasan.casereferral.casefile.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.attachment.Attachment;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Intake;
import org.prasan.casereferral.casefile.web.CaseView.DangerView;
import org.prasan.casereferral.casefile.web.CaseView.HopView;
import org.prasan.casereferral.casefile.web.CaseView.NeedView;
import org.prasan.casereferral.casefile.web.CaseView.OverrideView;
import org.prasan.casereferral.casefile.web.CaseView.ReporterView;
import org.prasan.casereferral.centre.Centres;
import org.prasan.casereferral.consent.SharingOverride;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.matching.PossibleDuplicate;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.ReferralEntry;
import org.prasan.casereferral.privacy.PersonalDetails.Account;
import org.prasan.casereferral.privacy.PersonalDetails.OverrideReason;
import org.prasan.casereferral.privacy.PersonalDetails.ReporterDetails;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.SafetyNote;
import org.prasan.casereferral.standing.CaseScope;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Stored;
import org.prasan.personal.access.Access;
import org.prasan.personal.access.AccessLog;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Shows a case to whoever may see it, after having written down that they looked. */
@Component
public class CaseViews {

  private final PersonalFields personal;
  private final AccessLog accesses;
  private final Centres centres;
  private final KnownDuplicates duplicates;
  private final CaseScope scope;
  private final Clock clock;

  CaseViews(
      PersonalFields personal,
      AccessLog accesses,
      Centres centres,
      KnownDuplicates duplicates,
      CaseScope scope,
      Clock clock) {
    this.personal = personal;
    this.accesses = accesses;
    this.centres = centres;
    this.duplicates = duplicates;
    this.scope = scope;
    this.clock = clock;
  }

  CaseView show(Stored<Case> stored, Caller caller) {
    write(stored, caller, "case");
    Case one = stored.state();
    return view(
        stored, caller, sight(caller, one).whole() ? duplicates.visible(caller, one) : List.of());
  }

  /**
   * On paper or in a file, as much as on the screen.
   *
   * @param as what the access log calls it
   */
  public CaseView print(Stored<Case> stored, Caller caller, String as) {
    write(stored, caller, as);
    return view(stored, caller, List.of());
  }

  /** Many at once, with one entry that names them all. */
  public List<CaseView> export(List<Stored<Case>> many, Caller caller, String as) {
    List<String> fields =
        many.stream()
            .flatMap(one -> sight(caller, one.state()).fields().stream())
            .distinct()
            .toList();
    List<String> ids = many.stream().map(Stored::id).toList();
    accesses.appendList(new Access(caller.subject(), clock.instant(), as, fields, ids));
    return many.stream().map(one -> view(one, caller, List.of())).toList();
  }

  private void write(Stored<Case> stored, Caller caller, String as) {
    accesses.append(
        stored.id(),
        new Access(caller.subject(), clock.instant(), as, sight(caller, stored.state()).fields()));
  }

  private CaseView view(Stored<Case> stored, Caller caller, List<PossibleDuplicate> alike) {
    Case one = stored.state();
    var reader = new Reader(sight(caller, one), seesHidden(caller, one), personal);
    return view(
        stored,
        reader,
        new ClientViews(reader, ThaiDates.today(clock)),
        alike,
        reader.sight().whole() && showsFiles(caller, one) ? one.attachments() : List.of());
  }

  /**
   * Whether a list tells who reported: only where the case itself does. What hangs on the district
   * alone is asked once for the whole list.
   */
  Predicate<Case> namesVolunteer(Caller caller) {
    if (caller.seesEverything()) {
      return _ -> false;
    }
    var standpoint = Standpoint.forMany(caller, scope);
    return one -> sight(caller, one, standpoint).volunteer();
  }

  /** Papers and pictures tell where somebody lives: cards, registrations, reports, houses. */
  public boolean showsFiles(Caller caller, Case one) {
    return seesHidden(caller, one)
        || one.clients().stream().noneMatch(it -> it.safety().addressHidden());
  }

  private Sight sight(Caller caller, Case one) {
    return sight(caller, one, Standpoint.of(caller, scope));
  }

  private static Sight sight(Caller caller, Case one, Standpoint from) {
    if (from.readsPeopleOf(one)) {
      return one.safety().isOpenTo(caller, from.sees().apply(one.districtCode()))
          ? Sight.WHOLE
          : Sight.OUTLINE;
    }
    if (caller.is(Role.VOLUNTEER) && one.openedBy().equals(caller.subject())) {
      return one.state().isFinal() ? Sight.REPORTER_AFTERWARDS : Sight.REPORTER;
    }
    return Sight.OUTLINE;
  }

  private boolean seesHidden(Caller caller, Case one) {
    return scope.seesHidden(caller, one.districtCode(), one.owner());
  }

  private CaseView view(
      Stored<Case> stored,
      Reader reader,
      ClientViews people,
      List<PossibleDuplicate> alike,
      List<Attachment> files) {
    Case one = stored.state();
    Intake intake = one.intake();
    Sight sight = reader.sight();
    String texts = Intake.textSubject(one.id());
    var work = new HandlingViews(reader, texts);
    Account account = reader.people(texts, intake.account(), Account.class);
    return new CaseView(
        stored.id(),
        stored.version(),
        one.caseNo(),
        one.districtCode(),
        centres.isEstablishedIn(one.districtCode()),
        one.state(),
        intake.channel(),
        reporter(intake, reader),
        sight.volunteer() ? intake.volunteerId() : null,
        intake.mainProblem(),
        sight.whole() ? intake.subProblems() : List.of(),
        account == null ? null : account.description(),
        account == null || !sight.whole() ? null : account.risks(),
        intake.urgency(),
        sight.whole() ? intake.urgencyCause() : null,
        intake.eventTag(),
        sight.hops() ? ClockViews.duty(one) : null,
        ClockViews.childReport(one, sight),
        one.ageBand(),
        sight.whole() ? intake.registeredDistrictCode() : null,
        one.clients().stream().map(people::client).toList(),
        one.needs().stream().map(need -> need(need, texts, reader)).toList(),
        alike,
        danger(one.safety().danger(), texts, reader),
        one.safety().restriction() != null,
        sight.whole() ? one.safety().restriction() : null,
        sight.whole() ? one.safety().lifting() : null,
        sight.hops() ? one.approvals() : List.of(),
        one.openedAt(),
        intake.observedAt(),
        steps(one.steps(), sight),
        work.closure(one.closure()),
        dismissal(one.dismissal(), sight),
        sight.hops() ? one.owner().orElse(null) : null,
        work.handling(one.handling()),
        files);
  }

  /** The first step is the report: who spoke is for those who work with them. */
  private static List<CaseStep> steps(List<CaseStep> steps, Sight sight) {
    if (sight.volunteer()) {
      return steps;
    }
    var shown = new ArrayList<>(steps);
    CaseStep report = shown.getFirst();
    shown.set(0, new CaseStep(report.state(), new Stamp("reporter", report.entered().at())));
    return shown;
  }

  private static ReporterView reporter(Intake intake, Reader reader) {
    ReporterDetails details =
        reader.whole(intake.reporterId(), intake.reporterDetails(), ReporterDetails.class);
    return new ReporterView(
        intake.reporterKind(),
        intake.anonymous(),
        details == null ? null : details.name(),
        details == null ? null : details.phone());
  }

  private static @Nullable DangerView danger(
      @Nullable Danger danger, String subject, Reader reader) {
    if (danger == null || danger.isOver() || !reader.sight().people()) {
      return null;
    }
    SafetyNote words = reader.people(subject, danger.words(), SafetyNote.class);
    return new DangerView(
        danger.kinds().stream().sorted().toList(),
        words == null ? null : words.text(),
        danger.noted());
  }

  /** That two cases are about the same people is for those alone who see the people. */
  private static @Nullable Dismissal dismissal(@Nullable Dismissal dismissal, Sight sight) {
    return dismissal == null || sight.whole()
        ? dismissal
        : new Dismissal(dismissal.as(), null, dismissal.dismissed());
  }

  private static NeedView need(Need need, String texts, Reader reader) {
    boolean hops = reader.sight().hops();
    return new NeedView(
        need.id(),
        need.dimension(),
        need.state(),
        need.since(),
        need.outcome(),
        need.unmetReason(),
        hops ? need.referrals().stream().map(hop -> hop(hop, texts, reader)).toList() : List.of(),
        hops ? need.aids() : List.of());
  }

  private static HopView hop(ReferralEntry hop, String texts, Reader reader) {
    SharingOverride override = hop.override();
    return new HopView(
        hop.referralId(),
        hop.agencyId(),
        hop.service(),
        hop.hop(),
        hop.state(),
        hop.referred(),
        hop.stateSince(),
        override == null ? null : override(override, texts, reader));
  }

  private static OverrideView override(SharingOverride override, String texts, Reader reader) {
    OverrideReason why = reader.whole(texts, override.reason(), OverrideReason.class);
    return new OverrideView(
        override.basis(),
        override.clientIds().stream().sorted().toList(),
        override.fields().stream().sorted().toList(),
        why == null ? null : why.reason());
  }
}
