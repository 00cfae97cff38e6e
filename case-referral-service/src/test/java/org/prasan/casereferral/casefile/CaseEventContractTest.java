package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.allowance.ExcessReason;
import org.prasan.casereferral.attachment.AttachmentKind;
import org.prasan.casereferral.attachment.RemovalReason;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.AidExcessApproved;
import org.prasan.casereferral.casefile.CaseEvent.AidReported;
import org.prasan.casereferral.casefile.CaseEvent.CaseDismissed;
import org.prasan.casereferral.casefile.CaseEvent.CaseOpened;
import org.prasan.casereferral.casefile.CaseEvent.CaseRef;
import org.prasan.casereferral.casefile.CaseEvent.CaseRestricted;
import org.prasan.casereferral.casefile.CaseEvent.CaseTaken;
import org.prasan.casereferral.casefile.CaseEvent.ConsentRecorded;
import org.prasan.casereferral.casefile.CaseEvent.ConsentWithdrawn;
import org.prasan.casereferral.casefile.CaseEvent.DraftRequested;
import org.prasan.casereferral.casefile.CaseEvent.NeedReferred;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.casefile.CaseEvent.NeedUnmet;
import org.prasan.casereferral.casefile.CaseEvent.OpenedNeed;
import org.prasan.casereferral.casefile.CaseEvent.ProblemEnded;
import org.prasan.casereferral.casefile.HandlingEvent.AidReversed;
import org.prasan.casereferral.casefile.HandlingEvent.CaseHandedOver;
import org.prasan.casereferral.casefile.HandlingEvent.CaseReleased;
import org.prasan.casereferral.casefile.HandlingEvent.CaseReopened;
import org.prasan.casereferral.casefile.HandlingEvent.ClientEnteredInError;
import org.prasan.casereferral.casefile.HandlingEvent.DismissalReversed;
import org.prasan.casereferral.casefile.HandlingEvent.FollowUpRecorded;
import org.prasan.casereferral.casefile.HandlingEvent.NeedAdded;
import org.prasan.casereferral.casefile.HandlingEvent.NeedEnteredInError;
import org.prasan.casereferral.casefile.HandlingEvent.NoteAdded;
import org.prasan.casereferral.casefile.HandlingEvent.OutcomeReversed;
import org.prasan.casereferral.casefile.HandlingEvent.ReporterToldMore;
import org.prasan.casereferral.casefile.HandlingEvent.UrgencyChanged;
import org.prasan.casereferral.casefile.PeopleEvent.AttachmentAdded;
import org.prasan.casereferral.casefile.PeopleEvent.AttachmentRemoved;
import org.prasan.casereferral.casefile.PeopleEvent.ClientAdded;
import org.prasan.casereferral.casefile.PeopleEvent.ClientCorrected;
import org.prasan.casereferral.casefile.PeopleEvent.NoticeDue;
import org.prasan.casereferral.casefile.PeopleEvent.NoticeGiven;
import org.prasan.casereferral.casefile.TimeEvent.CaseCaughtUp;
import org.prasan.casereferral.casefile.TimeEvent.CaseClockExtended;
import org.prasan.casereferral.casefile.TimeEvent.CaseClockPaused;
import org.prasan.casereferral.casefile.TimeEvent.CaseClockResumed;
import org.prasan.casereferral.casefile.TimeEvent.CaseEscalated;
import org.prasan.casereferral.casefile.TimeEvent.CaseReminded;
import org.prasan.casereferral.casefile.TimeEvent.ChildReportDue;
import org.prasan.casereferral.casefile.TimeEvent.ChildReportWaived;
import org.prasan.casereferral.casefile.TimeEvent.ChildReported;
import org.prasan.casereferral.casefile.TimeEvent.NoticeEscalated;
import org.prasan.casereferral.casefile.TimeEvent.NoticeReminded;
import org.prasan.casereferral.clocks.CaseClock.Escalation;
import org.prasan.casereferral.clocks.CaseClock.Kind;
import org.prasan.casereferral.clocks.ChildReport.Body;
import org.prasan.casereferral.clocks.ChildReport.Waiver;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.cover.CoverEvent;
import org.prasan.casereferral.emergency.EmergencyEvent;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.FollowUpResult;
import org.prasan.casereferral.handling.HandoverCause;
import org.prasan.casereferral.handling.NoteKind;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.need.NeedState;
import org.prasan.casereferral.opening.QueueEvent;
import org.prasan.casereferral.people.CorrectionReason;
import org.prasan.casereferral.people.NoticeWaiver;
import org.prasan.casereferral.referral.ReferralEvent;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.casereferral.vocabulary.UrgencyCause;
import org.prasan.contracttesting.EventContracts;
import org.prasan.contracttesting.PublishedEvents;
import org.prasan.messaging.EventType;
import org.prasan.messaging.outbox.EventJson;

