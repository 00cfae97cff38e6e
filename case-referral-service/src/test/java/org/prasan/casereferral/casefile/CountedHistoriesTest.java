package org.prasan.casereferral.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.casefile.CaseTestData.NOON;
import static org.prasan.casereferral.casefile.CaseTestData.agency;
import static org.prasan.casereferral.casefile.CaseTestData.opening;
import static org.prasan.casereferral.casefile.CaseTestData.toAgency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.casefile.CaseCommand.DeclareUnmet;
import org.prasan.casereferral.casefile.CaseCommand.DismissCase;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.course.CaseStep;
import org.prasan.casereferral.figures.CaseFact.Told;
import org.prasan.casereferral.figures.CaseFold;
import org.prasan.casereferral.figures.CaseTally;
import org.prasan.casereferral.handling.Dismissal;
import org.prasan.casereferral.handling.Hand;
import org.prasan.casereferral.handling.ReopeningReason;
import org.prasan.casereferral.handling.ReversalReason;
import org.prasan.casereferral.handling.UrgencyReason;
import org.prasan.casereferral.need.CountedBy;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.need.ReferralReport.OutcomeReported;
import org.prasan.casereferral.need.ReferralReport.Progressed;
import org.prasan.casereferral.need.ReferralReport.Returned;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.ReturnCause;
import org.prasan.casereferral.vocabulary.SelfReliance;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.UnmetReason;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.problem.DomainException;
import org.prasan.messaging.Change;
import org.prasan.messaging.EventType;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Projection.Counted.Counter;
import org.prasan.messaging.outbox.EventJson;

/** Figures know a case by its events alone, and yet know where it stands. */
class CountedHistoriesTest {

  private static final int HISTORIES = 2_000;
  private static final int STEPS = 25;

  private final TreeMap<String, Long> counted = new TreeMap<>();
  private final TreeMap<String, Long> recounted = new TreeMap<>();

