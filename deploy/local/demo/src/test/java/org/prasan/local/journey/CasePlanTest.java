package org.prasan.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CasePlanTest {

  private static final List<DistrictTeam> TEAMS =
      IntStream.rangeClosed(1001, 1050)
          .mapToObj(code -> new District("" + code, "เขต", "District"))
          .map(district -> new DistrictTeam(district, "centre", List.of("volunteer"), List.of()))
          .toList();

  private final List<CasePlan> plans = CasePlan.all(Seed.DEMO, TEAMS);

  @Test
  void plansTheSameCasesEveryTime() {
    assertThat(CasePlan.all(Seed.DEMO, TEAMS)).isEqualTo(plans);
  }

  @Test
  void reachesEveryDistrictAndEveryDimension() {
    assertThat(plans).hasSizeGreaterThanOrEqualTo(500);
    assertThat(plans.stream().map(plan -> plan.district().code()).distinct()).hasSize(50);
    assertThat(plans.stream().flatMap(plan -> plan.needs().stream()).distinct())
        .containsExactlyInAnyOrder(Dimension.values());
  }

  @Test
  void tellsEveryStory() {
    assertThat(countBy(CasePlan::story)).containsOnlyKeys(Story.values());
  }

  @Test
  void hasIncomeAsTheMostFrequentNeedAndWorkingAgeAsTheLargestGroup() {
    Map<Dimension, Long> needs = countBy(plan -> plan.needs().getFirst());
    assertThat(needs.get(Dimension.INCOME))
        .isEqualTo(needs.values().stream().mapToLong(Long::longValue).max().orElseThrow());
    Map<String, Long> ages = countBy(CasePlanTest::band);
    assertThat(
            List.of(ages.get("working"), ages.get("older"), ages.get("child"), ages.get("youth")))
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @Test
  void asksAnotherAgencyAtEveryHop() {
    List<Agency> agencies =
        java.util.Arrays.stream(Agency.Kind.values())
            .map(kind -> new Agency("" + kind, kind))
            .toList();
    var team = new DistrictTeam(TEAMS.getFirst().district(), "centre", List.of(), agencies);
    for (Dimension dimension : Dimension.values()) {
      DistrictTeam.Offer first = team.offer(dimension, 1);
      assertThat(team.offer(dimension, 2).agency()).isNotEqualTo(first.agency());
      assertThat(first.agency().kind().services()).contains(first.service());
    }
  }

  private <K> Map<K, Long> countBy(Function<CasePlan, K> key) {
    return plans.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  private static String band(CasePlan plan) {
    if (plan.age() < 18) {
      return "child";
    }
    return plan.age() < 26 ? "youth" : plan.age() < 60 ? "working" : "older";
  }
}
