package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.allowance.ExcessReason;
import org.prasan.casereferral.casefile.AidEvent.AidExcessApproved;
import org.prasan.casereferral.casefile.AidEvent.AidReported;
import org.prasan.casereferral.casefile.CaseEvent.AidCompleted;
import org.prasan.casereferral.casefile.CaseEvent.CaseDismissed;
import org.prasan.casereferral.casefile.CaseEvent.CaseOpened;
import org.prasan.casereferral.casefile.CaseEvent.CaseRef;
import org.prasan.casereferral.casefile.CaseEvent.CaseRestricted;
import org.prasan.casereferral.casefile.CaseEvent.CaseTaken;
import org.prasan.casereferral.casefile.CaseEvent.ConsentRecorded;
import org.prasan.casereferral.casefile.CaseEvent.ConsentWithdrawn;
import org.prasan.casereferral.casefile.CaseEvent.NeedReferred;
import org.prasan.casereferral.casefile.CaseEvent.NeedReturned;
import org.prasan.casereferral.casefile.CaseEvent.NeedUnmet;
import org.prasan.casereferral.casefile.CaseEvent.OpenedNeed;
import org.prasan.casereferral.casefile.CaseEvent.ProblemEnded;
import org.prasan.casereferral.consent.ConsentDecision;
import org.prasan.casereferral.consent.Purpose;
import org.prasan.casereferral.vocabulary.AgeBand;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Channel;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.contracttesting.EventContracts;
import org.prasan.contracttesting.PublishedEvents;
import org.prasan.messaging.EventType;

class CaseEventContractTest {

  private static final String CASE = "1001-9f42c05e-be96-3d42-8170-6e5f708192a3";
  private static final String VOLUNTEER = "1001-5b0e8c1a-7a52-3f0e-8d3c-2a1b3c4d5e6f";
  private static final String REFERRAL = "1001-a053d16f-cfa7-3e53-9281-7f608192a3b4";
  private static final String BEFORE = "1001-b164e270-d0b8-3f64-a392-807192a3b4c5";
  private static final String AID = "1001-f5a8b614-14fc-33a8-97d6-c4b5d6e7f809";
  private static final String NEED = CASE + "-1";
  private static final String AGENCY = "10-7d20ae3c-9c74-3b20-af5e-4c3d5e6f7081";
  private static final String CONSENT = "1001-d386f492-f2da-3186-95b4-a293b4c5d6e7";
  private static final CaseRef OF =
      new CaseRef(CASE, "66-01-0042", "1001", VOLUNTEER, List.of("chair-1001", "officer-1001"));
  private static final CaseRef PLAIN = new CaseRef(CASE, "66-01-0042", "1001", null, null);
  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00.123456Z");

  static List<CaseEvent> events() {
    var needs = List.of(new OpenedNeed(NEED, Dimension.INCOME));
    return List.of(
        new CaseOpened(OF, Channel.VOLUNTEER, Urgency.URGENT, AgeBand.OLDER, needs, NOW),
        new CaseOpened(PLAIN, Channel.PHONE_1300, Urgency.NORMAL, AgeBand.UNKNOWN, needs, NOW),
        new CaseTaken(OF),
        referred(BEFORE, 2),
        referred(null, 1),
        new NeedReturned(OF, NEED, REFERRAL, ReturnCause.REJECTED, "AT_CAPACITY"),
        new NeedReturned(OF, NEED, REFERRAL, ReturnCause.EXPIRED, null),
        new AidReported(OF, NEED, Outcome.HELPED_PART, AID, "DSDW_LOW_INCOME_FAMILY", 300_000L),
        AidReported.without(OF, NEED, Outcome.HELPED_FULL),
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
    published.removeIf(type -> type.contains(".referral-") || type.contains(".outcome-recorded"));
    assertThat(written).isEqualTo(published);
  }
}
