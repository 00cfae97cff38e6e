package org.prasan.casereferral.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.CaseCommand;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.city.Town.Agency;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.ReferralCommand;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.casereferral.vocabulary.ReferralState;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;

/** What must always hold, whatever several people ask in whatever order and at whatever time. */
class RandomHistoriesIT {

  private static final Instant START = Instant.parse("2027-03-01T02:00:00Z");
  private static final String HERE = "1001";
  private static final int STEPS = 40;

  private static City city;

  @BeforeAll
  static void found(@TempDir Path folder) {
    city = new City(START, folder);
  }

  @AfterAll
  static void close() {
    city.close();
  }

  @Test
  void whatMustHoldHoldsAfterEveryStepOfEveryHistory() {
    live(Integer.getInteger("city.histories", 25));
  }

  @Tag("long")
  @Test
  void whatMustHoldHoldsInThousandsOfHistories() {
    live(3_000);
  }

  @Test
  void aClockThatBeginsAnewWithAMomentAtWhichItActedActsAgain() {
    city.beginAnew(START);
    assertThat(new ReturningClock(city).escalations()).isPositive();
  }

  private static void live(int histories) {
    var wishes = new Wishes(city);
    for (int seed = 0; seed < histories; seed++) {
      city.beginAnew(START);
      new History(city, wishes, new Random(seed)).live(seed);
    }
    System.out.printf(
        "Histories: %,d, %,d wishes, granted of each kind: %s%n",
        histories, wishes.asked(), wishes.granted());
    assertThat(wishes.granted().keySet()).as("kinds that were ever granted").hasSizeGreaterThan(25);
  }

  /** One case, and everybody who may have to do with it. */
  private static final class History {

    private final City city;
    private final Wishes wishes;
    private final Random random;
    private final Town town;
    private final Judge judge;
    private final Map<String, ReferralState> ended = new HashMap<>();

    History(City city, Wishes wishes, Random random) {
      this.city = city;
      this.wishes = wishes;
      this.random = random;
      city.bus.heardBy(new Numbering());
      town = new Town(city, random, 2);
      judge = new Judge(city, (_, _) -> true);
    }

    void live(int seed) {
      String id = wishes.open(new Reports(random).next(HERE), town.volunteer(HERE));
      for (int step = 0; step < STEPS; step++) {
        Case one = city.room(Cases.class).find(id).orElseThrow();
        List<Referral> referrals = city.room(Referrals.class).ofCase(id);
        judge.lookAt(one, referrals);
        finalStaysFinal(referrals);
        assertThat(judge.violations()).as("seed %d, step %d", seed, step).isEmpty();
        assertThat(city.room(Cases.class).find(town.officer("1002", 1), id)).isEmpty();
        ask(one, referrals);
        if (random.nextInt(4) == 0) {
          city.clock.pass(Duration.ofHours(random.nextInt(1, 120)));
          city.sweep();
        }
      }
    }

    private void ask(Case one, List<Referral> referrals) {
      if (random.nextInt(3) == 0) {
        sensibly(one, referrals);
        return;
      }
      List<String> agencies = town.of(HERE).stream().map(Agency::id).toList();
      var any = new AnyWish(random, one, referrals, agencies, city.clock.instant());
      if (random.nextBoolean() || referrals.isEmpty()) {
        wishes.ask((CaseCommand) any.of(pick(AnyWish.kinds(CaseCommand.class))), anybody());
      } else {
        var command = (ReferralCommand) any.of(pick(AnyWish.kinds(ReferralCommand.class)));
        wishes.ask(command, whoMay(command, referrals));
      }
    }

    /** What brings the case on, so that histories reach its later states. */
    private void sensibly(Case one, List<Referral> referrals) {
      Instant now = city.clock.instant();
      new CentreLife(wishes, town, random).lookAt(one, referrals, town.chair(HERE), now);
      for (Referral referral : referrals) {
        var agency = new Agency(referral.agencyId(), HERE, Town.Temper.HELPS);
        new AgencyLife(wishes, random).lookAt(referral, agency, ThaiDates.inBangkok(now));
      }
    }

    private Caller anybody() {
      return switch (random.nextInt(8)) {
        case 0 -> town.chair(HERE);
        case 1 -> town.department();
        case 2 -> town.volunteer(HERE);
        case 3 -> town.officer("1002", 1);
        default -> town.officer(HERE, random.nextInt(3));
      };
    }

    private Caller whoMay(ReferralCommand command, List<Referral> referrals) {
      boolean agencys = command instanceof ReferralCommand.OfAgency && random.nextInt(5) > 0;
      String agencyId =
          referrals.stream()
              .filter(referral -> referral.id().equals(command.referralId()))
              .map(Referral::agencyId)
              .findFirst()
              .orElse("");
      return agencys ? new Agency(agencyId, HERE, Town.Temper.HELPS).officer() : anybody();
    }

    /** A referral that ended is never anything else again, but for one that never was. */
    private void finalStaysFinal(List<Referral> referrals) {
      for (Referral referral : referrals) {
        ReferralState before = ended.get(referral.id());
        if (before != null && referral.state() != ReferralState.ENTERED_IN_ERROR) {
          assertThat(referral.state()).as("a final state").isEqualTo(before);
        }
        if (referral.state().isFinal()) {
          ended.put(referral.id(), referral.state());
        }
      }
    }

    private <T> T pick(List<T> choice) {
      return choice.get(random.nextInt(choice.size()));
    }
  }
}
