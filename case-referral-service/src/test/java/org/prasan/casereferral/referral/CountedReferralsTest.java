package org.prasan.casereferral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.casereferral.referral.ReferralTestData.AGENT;
import static org.prasan.casereferral.referral.ReferralTestData.CHAIR;
import static org.prasan.casereferral.referral.ReferralTestData.CLIENT;
import static org.prasan.casereferral.referral.ReferralTestData.ID;
import static org.prasan.casereferral.referral.ReferralTestData.NOON;
import static org.prasan.casereferral.referral.ReferralTestData.OFFICER;
import static org.prasan.casereferral.referral.ReferralTestData.POLICY;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.prasan.casereferral.clocks.ClockReason;
import org.prasan.casereferral.figures.ReferralFact;
import org.prasan.casereferral.figures.ReferralFold;
import org.prasan.casereferral.figures.ReferralTally;
import org.prasan.casereferral.reason.DelayReason;
import org.prasan.casereferral.reason.DisputeReason;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.AcknowledgeWithdrawal;
import org.prasan.casereferral.referral.ReferralCommand.Assign;
import org.prasan.casereferral.referral.ReferralCommand.ChangeExpectedDate;
import org.prasan.casereferral.referral.ReferralCommand.Claim;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.DisputeOutcome;
import org.prasan.casereferral.referral.ReferralCommand.EnterInError;
import org.prasan.casereferral.referral.ReferralCommand.ExtendClock;
import org.prasan.casereferral.referral.ReferralCommand.Forward;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.Release;
import org.prasan.casereferral.referral.ReferralCommand.RequestInfo;
import org.prasan.casereferral.referral.ReferralCommand.StartService;
import org.prasan.casereferral.referral.ReferralCommand.SupplyInfo;
import org.prasan.casereferral.referral.ReferralCommand.TakeBack;
import org.prasan.casereferral.referral.ReferralCommand.Waitlist;
import org.prasan.casereferral.referral.ReferralCommand.Withdraw;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.Change;
import org.prasan.messaging.EventType;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.outbox.EventJson;
import org.prasan.thai.ThaiDates;

/** Figures know a referral by its events alone, and yet know where it stands. */
class CountedReferralsTest {

  private static final int HISTORIES = 3_000;
  private static final int STEPS = 20;

  private final TreeMap<String, Long> counted = new TreeMap<>();
  private final TreeMap<String, Long> recounted = new TreeMap<>();