class CaseEventContractTest {

  private static final String CASE = "1001-9f42c05e-be96-3d42-8170-6e5f708192a3";
  private static final String VOLUNTEER = "1001-5b0e8c1a-7a52-3f0e-8d3c-2a1b3c4d5e6f";
  private static final String REFERRAL = "1001-a053d16f-cfa7-3e53-9281-7f608192a3b4";
  private static final String BEFORE = "1001-b164e270-d0b8-3f64-a392-807192a3b4c5";
  private static final String NEED = CASE + "-1";
  private static final String AGENCY = "10-7d20ae3c-9c74-3b20-af5e-4c3d5e6f7081";
  private static final String CONSENT = "1001-d386f492-f2da-3186-95b4-a293b4c5d6e7";
  private static final String ATTACHMENT = "1001-e497a503-03eb-3297-a6c5-b3a4c5d6e7f8";
  private static final CaseRef OF =
      new CaseRef(
          CASE,
          "66-01-0042",
          "1001",
          VOLUNTEER,
          List.of("chair-1001", "officer-1001"),
          "officer-1001");
  private static final CaseRef PLAIN = new CaseRef(CASE, "66-01-0042", "1001", null, null, null);
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00.123456Z");

  static List<CaseEvent> events() {
    return Stream.of(reported(), handled()).flatMap(List::stream).toList();
  }

  private static List<CaseEvent> handled() {
    String aid = "1001-e497a5a3-a3eb-3297-a6c5-b3a4c5d6e7f8";
    return List.of(
        new CaseReleased(OF, "officer-1001"),
        new CaseHandedOver(OF, "officer-1002", "officer-1001", HandoverCause.ON_LEAVE),
        new NoteAdded(OF, NoteKind.FACT_FINDING),
        new ReporterToldMore(OF),
        new UrgencyChanged(OF, Urgency.MOST_URGENT, Urgency.NORMAL, UrgencyReason.RISK_FOUND),
        new NeedAdded(OF, NEED, Dimension.HEALTH),
        new NeedEnteredInError(OF, NEED, ReversalReason.ENTERED_BY_MISTAKE),
        new ClientEnteredInError(OF, CASE + "-c2", ReversalReason.WRONG_PERSON),
        new AidReversed(
            OF, NEED, aid, ReversalReason.WRONG_PERSON, NeedState.OUTCOME, Outcome.HELPED_PART),
        new AidReversed(OF, NEED, aid, ReversalReason.NOT_RECEIVED, NeedState.OPEN, null),
        new OutcomeReversed(OF, NEED, ReversalReason.PERSON_DISAGREES, NeedState.OPEN),
        new DismissalReversed(OF, ReversalReason.ENTERED_BY_MISTAKE, CaseState.WAITING_ASSIGNMENT),
        new CaseReopened(OF, ReopeningReason.PROBLEM_BACK),
        new FollowUpRecorded(OF, 30, SelfReliance.SUFFICIENCY, FollowUpResult.BETTER),
        new FollowUpRecorded(OF, 90, null, FollowUpResult.NOT_FOUND));
  }

