package org.prasan.casereferral.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
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
import org.prasan.casereferral.rules.Moment;
import org.prasan.casereferral.rules.NeedRules;
import org.prasan.casereferral.rules.Rule;
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
    live(city, Integer.getInteger("city.histories", 25));
  }

  @Tag("long")
  @Test
  void whatMustHoldHoldsInThousandsOfHistories(@TempDir Path folder) {
    try (City quick = City.inMemory(START, folder)) {
      live(quick, Integer.getInteger("city.thousands", 3_000));
    }
  }

  @Test
  void aClockThatBeginsAnewWithAMomentAtWhichItActedActsAgain() {
    city.beginAnew(START);
    assertThat(new ReturningClock(city).escalations()).isPositive();
  }

  private static void live(City city, int histories) {
    var wishes = new Wishes(city);
    var violations = new ArrayList<String>();
    int first = Integer.getInteger("city.seed", 0);
    for (int seed = first; seed < first + histories; seed++) {
      city.beginAnew(START);
      violations.addAll(new History(city, wishes, new Random(seed)).live(seed));
    }
    System.out.printf(
        "Histories: %,d, %,d wishes, granted of each kind: %s%n",
        histories, wishes.asked(), wishes.granted());
    assertThat(violations).isEmpty();
    assertThat(wishes.granted().keySet()).as("kinds that were ever granted").hasSizeGreaterThan(25);
  }

  /** Two cases that may be one, and everybody who may have to do with them. */
  private static final class History {

    private final City city;
    private final Wishes wishes;
    private final Random random;
    private final Town town;
    private final Witness witness;
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Moment> before = new HashMap<>();
    private boolean centreWorks = true;

    History(City city, Wishes wishes, Random random) {
      this.city = city;
      this.wishes = wishes;
      this.random = random;
      city.bus.heardBy(new Numbering());
      town = new Town(city, random, 2);
      town.programme(NeedRules.TIMES);
      witness = new Witness(city, town, random);
      IntStream.range(0, 3).forEach(n -> city.signIn(town.officer(HERE, n)));
    }

    /** What is wrong when something is for the first time. */
    List<String> live(int seed) {
      var reports = new Reports(random);
      for (int n = 0; n < 2; n++) {
        ids.add(wishes.open(reports.ofFamily(HERE), town.volunteer(HERE)));
        city.clock.pass(Duration.ofMinutes(1));
      }
      for (int step = 0; step < STEPS; step++) {
        String id = ids.get(random.nextInt(4) == 0 ? 0 : 1);
        Case one = city.room(Cases.class).find(id).orElseThrow();
        Moment now = witness.look(one, ids, centreWorks);
        String at = "seed " + seed + ", step " + step + ": ";
        List<String> wrong =
            Rule.allViolations(before.getOrDefault(id, now), now).map(at::concat).toList();
        if (!wrong.isEmpty()) {
          return wrong;
        }
        before.put(id, now);
        ask(one, now.referrals());
        worldTurns();
      }
      return List.of();
    }

    private void worldTurns() {
      if (random.nextInt(4) == 0) {
        city.clock.pass(Duration.ofHours(random.nextInt(1, 120)));
        city.sweep();
      }
      if (random.nextInt(20) == 0) {
        town.replaceAnAgencyOf(HERE);
      }
      if (random.nextInt(centreWorks ? 30 : 5) == 0) {
        town.centre(HERE, centreWorks ? "suspended" : "reinstated", Map.of());
        centreWorks = !centreWorks;
      }
    }

    private void ask(Case one, List<Referral> referrals) {
      if (random.nextInt(3) == 0) {
        sensibly(one, referrals);
        return;
      }
      List<String> agencies = town.of(HERE).stream().map(Agency::id).toList();
      var any = new AnyWish(random, one, ids, referrals, agencies, city.clock.instant());
      if (random.nextBoolean() || referrals.isEmpty()) {
        Caller somebody = anybody();
        city.signIn(somebody);
        wishes.ask((CaseCommand) any.of(pick(AnyWish.kinds(CaseCommand.class))), somebody);
      } else {
        var command = (ReferralCommand) any.of(pick(AnyWish.kinds(ReferralCommand.class)));
        Caller somebody = whoMay(command, referrals);
        city.signIn(somebody);
        wishes.ask(command, somebody);
      }
    }

    /** What brings the case on, so that histories reach its later states. */
    private void sensibly(Case one, List<Referral> referrals) {
      Instant now = city.clock.instant();
      Caller officer = centreWorks ? town.chair(HERE) : town.department();
      new CentreLife(wishes, town, random).lookAt(one, referrals, officer, now);
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

    private <T> T pick(List<T> choice) {
      return choice.get(random.nextInt(choice.size()));
    }
  }
}
