package org.prasan.casereferral.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.prasan.casereferral.clocks.ByUrgency;
import org.prasan.casereferral.clocks.TimeLimit;
import org.prasan.casereferral.clocks.WorkingCalendar;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.ReferralEvent.ReferralRef;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Dimension;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.Stamp;
import org.prasan.casereferral.vocabulary.Urgency;

/** Referrals that walked their way through the real commands. */
final class ReferralTestData {

  /** Monday noon in Bangkok. */
  static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

  static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);

  static final ReferralPolicy POLICY =
      new ReferralPolicy(
          new ClockProperties(
              "test",
              byUrgency("1h", "1wd", "3wd"),
              byUrgency("1wd", "2wd", "3wd"),
              TimeLimit.of("15d"),
              TimeLimit.of("14d"),
              Duration.ofMinutes(10),
              Duration.ofSeconds(1)),
          new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 7))));

  private ReferralTestData() {}

  private static ByUrgency byUrgency(String most, String urgent, String normal) {
    return new ByUrgency(TimeLimit.of(most), TimeLimit.of(urgent), TimeLimit.of(normal));
  }

  static Stamp agent(String name) {
    return new Stamp(name, NOON);
  }

  static Referral sent() {
    var of =
        new ReferralRef("referral-1", "case-1", "69-11-0001", "case-1-1", "1001", "agency-1", null);
    var request =
        new Referral.Request(
            Dimension.INCOME, AidService.CASH_AID, Urgency.MOST_URGENT, 1, null, "client-1");
    return Referral.open(new ReferralOpening(of, request, "officer-1001", NOON), POLICY).state();
  }

  static Referral received() {
    return sent().receive(POLICY, agent("agent-a")).state();
  }

  static Referral accepted() {
    return received().accept(TOMORROW, POLICY, agent("agent-a")).state();
  }

  static Referral reported() {
    return accepted()
        .recordOutcome(
            new RecordOutcome("referral-1", Outcome.HELPED_FULL, null), POLICY, agent("agent-a"))
        .state();
  }
}
