package org.prasan.casereferral.codes;

import java.util.List;
import java.util.stream.Stream;
import org.prasan.casereferral.allowance.ExcessReason;
import org.prasan.casereferral.answering.AnswerAction;
import org.prasan.casereferral.attachment.AttachmentKind;
import org.prasan.casereferral.attachment.FileType;
import org.prasan.casereferral.attachment.RemovalReason;
import org.prasan.casereferral.attachment.ScanState;
import org.prasan.casereferral.clocks.CaseClock;
import org.prasan.casereferral.clocks.ChildReport;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.ConsentState;
import org.prasan.casereferral.consent.GiverCapacity;
import org.prasan.casereferral.consent.LegalBasis;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.course.EscalationLevel;
import org.prasan.casereferral.emergency.EmergencyKind;
import org.prasan.casereferral.handling.CorrectionKind;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.FollowUpResult;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.handling.NoteKind;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.opening.OpeningReason;
import org.prasan.casereferral.people.CorrectionReason;
import org.prasan.casereferral.people.NoNameReason;
import org.prasan.casereferral.people.NoticeWaiver;
import org.prasan.casereferral.people.NoticeWay;
import org.prasan.casereferral.people.RegisteredPlace;
import org.prasan.casereferral.programme.AidUnit;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.NextStep;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.safety.ClientRole;
import org.prasan.casereferral.safety.Danger;
import org.prasan.casereferral.safety.Lifting;
import org.prasan.casereferral.safety.Relation;
import org.prasan.casereferral.safety.Restriction;
import org.prasan.casereferral.safety.SafeContact;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Capacity;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.IdentityKind;
import org.prasan.casereferral.vocabulary.MainProblem;
import org.prasan.casereferral.vocabulary.NoIdentityReason;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReporterKind;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.RiskCheck;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.SharedField;
import org.prasan.casereferral.vocabulary.SubProblem;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.casereferral.vocabulary.UrgencyCause;
import org.prasan.conventions.codes.CodeLists;
import org.prasan.conventions.codes.KeptCodes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names every closed list that this service speaks in; a new one is added here. */
@Configuration(proxyBeanMethods = false)
class CaseCodes {

  private static final List<Class<? extends Enum<?>>> OF_CASES =
      List.of(
          AgeBand.class,
          AidUnit.class,
          CaseClock.Kind.class,
          CaseState.class,
          Channel.class,
          ChildReport.Body.class,
          ChildReport.Waiver.class,
          ClientRole.class,
          ClockReason.class,
          ConsentDecision.class,
          ConsentState.class,
          CountedBy.class,
          Danger.Kind.class,
          Dimension.class,
          Dismissal.As.class,
          EmergencyKind.class,
          ExcessReason.class,
          GiverCapacity.class,
          IdentityKind.class,
          LegalBasis.class,
          MainProblem.class,
          NeedState.class,
          NoIdentityReason.class,
          OpeningReason.class,
          Purpose.class,
          Relation.class,
          ReporterKind.class,
          Restriction.Reason.class,
          RiskCheck.class,
          SafeContact.By.class,
          SafeContact.Time.class,
          SafeContact.Way.class,
          SelfReliance.class,
          SharedField.class,
          SubProblem.class,
          UnmetReason.class,
          Urgency.class,
          UrgencyCause.class);

  private static final List<Class<? extends Enum<?>>> OF_HANDLING =
      List.of(
          CorrectionKind.class,
          FollowUpResult.class,
          HandoverCause.class,
          Lifting.LiftReason.class,
          NoteKind.class,
          ReopeningReason.class,
          ReversalReason.class,
          UrgencyReason.class);

  private static final List<Class<? extends Enum<?>>> OF_PEOPLE =
      List.of(
          AttachmentKind.class,
          CorrectionReason.class,
          FileType.class,
          NoNameReason.class,
          NoticeWaiver.class,
          NoticeWay.class,
          RegisteredPlace.class,
          RemovalReason.class,
          ScanState.class);

  private static final List<Class<? extends Enum<?>>> OF_REFERRALS =
      List.of(
          AidService.class,
          AnswerAction.class,
          Capacity.class,
          DelayReason.class,
          DisputeReason.class,
          ErrorReason.class,
          EscalationLevel.class,
          NextStep.class,
          Outcome.class,
          OutcomeReason.class,
          Referral.Task.class,
          ReferralState.class,
          RejectionReason.class,
          ReturnCause.class,
          WithdrawalReason.class);

  @Bean
  static CodeLists codeLists(ObjectProvider<KeptCodes> kept) {
    return new CodeLists(closed(), kept.orderedStream().toList());
  }

  static List<Class<? extends Enum<?>>> closed() {
    return Stream.of(OF_CASES, OF_HANDLING, OF_PEOPLE, OF_REFERRALS).flatMap(List::stream).toList();
  }
}
