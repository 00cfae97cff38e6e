package org.prasan.casereferral.referral;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.prasan.casereferral.referral.ClockProperties.ByUrgency;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
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
          new ReferralClocks(
              "test",
              byUrgency("1h", "1wd", "3wd"),
              byUrgency("1wd", "2wd", "3wd"),
              TimeLimit.parse("15d"),
              TimeLimit.parse("14d"),
              Duration.ofMinutes(10),
              Duration.ofSeconds(1)),
          new WorkingCalendar(Set.of(LocalDate.of(2026, 12, 7))));

  private ReferralTestData() {}

  private static ByUrgency byUrgency(String most, String urgent, String normal) {
    return new ByUrgency(TimeLimit.parse(most), TimeLimit.parse(urgent), TimeLimit.parse(normal));
  }

  static Stamp agent(String name) {
    return new Stamp(name, NOON);
  }

  static Referral sent() {
    return Referral.open(
            new OpenReferral(
                "referral-1",
                "case-1",
                "69-11-0001",
                "case-1-1",
                "1001",
                Dimension.INCOME,
                "agency-1",
                "CASH_AID",
                Urgency.MOST_URGENT,
                1,
                null,
                "client-1",
                "officer-1001",
                NOON),
            POLICY)
        .state();
  }

  static Referral received() {
    return sent().receive(POLICY, agent("agent-a")).state();
  }

  static Referral accepted() {
    return received().accept(TOMORROW, POLICY, agent("agent-a")).state();
  }

  static Referral reported() {
    return accepted()
        .recordOutcome(new RecordOutcome(Outcome.HELPED_FULL, null), POLICY, agent("agent-a"))
        .state();
  }
}
