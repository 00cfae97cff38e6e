package org.prasan.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.KafkaClients;

class KafkaEventBrokerTest {

  private static final Map<String, Object> NOBODY_THERE =
      Map.of("bootstrap.servers", "127.0.0.1:1");

  @Test
  void isNotReachableWhileNoBrokerAnswers() {
    try (var broker = new KafkaEventBroker(new KafkaClients(NOBODY_THERE).producer(), "registry")) {
      assertThat(broker.isReachable("registry.centre-events")).isFalse();
    }
  }
}
