package org.prasan.local.journey;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.local.desk.DemoPeople;
import org.prasan.local.desk.DemoPeople.Shown;
import org.prasan.local.journey.Checks.Check;

/** The people whom a visitor of the console may be are people of this journey. */
record Visitors(List<DistrictTeam> teams) {

  Check stand() {
    Set<String> registered =
        teams.stream()
            .flatMap(team -> Stream.concat(Stream.of(team.reporter()), staff(team)))
            .collect(Collectors.toSet());
    List<String> named =
        DemoPeople.all().stream()
            .map(Shown::person)
            .filter(it -> it.matches(".+-\\d+-.+"))
            .toList();
    return Check.of(
        !named.isEmpty() && registered.containsAll(named),
        "บุคคลในหน้าเข้าสู่ระบบทดลอง %d คน มีอยู่ในทะเบียน",
        "%d people of the log-in page stand in a register",
        named.size());
  }

  private static Stream<String> staff(DistrictTeam team) {
    return team.agencies().stream()
        .flatMap(agency -> Stream.of("agency-" + agency.id(), "head-" + agency.id()));
  }
}