  @Test
  void figuresOfReferralsEqualARecountAfterRandomHistories() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      new History(seed).walk();
    }
    counted.values().removeIf(n -> n == 0);
    assertThat(counted).isEqualTo(recounted);
    for (ReferralState state : ReferralState.values()) {
      boolean inError = state == ReferralState.ENTERED_IN_ERROR;
      assertThat(counted.keySet().stream().anyMatch(it -> it.startsWith("referrals:" + state)))
          .as(state.name())
          .isEqualTo(!inError);
    }
  }

  private final class History {
    private final Random random;
    private final TreeMap<String, Long> happened = new TreeMap<>();
    private Instant now = NOON;
    private Referral one;
    private ReferralTally tally;

    History(int seed) {
      random = new Random(seed);
      take(
          random.nextBoolean()
              ? Referral.draft(ReferralTestData.opening(), POLICY)
              : Referral.open(ReferralTestData.opening(), POLICY));
    }

    void walk() {
      for (int step = 0; step < STEPS; step++) {
        now = now.plus(Duration.ofMinutes(random.nextLong(60 * 30)));
        try {
          take(next());
        } catch (DomainException refused) {
          continue;
        }
        assertThat(tally.state()).isEqualTo(one.state().name());
      }
      tally
          .counts()
          .forEach((counter, names) -> {
            if (counter.of().equals("1001")) {
              names.forEach(this::addSum);
            }
          });
      recount();
    }

    private void addSum(String name, long by) {
      String plain = name.replaceFirst("^sum\\.", "");
      if (name.startsWith("sum.") && !plain.startsWith("time") && !plain.contains("-sent")) {
        add(counted, plain, by);
      }
    }

    private void take(Change<Referral, ReferralEvent> change) {
      one = change.state();
      for (ReferralEvent event : change.events()) {
        String type = event.getClass().getAnnotation(EventType.class).value();
        byte[] payload = EventJson.MAPPER.writeValueAsBytes(event);
        var told = new InboundEvent("topic", "id", type, ID, 1, now, "correlation", null, payload);
        tally = ReferralFold.fold(tally, type, now, told.as(ReferralFact.class));
        count(event);
      }
    }

    private void count(ReferralEvent event) {
      if (event instanceof ReferralEvent.ReferralClosed closed) {
        String confirmed = closed.confirmed() ? "CONFIRMED" : "UNCONFIRMED";
        add(happened, "outcomes:" + one.answer().outcome() + ":" + confirmed, 1);
      }
      if (event instanceof ReferralEvent.ReferralExpired expired) {
        String claimed = expired.claimed() ? "CLAIMED" : "UNCLAIMED";
        add(happened, "referrals-expired:agency-1:" + claimed, 1);
      }
    }

    private Change<Referral, ReferralEvent> next() {
      var day = ThaiDates.inBangkok(now).plusDays(1 + random.nextInt(20));
      return switch (random.nextInt(21)) {
        case 0 -> one.sent(ReferralTestData.opening(), POLICY);
        case 1, 2 -> by(AGENT, new Receive(ID));
        case 3 -> by(AGENT, new Claim(ID));
        case 4 -> by(ReferralTestData.HEAD, new Assign(ID, "agent-b"));
        case 5 -> by(ReferralTestData.HEAD, new Release(ID));
        case 6 -> by(AGENT, new RequestInfo(ID, "คำถามสมมุติ"));
        case 7 -> by(CLIENT, new SupplyInfo(ID, "คำตอบสมมุติ"));
        case 8 -> by(AGENT, new Waitlist(ID, day));
        case 9, 10 -> by(AGENT, new Accept(ID, day, null));
        case 11 -> by(AGENT, new StartService(ID));
        case 12 ->
            by(AGENT, new RecordOutcome(ID, any(Outcome.values()), any(OutcomeReason.values())));
        case 13 -> by(OFFICER, new Close(ID, random.nextBoolean()));
        case 14 -> by(CLIENT, new DisputeOutcome(ID, any(DisputeReason.values())));
        case 15 ->
            random.nextBoolean()
                ? by(OFFICER, new Withdraw(ID, any(WithdrawalReason.values())))
                : by(OFFICER, new TakeBack(ID, any(WithdrawalReason.values())));
        case 16 -> by(AGENT, new AcknowledgeWithdrawal(ID));
        case 17 ->
            random.nextInt(4) > 0
                ? by(OFFICER, new ExtendClock(ID, day, any(ClockReason.values())))
                : by(CHAIR, new EnterInError(ID, any(ErrorReason.values())));
        case 18 ->
            random.nextInt(3) > 0
                ? by(AGENT, new ChangeExpectedDate(ID, day, any(DelayReason.values())))
                : by(AGENT, new Reject(ID, any(RejectionReason.values()), "เหตุผลสมมุติ"));
        case 19 ->
            random.nextInt(3) > 0
                ? Change.of(one)
                : by(AGENT, new Forward(ID, "agency-2", AidService.CASH_AID));
        default -> one.tick(now, POLICY);
      };
    }

    private Change<Referral, ReferralEvent> by(Caller caller, ReferralCommand command) {
      return ReferralTestData.on(one, caller, command, now);
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    /** From the aggregate itself. */
    private void recount() {
      ReferralState state = one.state();
      if (state == ReferralState.ENTERED_IN_ERROR) {
        return;
      }
      Outcome outcome = one.answer().outcome();
      add(recounted, "referrals:" + state + ":" + (outcome == null ? "NONE" : outcome), 1);
      if (state.awaitsAnswer() && one.claimedBy() == null) {
        add(recounted, "referrals-unclaimed:agency-1", 1);
      }
      if (tally.overdue()) {
        add(recounted, "referrals-overdue:agency-1:" + state, 1);
      }
      happened.forEach((name, n) -> add(recounted, name, n));
    }
  }

  private static void add(Map<String, Long> counts, String name, long by) {
    counts.merge(name, by, Long::sum);
  }
}
