package org.prasan.casereferral.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.allowance.ExcessReason;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.consent.ConsentWish;
import org.prasan.casereferral.consent.OverrideWish;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.Lifting;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.UnmetReason;

/** All that people ask of a case, each naming it first. */
public sealed interface CaseCommand
    permits CaseCommand.TakeCase,
        CaseCommand.ReferNeed,
        CaseCommand.DraftReferral,
        CaseCommand.SendReferral,
        CaseCommand.RecordConsent,
        CaseCommand.WithdrawConsent,
        CaseCommand.GiveAid,
        CaseCommand.ApproveExcess,
        CaseCommand.DeclareUnmet,
        CaseCommand.EndProblem,
        CaseCommand.DismissCase,
        CaseCommand.RestrictCase,
        CaseCommand.LiftRestriction,
        CaseCommand.NoteDanger,
        CaseCommand.OfTime,
        HandlingCommand,
        PeopleCommand {

  String caseId();

  record TakeCase(String caseId) implements CaseCommand {}

  /**
   * @param override in place of the consents that the case lacks
   */
  record ReferNeed(
      String caseId,
      String needId,
      String agencyId,
      AidService service,
      @Nullable OverrideWish override,
      boolean confirmFull)
      implements CaseCommand {}

  /** Prepared, so that it can be sent once the people have agreed. */
  record DraftReferral(String caseId, String needId, String agencyId, AidService service)
      implements CaseCommand {

    ReferNeed asReferral() {
      return new ReferNeed(caseId, needId, agencyId, service, null, false);
    }
  }

  /**
   * @param override in place of the consents that the case lacks
   */
  record SendReferral(
      String caseId, String referralId, @Nullable OverrideWish override, boolean confirmFull)
      implements CaseCommand {}

  /** A person decided whether, and which of, their data are shared. */
  record RecordConsent(String caseId, String clientId, ConsentWish wish) implements CaseCommand {}

  record WithdrawConsent(String caseId, String clientId, String consentId) implements CaseCommand {}

  /**
   * @param clientId who gets it; may be missing where the case has one person alone
   */
  record GiveAid(
      String caseId,
      String needId,
      @Nullable String clientId,
      String programme,
      @Nullable Long amountSatang,
      Outcome outcome)
      implements CaseCommand {}

  /**
   * The department lets a person get a programme once more than its limit, in this fiscal year.
   *
   * @param clientId who may; may be missing where the case has one person alone
   * @param amountSatang by how much the limit in money is raised, where there is one
   */
  record ApproveExcess(
      String caseId,
      @Nullable String clientId,
      String programme,
      @Nullable Long amountSatang,
      ExcessReason reason)
      implements CaseCommand {}

  record DeclareUnmet(String caseId, String needId, UnmetReason reason) implements CaseCommand {}

  record EndProblem(String caseId, SelfReliance selfReliance) implements CaseCommand {}

  record DismissCase(String caseId, Dismissal.As as, @Nullable String earlierCaseId)
      implements CaseCommand {}

  /** From now on only the owner, the chair and those named see the case. */
  record RestrictCase(String caseId, Restriction.Reason reason, Set<String> subjects)
      implements CaseCommand {}

  record LiftRestriction(String caseId, Lifting.LiftReason reason) implements CaseCommand {}

  /**
   * @param words for people only, sealed before they are stored
   */
  record NoteDanger(String caseId, Set<Danger.Kind> kinds, @Nullable String words)
      implements CaseCommand {
    @Override
    public String toString() {
      return "NoteDanger" + kinds;
    }
  }

  /** What is asked of the clocks of a case. */
  sealed interface OfTime extends CaseCommand {}

  /** A child at risk was reported; nobody has to consent. */
  record ReportChild(String caseId, Set<ChildReport.Body> to, @Nullable Instant reportedAt)
      implements OfTime {}

  record WaiveChildReport(String caseId, ChildReport.Waiver reason) implements OfTime {}

  record PauseClock(String caseId, LocalDate until, ClockReason reason) implements OfTime {}

  record ResumeClock(String caseId) implements OfTime {}

  record ExtendClock(String caseId, LocalDate until, ClockReason reason) implements OfTime {}
}
