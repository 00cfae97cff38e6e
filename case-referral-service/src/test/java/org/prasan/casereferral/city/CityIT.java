package org.prasan.casereferral.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.casereferral.casefile.CaseCommand.TakeCase;
import org.prasan.casereferral.casefile.CaseCommandHandler;
import org.prasan.casereferral.intake.IntakeDesk;
import org.prasan.casereferral.intake.OpenCase;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.Intent;
import tools.jackson.databind.json.JsonMapper;

class CityIT {
  @Test
  void works(@TempDir Path folder) {
    try (var city = new City(Instant.parse("2027-01-04T02:00:00Z"), folder)) {
      city.says(
          "registry.centre-events",
          "c1",
          1,
          "registry.centre-established.v1",
          Map.of("centreId", "c1", "districtCode", "1001", "nameTh", "x", "nameEn", "x"));
      var officer = Caller.of("o1", Set.of(Role.CENTRE_OFFICER), Set.of("1001"), null);
      long t = System.nanoTime();
      for (int i = 0; i < 300; i++) {
        var open =
            JsonMapper.builder()
                .build()
                .convertValue(
                    Map.of(
                        "districtCode",
                        "1001",
                        "channel",
                        "WALK_IN",
                        "reporter",
                        Map.of("kind", "SELF"),
                        "clients",
                        List.of(
                            Map.of(
                                "firstName",
                                "สมมุติ",
                                "identityKind",
                                "NONE",
                                "noIdentityReason",
                                "LOST",
                                "age",
                                40)),
                        "mainProblem",
                        "INCOME_AND_LIVELIHOOD",
                        "urgency",
                        "NORMAL",
                        "needs",
                        List.of("INCOME")),
                    OpenCase.class);
        var receipt = city.room(IntakeDesk.class).handle(open, Intent.byClock("k" + i), officer);
        city.bus.settle();
        city.room(CaseCommandHandler.class)
            .handle(new TakeCase(receipt.id()), Intent.byClock("t" + i), officer);
        city.bus.settle();
      }
      System.out.println("MS " + (System.nanoTime() - t) / 1e6);
      assertThat(city.bus.all()).hasSize(601);
    }
  }
}
