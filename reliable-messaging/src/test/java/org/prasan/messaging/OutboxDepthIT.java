package org.prasan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.outbox.RelayLimits;
import org.prasan.testing.engines.Engines;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.store.WithStoreContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Events stay in the outbox here: they are never old enough for the sweep to take them. */
@SpringBootTest(
    classes = TallyApplication.class,
    properties = {
      "spring.application.name=outbox-depth",
      "spring.config.import=classpath:reliable-messaging.yaml",
      "spring.cloud.function.definition=tallySums",
      "spring.cloud.stream.bindings.tallySums-in-0.destination=${tally.topic}",
      "tally.topic=depth.tally-events",
      "prasan.messaging.partitions=12",
      "prasan.messaging.sweep-every=200ms",
      "prasan.messaging.sweep-age=1h"
    })
@WithStoreContract
@DirtiesContext
class OutboxDepthIT {
  private static final int MORE_THAN_A_SWEEP_READS =
      RelayLimits.sweepingAfter(Duration.ZERO).batch() + 1;

  @Autowired MongoTemplate mongo;
  @Autowired MeterRegistry meters;

  @DynamicPropertySource
  static void engines(DynamicPropertyRegistry properties) {
    properties.add("spring.mongodb.uri", Engines::mongoUri);
    properties.add("spring.mongodb.database", () -> "outbox-depth");
    properties.add("spring.kafka.bootstrap-servers", Engines::kafkaBootstrapServers);
  }

  @AfterEach
  void empty() {
    StoreContract.lookAway(() -> mongo.remove(new Query(), "tallies"));
  }

  @Test
  void tellsHowManyWaitAlsoWhenMoreWaitThanASweepReads() {
    var abandoned = Stream.generate(AbandonedTally::document).limit(MORE_THAN_A_SWEEP_READS);
    mongo.insert(abandoned.toList(), "tallies");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(meters.find("outbox.depth").gauges())
                .extracting(Gauge::value)
                .containsExactly((double) MORE_THAN_A_SWEEP_READS));
  }
}