  private static List<CaseEvent> reported() {
    var needs = List.of(new OpenedNeed(NEED, Dimension.INCOME));
    return List.of(
        new CaseOpened(
            OF,
            Channel.VOLUNTEER,
            Urgency.MOST_URGENT,
            AgeBand.OLDER,
            needs,
            NOW,
            UrgencyCause.SUICIDE_RISK,
            "flood-2569",
            NOW),
        new CaseOpened(
            PLAIN,
            Channel.PHONE_1300,
            Urgency.NORMAL,
            AgeBand.UNKNOWN,
            needs,
            NOW,
            null,
            null,
            null),
        new CaseReminded(OF, Kind.TAKING, 80, NOW),
        new CaseEscalated(OF, Kind.ACTION, Escalation.DEPARTMENT, NOW),
        new CaseCaughtUp(OF, Kind.ACTION),
        new NoticeReminded(OF, 80, NOW),
        new NoticeEscalated(OF, Escalation.CHAIR, NOW),
        new ChildReportDue(OF, NOW),
        new ChildReported(OF, List.of(Body.POLICE, Body.CHILDREN_SHELTER), NOW),
        new ChildReportWaived(OF, Waiver.RISK_RULED_OUT),
        new CaseClockPaused(OF, NOW, ClockReason.PERSON_IN_HOSPITAL),
        new CaseClockResumed(OF, NOW),
        new CaseClockExtended(OF, NOW, ClockReason.VISIT_ARRANGED),
        new CaseTaken(OF),
        referred(BEFORE, 2),
        referred(null, 1),
        new DraftRequested(
            OF,
            NEED,
            Dimension.INCOME,
            REFERRAL,
            AGENCY,
            AidService.CASH_AID,
            Urgency.URGENT,
            2,
            BEFORE),
        new NeedReturned(OF, NEED, REFERRAL, ReturnCause.REJECTED, "AT_CAPACITY"),
        new NeedReturned(OF, NEED, REFERRAL, ReturnCause.EXPIRED, null),
        new AidReported(
            OF,
            NEED,
            Outcome.HELPED_PART,
            NeedState.OUTCOME,
            "1001-f5a8b614-14fc-33a8-97d6-c4b5d6e7f809",
            "DSDW_LOW_INCOME_FAMILY",
            300_000L),
        AidReported.without(OF, NEED, Outcome.HELPED_FULL, NeedState.OUTCOME),
        approved(300_000L),
        approved(null),
        new NeedUnmet(OF, NEED, Dimension.ACCESS, UnmetReason.NO_SERVICE),
        new AidCompleted(OF, AidCompleted.Result.PARTLY_UNMET),
        new AidCompleted(OF, null),
        new ProblemEnded(OF, SelfReliance.SUFFICIENCY),
        new CaseDismissed(OF, Dismissal.As.DUPLICATE, "1001-c275f381-e1c9-3075-84a3-9182a3b4c5d6"),
        new CaseDismissed(PLAIN, Dismissal.As.NOT_A_CASE, null),
        new ConsentRecorded(
            OF,
            CASE + "-c1",
            CONSENT,
            ConsentDecision.GIVEN,
            Purpose.REFERRAL,
            List.of(AGENCY),
            LocalDate.of(2027, 11, 23)),
        new ConsentWithdrawn(OF, CASE + "-c1", CONSENT, List.of(AGENCY)),
        new ClientAdded(OF, CASE + "-c2", AgeBand.CHILD),
        new ClientCorrected(OF, CASE + "-c1", CorrectionReason.TOLD_ANEW, AgeBand.OLDER),
        new AttachmentAdded(OF, ATTACHMENT, AttachmentKind.PHOTO),
        new AttachmentRemoved(OF, ATTACHMENT, RemovalReason.WRONG_CASE),
        new NoticeDue(OF, CASE + "-c1", NOW),
        new NoticeGiven(OF, CASE + "-c1", NOW, NoticeWaiver.WOULD_ENDANGER),
        new NoticeGiven(OF, CASE + "-c1", NOW, null),
        new CaseRestricted(OF, true),
        new CaseRestricted(PLAIN, false));
  }

  private static AidExcessApproved approved(Long satang) {
    return new AidExcessApproved(
        OF,
        "1001-e497a503-03eb-3297-86c5-b3a4c5d6e7f8",
        CASE + "-c1",
        "DSDW_LOW_INCOME_FAMILY",
        satang,
        2570,
        ExcessReason.DISASTER);
  }

  private static NeedReferred referred(String previous, int hop) {
    return new NeedReferred(
        OF,
        NEED,
        Dimension.INCOME,
        REFERRAL,
        AGENCY,
        AidService.CASH_AID,
        Urgency.MOST_URGENT,
        hop,
        previous);
  }

  @Test
  void writesWhatThePublishedSchemaSays() {
    PublishedEvents.assertPublished(CaseEvent.class, events());
  }

  @Test
  void writesEveryTypeThatIsPublishedForCases() {
    var written =
        events().stream()
            .map(event -> event.getClass().getAnnotation(EventType.class).value())
            .collect(Collectors.toCollection(TreeSet::new));
    var published = EventContracts.typesOf("case-referral");
    Stream.of(ReferralEvent.class, CoverEvent.class, EmergencyEvent.class, QueueEvent.class)
        .flatMap(EventJson::kinds)
        .forEach(event -> published.remove(event.getAnnotation(EventType.class).value()));
    assertThat(written).isEqualTo(published);
  }
}
