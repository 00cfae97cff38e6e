package org.prasan.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.prasan.registry.RunningRegistry;
import org.prasan.testing.engines.PublishedRecords;
import org.springframework.beans.factory.annotation.Autowired;

class CapacityIT extends RunningRegistry {

  private static final Duration MONTH = Duration.ofDays(30);

  @Autowired private Agencies agencies;

  @Test
  void agencyThatHasNotStatedItsRoomForAMonthIsAskedOnceByTwoLooks() {
    String silent = post(MINISTRY, "/v1/agencies", AGENCY).id();
    String closed = post(MINISTRY, "/v1/agencies", AGENCY).id();
    post(MINISTRY, "/v1/agencies/" + closed + "/closure", "{\"closedOn\": \"2023-01-01\"}");

    inAMonth().sweep();
    inAMonth().sweep();

    await()
        .untilAsserted(() ->
            assertThat(PublishedRecords.typesOf("registry.agency-events", silent))
                .containsExactly(
                    "registry.agency-registered.v1", "registry.agency-capacity-asked.v1"));
    await()
        .untilAsserted(() ->
            assertThat(PublishedRecords.typesOf("registry.agency-events", closed))
                .containsExactly("registry.agency-registered.v1", "registry.agency-closed.v1"));
  }

  private CapacitySweep inAMonth() {
    Clock then =
        Clock.fixed(Clock.systemUTC().instant().plus(MONTH).plusSeconds(60), ZoneOffset.UTC);
    return new CapacitySweep(agencies, new CapacityProperties(MONTH, MONTH), then);
  }
}
