package org.prasan.casereferral.city;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.city.Officers.Departure;
import org.prasan.casereferral.city.OpenFiles.Dossier;
import org.prasan.casereferral.course.CaseState;
import org.prasan.casereferral.referral.Referral;
import org.prasan.conventions.security.Caller;
import org.prasan.thai.ThaiDates;

/** A year of the city: people report, centres and agencies work as they do, some don't. */
final class CityYear {

  private static final int DAYS = 365;

  /** After the last report, so that all that was begun can end, also what was opened again. */
  private static final int AFTERMATH = 500;

  private static final Duration PART_OF_A_DAY = Duration.ofHours(6);
  private static final int PARTS = 4;

  final City city;
  final Town town;
  final Wishes wishes;
  final Judge judge;
  final FigureCheck figures;
  final FollowedReferrals referrals = new FollowedReferrals();
  private final int cases;
  private final Random random;
  private final Reports reports;
  private final People people;
  private final CentreLife centres;
  private final ChairLife chairs;
  private final AgencyLife agencies;
  private final OpenFiles open;
  private final Recount recount = new Recount();
  private final Instant begin;
  private int opened;
  private String suspended = "";

  CityYear(City city, int cases, int districts, long seed) {
    this.city = city;
    this.cases = cases;
    begin = city.clock.instant();
    random = new Random(seed);
    city.bus.heardBy(new Numbering());
    town = new Town(city, random, districts);
    wishes = new Wishes(city);
    reports = new Reports(random);
    people = new People(random);
    centres = new CentreLife(wishes, town, random);
    chairs = new ChairLife(wishes, town, random);
    agencies = new AgencyLife(wishes, random);
    judge = new Judge(city, town::answersFor);
    figures = new FigureCheck(city, town, recount);
    open = new OpenFiles(city);
    List.of(open, chairs, referrals, new RecountedCases(recount), new RecountedReferrals(recount))
        .forEach(city.bus::heardBy);
  }

  void live() {
    for (int day = 0; day < DAYS + AFTERMATH; day++) {
      morning(day);
      work();
      pass(day);
      if (day % 90 == 50) {
        figures.now(open.now());
      }
      if (opened == cases && open.now().isEmpty()) {
        break;
      }
    }
    figures.now(open.now());
    LocalDate first = ThaiDates.inBangkok(begin);
    figures.between(first.plusDays(40), first.plusDays(215));
    figures.between(null, first.plusDays(150));
    figures.between(first.withDayOfMonth(1).plusMonths(4), first.withDayOfMonth(1).plusMonths(5));
  }

  /** Where the cases stand that had not ended when the time was over. */
  List<String> unfinished() {
    return open.now().stream()
        .map(Dossier::one)
        .map(one -> one.openedAt() + " " + one.state() + " " + one.duties())
        .toList();
  }

  private void morning(int day) {
    int due = (int) Math.min(cases, (long) cases * (day + 1) / DAYS);
    for (; opened < due; opened++) {
      report(any(town.districts));
    }
    if (day % 9 == 4) {
      town.replaceAnAgencyOf(any(town.districts));
    }
    if (day % 11 == 6) {
      moves(any(town.districts));
    }
    if (day % 30 == 10) {
      suspended = any(town.districts);
      town.suspend(suspended);
    }
    if (day % 30 == 20) {
      town.reinstate(suspended);
      chairs.hearsOf(town.department().subject(), suspended);
    }
  }

  /** One after the other, so that it is known who was first. */
  private void report(String district) {
    String number = people.next();
    city.clock.pass(Duration.ofMillis(1));
    wishes.open(reports.next(district, number), town.volunteer(district));
    Instant now = city.clock.instant();
    YearMonth month = YearMonth.from(ThaiDates.inBangkok(now));
    people
        .firstTimes(number, district, month)
        .forEach(name -> recount.happens(List.of(district), name, now, 1));
  }

  private void moves(String district) {
    Departure departure = town.officers.departureFrom(district);
    city.signIn(departure.now());
    judge.left(departure, open.now());
    chairs.hearsOf(departure.subject(), district);
  }

  private void work() {
    Instant now = city.clock.instant();
    LocalDate today = ThaiDates.inBangkok(now);
    chairs.clearUp(open.now());
    for (Dossier file : open.now()) {
      Case one = file.one();
      if (file.isDone()) {
        open.close(file);
        continue;
      }
      Caller worker = worker(one);
      if (worker != null) {
        centres.lookAt(one, file.referrals(), worker, now);
      }
      for (Referral referral : file.referrals()) {
        town.of(one.districtCode()).stream()
            .filter(agency -> agency.id().equals(referral.agencyId()))
            .forEach(agency -> agencies.lookAt(referral, agency, today));
      }
    }
  }

  /**
   * Owners mind their own cases alone; the department does it where the centre does not work. What
   * an officer left behind is minded by nobody.
   */
  private @Nullable Caller worker(Case one) {
    String district = one.districtCode();
    if (!town.works(district)) {
      return town.department();
    }
    String owner =
        one.state() == CaseState.WAITING_ASSIGNMENT
            ? town.officers.anyOf(district)
            : one.owner().orElseThrow();
    return town.officers.has(district, owner) ? Officers.caller(owner, district) : null;
  }

  private void pass(int day) {
    Instant morning = begin.plus(Duration.ofDays(day));
    for (int part = 1; part <= PARTS; part++) {
      city.clock.setTo(morning.plus(PART_OF_A_DAY.multipliedBy(part)));
      city.sweep();
      Collection<Dossier> files = open.now();
      files.forEach(file -> judge.lookAt(file.one(), file.referrals()));
    }
  }

  private <T> T any(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
