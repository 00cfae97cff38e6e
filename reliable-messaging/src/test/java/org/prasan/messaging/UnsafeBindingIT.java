package org.prasan.messaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.prasan.testing.engines.Engines;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A service that forgets the backbone's settings gets the binder's own, which lose events. */
class UnsafeBindingIT {

  @Test
  void refusesToStartWithTheBindersOwnSettings() {
    var service =
        new SpringApplicationBuilder(TallyApplication.class)
            .properties(
                "spring.application.name=careless",
                "server.port=0",
                "prasan.messaging.service=careless",
                "prasan.messaging.dead-letters-every=30s",
                "spring.cloud.function.definition=tallyReaction",
                "spring.cloud.stream.bindings.tallyReaction-in-0.destination=backbone.tally-events",
                "spring.cloud.stream.kafka.binder.brokers=" + Engines.kafkaBootstrapServers(),
                "spring.kafka.bootstrap-servers=" + Engines.kafkaBootstrapServers(),
                "spring.mongodb.database=careless",
                "spring.mongodb.uri=" + Engines.mongoUri());
    assertThatThrownBy(service::run)
        .hasStackTraceContaining("would lose events")
        .hasStackTraceContaining("reliable-messaging.yaml");
  }
}
