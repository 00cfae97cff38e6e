package org.prasan.casereferral.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.prasan.casereferral.clocks.ByUrgency;
import org.prasan.casereferral.clocks.TimeLimit;
import org.prasan.casereferral.clocks.WorkingCalendar;
import org.prasan.casereferral.reason.ErrorReason;
import org.prasan.casereferral.reason.RejectionReason;
import org.prasan.casereferral.reason.WithdrawalReason;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.Close;
import org.prasan.casereferral.referral.ReferralCommand.EnterInError;
import org.prasan.casereferral.referral.ReferralCommand.Forward;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralCommand.Reject;
import org.prasan.casereferral.referral.ReferralCommand.RequestInfo;
import org.prasan.casereferral.referral.ReferralCommand.StartService;
import org.prasan.casereferral.referral.ReferralCommand.TakeBack;
import org.prasan.casereferral.referral.ReferralCommand.Waitlist;
import org.prasan.casereferral.referral.ReferralCommand.Withdraw;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.casereferral.vocabulary.Urgency;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Position;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Change;
import org.prasan.personal.Sealed;

/** Referrals that walked their way through the real commands. */
public final class ReferralTestData {

  static final String ID = "referral-1";

  /** Monday noon in Bangkok. */
  static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final LocalDate TOMORROW = TODAY.plusDays(1);

  static final ReferralPolicy POLICY =
      new ReferralPolicy(
          new ClockProperties(
              "test",
              TimeLimit.of("7d"),
              byUrgency("1h", "1wd", "3wd"),
              byUrgency("1wd", "2wd", "3wd"),
              TimeLimit.of("3wd"),
              TimeLimit.of("15d"),
              TimeLimit.of("1wd"),
              TimeLimit.of("3wd"),
              TimeLimit.of("14d"),
              Duration.ofMinutes(30),
              Duration.ofSeconds(1)),
          new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 7))));

  static final Caller AGENT = agent("agent-a", null);
  static final Caller COLLEAGUE = agent("agent-b", null);
  static final Caller HEAD = agent("head", Position.HEAD);
  static final Caller OFFICER = officer("officer-1001", null);
  static final Caller CHAIR = officer("chair-1001", Position.CHAIR);
  static final Caller CLIENT = Caller.of("code.1", Set.of(), Set.of(), null);

  private ReferralTestData() {}

  private static ByUrgency byUrgency(String most, String urgent, String normal) {
    return new ByUrgency(TimeLimit.of(most), TimeLimit.of(urgent), TimeLimit.of(normal));
  }

  private static Caller agent(String name, Position position) {
    return new Caller(name, Set.of(Role.AGENCY_OFFICER), Set.of(), "agency-1", null, position);
  }

  private static Caller officer(String name, Position position) {
    return new Caller(name, Set.of(Role.CENTRE_OFFICER), Set.of("1001"), null, null, position);
  }

  static Change<Referral, ReferralEvent> on(
      Referral one, Caller caller, ReferralCommand command, Instant at) {
    return new ReferralDecision(POLICY, (_, _) -> new Sealed("sealed"), caller, at)
        .on(one, command);
  }

  static Change<Referral, ReferralEvent> on(Referral one, Caller caller, ReferralCommand command) {
    return on(one, caller, command, NOON);
  }

  static Change<Referral, ReferralEvent> agent(Referral one, ReferralCommand command) {
    return on(one, AGENT, command);
  }

  static Change<Referral, ReferralEvent> centre(Referral one, ReferralCommand command) {
    return on(one, OFFICER, command);
  }

  static Change<Referral, ReferralEvent> tick(Referral one, Instant at) {
    return one.tick(at, POLICY);
  }

  static Change<Referral, ReferralEvent> tick(Referral one, Duration later) {
    return tick(one, NOON.plus(later));
  }

  static ReferralOpening opening() {
    var of = new ReferralRef(ID, "case-1", "69-11-0001", "case-1-1", "1001", "agency-1", null);
    var request =
        new Referral.Request(
            Dimension.INCOME, AidService.CASH_AID, Urgency.MOST_URGENT, 1, null, "client-1");
    return new ReferralOpening(of, request, "officer-1001", NOON, null);
  }

  static Referral drafted() {
    return Referral.draft(opening(), POLICY).state();
  }

  static Referral sent() {
    return Referral.open(opening(), POLICY).state();
  }

  static Referral received() {
    return agent(sent(), new Receive(ID)).state();
  }

  static Referral asking() {
    return agent(received(), new RequestInfo(ID, "คำถามสมมุติ")).state();
  }

  static Referral waiting() {
    return agent(received(), new Waitlist(ID, TODAY.plusDays(10))).state();
  }

  static Referral accepted() {
    return agent(received(), new Accept(ID, TOMORROW, null)).state();
  }

  static Referral inService() {
    return agent(accepted(), new StartService(ID)).state();
  }

  static Referral askedBack() {
    return centre(accepted(), new TakeBack(ID, WithdrawalReason.AGENCY_SILENT)).state();
  }

  static Referral reported() {
    return agent(accepted(), new RecordOutcome(ID, Outcome.HELPED_FULL, null)).state();
  }

  /** One of each state, as the machine makes it. */
  public static Map<ReferralState, Referral> everyState() {
    var all = new EnumMap<ReferralState, Referral>(ReferralState.class);
    all.put(ReferralState.DRAFT, drafted());
    all.put(ReferralState.SENT, sent());
    all.put(ReferralState.RECEIVED, received());
    all.put(ReferralState.NEEDS_INFO, asking());
    all.put(ReferralState.WAITLISTED, waiting());
    all.put(ReferralState.ACCEPTED, accepted());
    all.put(ReferralState.IN_SERVICE, inService());
    all.put(ReferralState.WITHDRAWAL_REQUESTED, askedBack());
    all.put(ReferralState.OUTCOME_RECORDED, reported());
    all.put(
        ReferralState.REJECTED,
        agent(received(), new Reject(ID, RejectionReason.SAFETY, null)).state());
    all.put(
        ReferralState.REFERRED_ONWARD,
        agent(received(), new Forward(ID, "agency-2", AidService.CASH_AID)).state());
    all.put(ReferralState.EXPIRED, tick(sent(), Duration.ofDays(9)).state());
    all.put(
        ReferralState.WITHDRAWN,
        centre(sent(), new Withdraw(ID, WithdrawalReason.NO_LONGER_NEEDED)).state());
    all.put(ReferralState.CLOSED, centre(reported(), new Close(ID, true)).state());
    all.put(
        ReferralState.ENTERED_IN_ERROR,
        on(received(), CHAIR, new EnterInError(ID, ErrorReason.TRIAL)).state());
    return all;
  }
}
