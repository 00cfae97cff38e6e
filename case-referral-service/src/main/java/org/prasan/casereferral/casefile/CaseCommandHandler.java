package org.prasan.casereferral.casefile;

import java.time.Clock;
import java.util.Optional;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.casefile.CaseCommand.EndProblem;
import org.prasan.casereferral.casefile.CaseCommand.ForgetClient;
import org.prasan.casereferral.casefile.CaseCommand.GiveAid;
import org.prasan.casereferral.casefile.CaseCommand.OpenCase;
import org.prasan.casereferral.casefile.CaseCommand.ReferNeed;
import org.prasan.casereferral.casefile.CaseCommand.ReportAcceptance;
import org.prasan.casereferral.casefile.CaseCommand.ReportOutcome;
import org.prasan.casereferral.casefile.CaseCommand.ReportReturn;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.intake.IntakeDesk;
import org.prasan.casereferral.privacy.PersonalDetails.OverrideReason;
import org.prasan.casereferral.privacy.PersonalFields;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Loads a case, lets it decide, saves what it decided. */
@Component
public class CaseCommandHandler {

  private final Cases cases;
  private final IntakeDesk desk;
  private final Agencies agencies;
  private final CaseSettings settings;
  private final PersonalFields personal;
  private final Clock clock;

  CaseCommandHandler(
      Cases cases,
      IntakeDesk desk,
      Agencies agencies,
      CaseSettings settings,
      PersonalFields personal,
      Clock clock) {
    this.cases = cases;
    this.desk = desk;
    this.agencies = agencies;
    this.settings = settings;
    this.personal = personal;
    this.clock = clock;
  }

  public Receipt open(OpenCase open, Intent intent, String subject) {
    String id = intent.newId();
    Optional<Receipt> known = cases.change(new Criteria(), id, intent, Change::of);
    if (known.isPresent()) {
      return known.get();
    }
    var stamp = new Stamp(subject, clock.instant());
    return cases.create(intent, Case.open(desk.take(id, open, stamp.at()), stamp));
  }

  /** Empty when {@code scope} holds no such case. */
  public Optional<Receipt> handle(
      String id, Criteria scope, CaseCommand command, Intent intent, String subject) {
    var stamp = new Stamp(subject, clock.instant());
    return cases.change(scope, id, intent, one -> decide(one, command, intent, stamp));
  }

  /**
   * Makes a client's data unreadable for good; repeating it is harmless.
   *
   * @return empty when there is no such client
   */
  public Optional<Receipt> erase(String clientId, Intent intent, String subject) {
    String caseId = IntakeDesk.caseOf(clientId);
    if (cases.find(caseId).filter(one -> one.concerns(clientId)).isEmpty()) {
      return Optional.empty();
    }
    personal.erase(clientId);
    return handle(caseId, new Criteria(), new ForgetClient(clientId), intent, subject);
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
      case ForgetClient forget -> one.forget(forget.clientId());
      case ReportAcceptance r -> one.accepted(r.referralId(), r.at());
      case ReportReturn r -> one.returned(r.referralId(), r.cause(), r.reason(), r.at());
      case ReportOutcome r -> one.reportedOutcome(r.referralId(), r.outcome(), r.reason(), r.at());
      case OpenCase _ -> throw new IllegalArgumentException("a case is opened once");
    };
  }

  private Change<Case, CaseEvent> refer(Case one, ReferNeed refer, Intent intent, Stamp stamp) {
    return one.refer(
        sealed(one, refer),
        intent.newId(),
        agencies.find(refer.agencyId()).orElse(null),
        settings.consentValidity(),
        stamp);
  }

  private ReferNeed sealed(Case one, ReferNeed refer) {
    String reason = refer.overrideReason();
    return reason == null
        ? refer
        : refer.with(
            refer
                .consent()
                .overriddenBy(
                    personal.seal(
                        one.clients().getFirst().id(), new OverrideReason(reason.strip()))));
  }

  private Change<Case, CaseEvent> dismiss(Case one, DismissCase dismiss, Stamp stamp) {
    if (dismiss.earlierCaseId() != null && cases.find(dismiss.earlierCaseId()).isEmpty()) {
      throw new CaseRefused.EarlierCaseUnknown();
    }
    return one.dismiss(dismiss, stamp);
  }
}
