package org.prasan.local.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * One case as the seed decided it.
 *
 * @param ends whether the centre also closes the case once aid is complete
 * @param confirms whether the client says that help came, or the time for it just passes
 */
record CasePlan(
    int number,
    DistrictTeam team,
    List<Dimension> needs,
    int age,
    boolean disability,
    String urgency,
    String channel,
    Story story,
    boolean ends,
    boolean confirms) {

  static final int CASES = 520;

  private static final List<String> CHANNELS =
      List.of("VOLUNTEER", "VOLUNTEER", "VOLUNTEER", "PHONE_1300", "WALK_IN", "ONLINE");

  /** All cases, those first whose story takes the longest. */
  static List<CasePlan> all(Seed seed, List<DistrictTeam> teams) {
    return IntStream.rangeClosed(1, CASES)
        .mapToObj(number -> of(number, seed, teams))
        .sorted(Comparator.comparing(plan -> !plan.story.waitsForClock()))
        .toList();
  }

  static CasePlan of(int number, Seed seed, List<DistrictTeam> teams) {
    SplittableRandom random = seed.random("case-" + number);
    Story story = Story.at(random.nextInt(100));
    return new CasePlan(
        number,
        teams.get(number % teams.size()),
        needs(random),
        age(random),
        random.nextInt(100) < 18,
        urgency(random, story),
        CHANNELS.get(random.nextInt(CHANNELS.size())),
        story,
        random.nextInt(100) < 90,
        random.nextInt(100) < 85);
  }

  private static List<Dimension> needs(SplittableRandom random) {
    var needs = new ArrayList<>(List.of(Dimension.at(random.nextInt(100))));
    Dimension second = Dimension.at(random.nextInt(100));
    if (random.nextInt(100) < 12 && !needs.contains(second)) {
      needs.add(second);
    }
    return List.copyOf(needs);
  }

  /** As the ministry's hotline counts: working age first, then older, child and youth. */
  private static int age(SplittableRandom random) {
    int percent = random.nextInt(100);
    if (percent < 55) {
      return random.nextInt(26, 60);
    }
    if (percent < 79) {
      return random.nextInt(60, 95);
    }
    return percent < 95 ? random.nextInt(1, 18) : random.nextInt(18, 26);
  }

  /** Short clocks belong to urgent cases, so what waits for its clock is urgent. */
  private static String urgency(SplittableRandom random, Story story) {
    int percent = random.nextInt(100);
    if (story.waitsForClock()) {
      return percent < 60 ? "MOST_URGENT" : "URGENT";
    }
    return percent < 4 ? "MOST_URGENT" : percent < 15 ? "URGENT" : "NORMAL";
  }

  /** One of several, another one for the next case. */
  <T> T pick(List<T> choice) {
    return choice.get(number % choice.size());
  }

  District district() {
    return team.district();
  }

  boolean isChild() {
    return age < 15;
  }

  /** Whether the district's volunteer brought the case, and is told how it goes on. */
  boolean byVolunteer() {
    return channel.equals("VOLUNTEER");
  }
}
