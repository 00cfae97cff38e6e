package org.prasan.casereferral.casefile;

import java.time.Clock;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.EndProblem;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.privacy.PersonalDetails.OverrideReason;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.personal.Sealed;
import org.springframework.stereotype.Component;

/** Loads a case, lets it decide, saves what it decided. */
@Component
public class CaseCommandHandler {

  private final Cases cases;
  private final Agencies agencies;
  private final PersonalFields personal;
  private final CaseProperties settings;
  private final Clock clock;

  CaseCommandHandler(
      Cases cases,
      Agencies agencies,
      PersonalFields personal,
      CaseProperties settings,
      Clock clock) {
    this.cases = cases;
    this.agencies = agencies;
    this.personal = personal;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws UnknownId when the caller's scope holds no such case
   */
  public Receipt handle(CaseCommand command, Intent intent, Caller caller) {
    var stamp = new Stamp(caller.subject(), clock.instant());
    return cases.change(
        caller, command.caseId(), intent, one -> decide(one, command, intent, stamp));
  }

  /**
   * @throws UnknownId when there is no such case
   */
  public void handle(ReferralReport report, Intent intent) {
    cases.change(report.caseId(), intent, one -> one.reported(report));
  }

  private Change<Case, CaseEvent> decide(
      Case one, CaseCommand command, Intent intent, Stamp stamp) {
    return switch (command) {
      case TakeCase _ -> one.take(stamp);
      case ReferNeed refer -> refer(one, refer, intent, stamp);
      case GiveAid aid -> one.aid(aid, stamp);
      case DeclareUnmet unmet -> one.declareUnmet(unmet, stamp);
      case EndProblem end -> one.end(end.selfReliance(), stamp);
      case DismissCase dismiss -> dismiss(one, dismiss, stamp);
    };
  }

  /** The same key may come for several cases: each has its own referral. */
  private Change<Case, CaseEvent> refer(Case one, ReferNeed refer, Intent intent, Stamp stamp) {
    return one.refer(
        sealed(one, refer),
        intent.newId(one.districtCode(), one.id()),
        agencies.find(refer.agencyId()).orElse(null),
        settings.consentValidity(),
        stamp);
  }

  private ReferNeed sealed(Case one, ReferNeed refer) {
    if (refer.overrideReason() == null) {
      return refer;
    }
    var reason = new OverrideReason(refer.overrideReason().strip());
    Sealed sealed = personal.seal(Intake.textSubject(one.id()), reason);
    return refer.with(refer.consent().overriddenBy(sealed));
  }

  private Change<Case, CaseEvent> dismiss(Case one, DismissCase dismiss, Stamp stamp) {
    if (dismiss.earlierCaseId() != null && cases.find(dismiss.earlierCaseId()).isEmpty()) {
      throw new CaseRefusal.EarlierCaseUnknown();
    }
    return one.dismiss(dismiss, stamp);
  }

  /**
   * The keys go first: what the case still holds of the person can't be read from then on. What is
   * written in words may speak of the person and goes as well; other clients' details stay.
   */
  public void handle(CaseErasure erasure, Intent intent) {
    personal.erase(erasure.subjectId());
    if (cases.find(erasure.caseId()).filter(it -> it.concerns(erasure.subjectId())).isPresent()) {
      personal.erase(Intake.textSubject(erasure.caseId()));
      cases.change(erasure.caseId(), intent, one -> one.forget(erasure.subjectId()));
    }
  }
}
