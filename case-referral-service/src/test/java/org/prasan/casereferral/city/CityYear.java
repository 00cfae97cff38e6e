package org.prasan.casereferral.city;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.referral.Referral;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;

/** A year of the city: people report, centres and agencies work as they do, some don't. */
final class CityYear {

  private static final int DAYS = 365;

  /** After the last report, so that all that was begun can end, also what was opened again. */
  private static final int AFTERMATH = 500;

  private static final Duration PART_OF_A_DAY = Duration.ofHours(6);

  final City city;
  final Town town;
  final Wishes wishes;
  private final int cases;
  private final Random random;
  private final Reports reports;
  private final CentreLife centres;
  private final AgencyLife agencies;
  private final Judge judge;
  private final Set<String> open = new LinkedHashSet<>();
  private int opened;
  private String suspended = "";

  CityYear(City city, int cases, int districts, long seed) {
    this.city = city;
    this.cases = cases;
    random = new Random(seed);
    town = new Town(city, random, districts);
    wishes = new Wishes(city);
    reports = new Reports(random);
    centres = new CentreLife(wishes, town, random);
    agencies = new AgencyLife(wishes, random);
    judge = new Judge(city);
  }

  Judge live() {
    for (int day = 0; day < DAYS + AFTERMATH; day++) {
      morning(day);
      work();
      pass();
      if (open.isEmpty() && opened == cases) {
        return judge;
      }
    }
    return judge;
  }

  /** Where the cases stand that had not ended when the time was over. */
  List<String> unfinished() {
    return open.stream()
        .map(id -> city.room(Cases.class).find(id).orElseThrow())
        .map(one -> one.openedAt() + " " + one.state() + " " + one.duties())
        .toList();
  }

  private void morning(int day) {
    int due = (int) Math.min(cases, (long) cases * (day + 1) / DAYS);
    for (; opened < due; opened++) {
      String district = town.districts.get(random.nextInt(town.districts.size()));
      open.add(wishes.open(reports.next(district), town.volunteer(district)));
    }
    if (day % 9 == 4) {
      town.replaceAnAgencyOf(town.districts.get(random.nextInt(town.districts.size())));
    }
    if (day % 30 == 10) {
      suspended = town.districts.get(random.nextInt(town.districts.size()));
      town.centre(suspended, "suspended", Map.of());
    }
    if (day % 30 == 20) {
      town.centre(suspended, "reinstated", Map.of());
      suspended = "";
    }
  }

  private void work() {
    Instant now = city.clock.instant();
    LocalDate today = ThaiDates.inBangkok(now);
    for (String id : new ArrayList<>(open)) {
      Case one = city.room(Cases.class).find(id).orElseThrow();
      List<Referral> referrals = city.room(Referrals.class).ofCase(id);
      judge.lookAt(one, referrals);
      if (judge.isDone(one, referrals)) {
        open.remove(id);
        continue;
      }
      centres.lookAt(one, referrals, staff(one.districtCode()), now);
      for (Referral referral : referrals) {
        town.of(one.districtCode()).stream()
            .filter(agency -> agency.id().equals(referral.agencyId()))
            .forEach(agency -> agencies.lookAt(referral, agency, today));
      }
    }
  }

  /** The department where the centre does not work. */
  private Caller staff(String district) {
    return district.equals(suspended) ? town.department() : town.officer(district, 1);
  }

  private void pass() {
    for (int part = 0; part < 4; part++) {
      city.clock.pass(PART_OF_A_DAY);
      city.sweep();
    }
  }
}
