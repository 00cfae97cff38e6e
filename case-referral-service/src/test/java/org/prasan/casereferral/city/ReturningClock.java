package org.prasan.casereferral.city;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.intake.OpenCase;
import org.prasan.casereferral.reason.OutcomeReason;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralCommand.Accept;
import org.prasan.casereferral.referral.ReferralCommand.Receive;
import org.prasan.casereferral.referral.ReferralCommand.RecordOutcome;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.vocabulary.Outcome;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;

/**
 * Two needs are with agencies, and the clock reminds the centre of it. Then one of them comes back
 * and goes to another agency, so that the clock begins anew where it began before.
 */
final class ReturningClock {

  private static final String HERE = "1001";
  private static final int REMINDED_BY = 16;
  private static final int LATE_BY = 34;

  private final City city;
  private final Wishes wishes;
  private final Town town;
  private final CentreLife centre;
  private final String id;
  private int escalations;

  ReturningClock(City city) {
    this.city = city;
    wishes = new Wishes(city, "returning");
    town = new Town(city, new Random(1), 1);
    centre = new CentreLife(wishes, town, new Random(2));
    city.bus.heardBy(event -> {
      boolean ofReview = event.text("clock").equals("REVIEW");
      escalations += ofReview && event.name().equals("case-escalated") ? 1 : 0;
    });
    var reports = new Reports(new Random(1));
    OpenCase ofTwo =
        Stream.generate(() -> reports.next(HERE))
            .filter(report -> report.needs().size() == 2)
            .findFirst()
            .orElseThrow();
    id = wishes.open(ofTwo, town.volunteer(HERE));
  }

  /** How often somebody above is told that the agencies take too long. */
  int escalations() {
    wishes.ask(new TakeCase(id), chair());
    referAll();
    pass(REMINDED_BY);
    Referral first = city.room(Referrals.class).ofCase(id).getFirst();
    wishes.ask(
        new RecordOutcome(first.id(), Outcome.NOT_HELPED, OutcomeReason.NO_BUDGET), agent(first));
    referAll();
    pass(LATE_BY - REMINDED_BY);
    return escalations;
  }

  /** Whoever is asked promises help, and is not heard of again. */
  private void referAll() {
    Case one = city.room(Cases.class).find(id).orElseThrow();
    centre.lookAt(one, city.room(Referrals.class).ofCase(id), chair(), city.clock.instant());
    city.room(Referrals.class).ofCase(id).stream()
        .filter(it -> it.state() == ReferralState.SENT)
        .forEach(it -> {
          wishes.ask(new Receive(it.id()), agent(it));
          wishes.ask(
              new Accept(it.id(), ThaiDates.inBangkok(city.clock.instant()).plusDays(29), null),
              agent(it));
        });
  }

  private Caller chair() {
    return town.chair(HERE);
  }

  private static Caller agent(Referral referral) {
    return new Town.Agency(referral.agencyId(), HERE, Town.Temper.VANISHES).officer();
  }

  private void pass(int days) {
    for (int day = 0; day < days; day++) {
      city.clock.pass(Duration.ofDays(1));
      city.sweep();
    }
  }
}
