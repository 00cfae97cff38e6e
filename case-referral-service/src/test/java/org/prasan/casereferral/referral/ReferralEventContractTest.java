package org.prasan.casereferral.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseEvent;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.course.EscalationLevel;
import org.prasan.casereferral.cover.CoverEvent;
import org.prasan.casereferral.emergency.EmergencyEvent;
import org.prasan.casereferral.opening.QueueEvent;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.NextStep;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.AgencyStepEvent.AppointmentScheduled;
import org.prasan.casereferral.referral.AgencyStepEvent.ClientNoShow;
import org.prasan.casereferral.referral.AgencyStepEvent.ExpectedDateChanged;
import org.prasan.casereferral.referral.AgencyStepEvent.InfoRequested;
import org.prasan.casereferral.referral.AgencyStepEvent.ReferralAssigned;
import org.prasan.casereferral.referral.AgencyStepEvent.ReferralForwarded;
import org.prasan.casereferral.referral.AgencyStepEvent.ReferralReleased;
import org.prasan.casereferral.referral.AgencyStepEvent.ReferralWaitlisted;
import org.prasan.casereferral.referral.AgencyStepEvent.ReviewDue;
import org.prasan.casereferral.referral.AgencyStepEvent.ServiceStarted;
import org.prasan.casereferral.referral.CentreStepEvent.InfoSupplied;
import org.prasan.casereferral.referral.CentreStepEvent.OutcomeDisputed;
import org.prasan.casereferral.referral.CentreStepEvent.ReferralClockExtended;
import org.prasan.casereferral.referral.CentreStepEvent.ReferralClockPaused;
import org.prasan.casereferral.referral.CentreStepEvent.ReferralClockResumed;
import org.prasan.casereferral.referral.CentreStepEvent.ReferralEnteredInError;
import org.prasan.casereferral.referral.CentreStepEvent.Voice;
import org.prasan.casereferral.referral.CentreStepEvent.WithdrawalRequested;
import org.prasan.casereferral.referral.ReferralEvent.OutcomeRecorded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralAccepted;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClaimed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralClosed;
import org.prasan.casereferral.referral.ReferralEvent.ReferralDrafted;
import org.prasan.casereferral.referral.ReferralEvent.ReferralEscalated;
import org.prasan.casereferral.referral.ReferralEvent.ReferralExpired;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReceived;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRejected;
import org.prasan.casereferral.referral.ReferralEvent.ReferralReminded;
import org.prasan.casereferral.referral.ReferralEvent.ReferralSent;
import org.prasan.casereferral.referral.ReferralEvent.ReferralStale;
import org.prasan.casereferral.referral.ReferralEvent.ReferralWithdrawn;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.contracttesting.EventContracts;
import org.prasan.contracttesting.PublishedEvents;
import org.prasan.messaging.EventType;
import org.prasan.messaging.outbox.EventJson;

class ReferralEventContractTest {

  private static final String CASE = "1001-9f42c05e-be96-3d42-8170-6e5f708192a3";
  private static final ReferralRef PLAIN =
      new ReferralRef(
          "1001-a053d16f-cfa7-3e53-9281-7f608192a3b4",
          CASE,
          "66-01-0042",
          CASE + "-1",
          "1001",
          "10-7d20ae3c-9c74-3b20-af5e-4c3d5e6f7081",
          null);

  private static final ReferralRef OF =
      new ReferralRef(
          "1001-a053d16f-cfa7-3e53-9281-7f608192a3b4",
          CASE,
          "66-01-0042",
          CASE + "-1",
          "1001",
          "10-7d20ae3c-9c74-3b20-af5e-4c3d5e6f7081",
          List.of("chair-1001", "officer-1001"));
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00.123456Z");

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  static List<ReferralEvent> events() {
    return List.of(
        new ReferralSent(OF, AidService.CASH_AID, Dimension.INCOME, Urgency.URGENT, 1, NOW, NOW),
        new ReferralReceived(OF, NOW),
        new ReferralClaimed(OF, NOW),
        new ReferralAccepted(OF, NOW, DAY, DelayReason.WAITING_FOR_BUDGET),
        new ReferralAccepted(OF, NOW, DAY, null),
        new ReferralRejected(OF, NOW, RejectionReason.OTHER, NextStep.READ_AND_DECIDE),
        new ReferralReminded(OF, 50, NOW, ReferralState.RECEIVED),
        new ReferralReminded(OF, 80, NOW, ReferralState.NEEDS_INFO),
        new ReferralExpired(OF, NOW, false),
        new ReferralWithdrawn(OF, NOW, "AGENCY_CLOSED"),
        new ReferralWithdrawn(PLAIN, NOW, null),
        new OutcomeRecorded(OF, NOW, Outcome.NOT_HELPED, "NO_BUDGET"),
        new OutcomeRecorded(OF, NOW, Outcome.HELPED_FULL, null),
        new ReferralClosed(OF, NOW, true),
        new ReferralDrafted(OF, NOW, NOW),
        new ReferralStale(OF, NOW, NOW),
        new ReferralEscalated(OF, EscalationLevel.CHAIR, NOW, ReferralState.ACCEPTED),
        new ReferralAssigned(OF, "agent-a", NOW),
        new ReferralReleased(OF, NOW),
        new InfoRequested(OF, NOW, NOW),
        new ReferralWaitlisted(OF, NOW, DAY),
        new ReviewDue(OF, NOW, NOW),
        new ReferralForwarded(
            OF, NOW, "10-7d20ae3c-9c74-3b20-af5e-4c3d5e6f7082", AidService.SHELTER),
        new AppointmentScheduled(OF, NOW),
        new ClientNoShow(OF, NOW, 1),
        new ServiceStarted(OF, NOW),
        new ExpectedDateChanged(OF, NOW, DAY, DelayReason.PROCUREMENT),
        new InfoSupplied(OF, Voice.CENTRE, NOW, NOW),
        new WithdrawalRequested(OF, NOW, WithdrawalReason.AGENCY_SILENT, NOW),
        new OutcomeDisputed(OF, Voice.CLIENT, DisputeReason.NO_HELP_CAME, NOW, NOW),
        new ReferralEnteredInError(OF, NOW, ReferralState.SENT, ErrorReason.WRONG_PERSON),
        new ReferralClockPaused(OF, NOW, NOW, ClockReason.PERSON_AWAY, NOW),
        new ReferralClockResumed(OF, NOW, NOW),
        new ReferralClockExtended(OF, NOW, ClockReason.PERSON_ASKED, NOW),
        new ReferralEvent.ReferralRestricted(OF));
  }

  @Test
  void writesWhatThePublishedSchemaSays() {
    PublishedEvents.assertPublished(ReferralEvent.class, events());
  }

  @Test
  void writesEveryTypeThatIsPublishedForReferrals() {
    var written =
        events().stream()
            .map(event -> event.getClass().getAnnotation(EventType.class).value())
            .collect(Collectors.toCollection(TreeSet::new));
    var published = EventContracts.typesOf("case-referral");
    Stream.of(CaseEvent.class, CoverEvent.class, EmergencyEvent.class, QueueEvent.class)
        .flatMap(EventJson::kinds)
        .forEach(event -> published.remove(event.getAnnotation(EventType.class).value()));
    assertThat(written).isEqualTo(published);
  }
}
