package org.prasan.messaging;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.prasan.local.engine.EmbeddedStore;
import org.prasan.testing.engines.Engines;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Writes that took place although their answers never arrived, on a store of the test's own. */
@TestPropertySource(
    properties = {"spring.application.name=broken-connections", "tally.topic=broken.tally-events"})
class BrokenConnectionsIT extends StoreInTrouble {
  private static final int MANY = 25;

  private static FrailLine line;

  @DynamicPropertySource
  static void engines(DynamicPropertyRegistry properties) throws IOException {
    EmbeddedStore store = EmbeddedStore.inMemory();
    Runtime.getRuntime().addShutdownHook(new Thread(store::close));
    line = new FrailLine(URI.create(store.uri()).getPort());
    properties.add(
        "spring.mongodb.uri", () -> "mongodb://127.0.0.1:" + line.port() + "/?retryWrites=false");
    properties.add("spring.mongodb.database", () -> "broken-connections");
    properties.add("spring.kafka.bootstrap-servers", Engines::kafkaBootstrapServers);
  }

  @Test
  void losesAndDoublesNoCommandWhenAnswersAreLost() throws Exception {
    losesAndDoublesNothingDuring(() -> {
      line.frail(true);
      await()
          .dontCatchUncaughtExceptions()
          .atMost(Duration.ofMinutes(2))
          .until(() -> line.lostAnswers() >= MANY);
      line.frail(false);
    });
  }
}