  @Test
  void figuresOfCasesEqualARecountAfterRandomHistories() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      new History(seed).walk();
    }
    counted.values().removeIf(n -> n == 0);
    assertThat(counted).isEqualTo(recounted);
    assertThat(counted.keySet())
        .anyMatch(name -> name.startsWith("needs:UNMET"))
        .anyMatch(name -> name.startsWith("cases:NOT_A_CASE"))
        .anyMatch(name -> name.startsWith("cases:PROBLEM_ENDED"))
        .anyMatch(name -> name.startsWith("aid-satang"))
        .anyMatch(name -> name.startsWith("cases-reopened"))
        .anyMatch(name -> name.startsWith("time:CASE:AID_REPORTED"));
  }

  private final class History {
    private final Random random;
    private Instant now = NOON;
    private Case one;
    private CaseTally tally;

    History(int seed) {
      random = new Random(seed);
      var opening = opening(Dimension.INCOME, Dimension.HOUSING);
      one = opening.state();
      tally = CaseFold.fold(null, told(opening.events().getFirst()), Map.of());
    }

    void walk() {
      for (int step = 0; step < STEPS; step++) {
        now = now.plus(Duration.ofMinutes(random.nextLong(60 * 24 * 3)));
        try {
          take(next(step));
        } catch (DomainException refused) {
          continue;
        }
        assertThat(tally.state()).isEqualTo(one.state().name());
      }
      tally.counts().forEach((counter, names) -> addSums(counter, names));
      recount();
    }

    private void take(Change<Case, CaseEvent> change) {
      one = change.state();
      for (CaseEvent event : change.events()) {
        tally = CaseFold.fold(tally, told(event), Map.of());
        count(event);
      }
    }

    private Told told(CaseEvent event) {
      String type = event.getClass().getAnnotation(EventType.class).value();
      byte[] payload = EventJson.MAPPER.writeValueAsBytes(event);
      return Told.of(
          new InboundEvent("topic", "id", type, one.id(), 1, now, "correlation", null, payload));
    }

    private Stamp stamp() {
      return new Stamp("officer-1001", now);
    }

    private Change<Case, CaseEvent> next(int step) {
      String need = one.id() + "-" + (1 + random.nextInt(2));
      String referral = "referral-" + random.nextInt(STEPS);
      var handling = new CaseHandling(one);
      var hand = new Hand(stamp(), true, true, true);
      var corrections = new CaseCorrections(one, hand, null);
      return switch (random.nextInt(18)) {
        case 0, 1 -> handling.taken(stamp());
        case 2, 3 -> {
          String agency = "agency-" + random.nextInt(3);
          yield new CaseReferring(one, agency(agency, "OPEN"), null)
              .refer(toAgency(need, agency), "referral-" + step, stamp());
        }
        case 4 -> one.reported(new Progressed(one.id(), referral, now, ReferralState.ACCEPTED));
        case 5 ->
            one.reported(new Returned(one.id(), referral, now, any(ReturnCause.values()), null));
        case 6, 7 ->
            one.reported(new OutcomeReported(one.id(), referral, now, any(Outcome.values()), null));
        case 8 -> one.aid(need, aid("aid-" + step));
        case 9 ->
            one.declareUnmet(new DeclareUnmet(one.id(), need, UnmetReason.NO_SERVICE), stamp());
        case 10 -> handling.ended(any(SelfReliance.values()), hand);
        case 11 ->
            random.nextInt(4) > 0
                ? Change.of(one)
                : handling.dismissed(
                    new DismissCase(one.id(), Dismissal.As.NOT_A_CASE, null), hand);
        case 12 -> handling.released(hand);
        case 13 -> handling.needAdded(one.id() + "-n" + step, Dimension.HEALTH, stamp());
        case 14 ->
            corrections.needEnteredInError(
                any(one.needs().toArray(Need[]::new)).id(), any(ReversalReason.values()));
        case 15 ->
            random.nextBoolean()
                ? corrections.outcomeReversed(need, any(ReversalReason.values()))
                : corrections.aidReversed(
                    need, "aid-" + random.nextInt(STEPS), any(ReversalReason.values()));
        case 16 -> corrections.dismissalReversed(any(ReversalReason.values()));
        default ->
            random.nextBoolean()
                ? corrections.reopened(any(ReopeningReason.values()))
                : corrections.urgencyChanged(any(Urgency.values()), any(UrgencyReason.values()));
      };
    }

    private DirectAid aid(String id) {
      Outcome outcome = random.nextBoolean() ? Outcome.HELPED_FULL : Outcome.HELPED_PART;
      return new DirectAid(
          id, "client-1", "BAG", 100_00L, CountedBy.DOCUMENT_NUMBER, outcome, stamp(), null, null);
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    private void count(CaseEvent event) {
      if (event instanceof HandlingEvent.CaseReopened) {
        add(recounted, "cases-reopened", 1);
      }
      if (event instanceof CaseEvent.ProblemEnded ended) {
        add(recounted, "self-reliance:CLOSURE:" + ended.selfReliance(), 1);
      }
    }

    /** Where everything stands, from the aggregate itself. */
    private void recount() {
      List<Need> needs = one.needs().stream().filter(Need::counts).toList();
      for (Need need : needs) {
        add(recounted, "needs:" + need.state() + ":" + need.dimension() + ":OLDER", 1);
      }
      needs.stream()
          .map(Need::dimension)
          .distinct()
          .forEach(
              dimension -> add(recounted, "cases:" + one.state() + ":" + dimension + ":OLDER", 1));
      if (one.state() == CaseState.WAITING_ASSIGNMENT) {
        add(recounted, "cases-untaken:" + one.intake().urgency(), 1);
      }
      one.needs().stream()
          .flatMap(need -> need.aids().stream())
          .filter(DirectAid::stands)
          .forEach(aid -> {
            add(recounted, "aid:BAG", 1);
            add(recounted, "aid-satang:BAG", 100_00);
          });
      List<CaseStep> steps = one.steps();
      for (int i = 1; i < steps.size(); i++) {
        add(recounted, "time:CASE:" + steps.get(i - 1).state(), 1);
      }
    }
  }

  /** What is counted of needs on their way is left to the test of the fold itself. */
  private void addSums(Counter counter, Map<String, Long> names) {
    assertThat(counter.of()).isEqualTo("1001");
    names.forEach((name, by) -> {
      String plain = name.replaceFirst("^sum\\.", "").replaceFirst(":b\\d{3}$", "");
      boolean onTheWay =
          plain.startsWith("needs-entered")
              || plain.startsWith("time:NEED")
              || plain.startsWith("cases-opened");
      if (name.startsWith("sum.") && !onTheWay) {
        add(counted, plain, by);
      }
    });
  }

  private static void add(Map<String, Long> counts, String name, long by) {
    counts.merge(name, by, Long::sum);
  }
}
