package org.prasan.messaging.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.Steps;
import org.prasan.testing.engines.Engines;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Several consumers of one service read one topic, in groups of their own. */
class SideBySideIT {

  private static final String TYPE = "backbone.added.v1";

  private final List<String> effects = new ArrayList<>();

  @Test
  void eachConsumerOfATopicHandlesEachEventOnce() {
    try (MongoClient client = MongoClients.create(Engines.mongoUri())) {
      var mongo = new MongoTemplate(client, "beside-" + UUID.randomUUID());
      OrderedConsumer first = consumer(mongo, "first");
      OrderedConsumer second = consumer(mongo, "second");
      for (long sequence = 1; sequence <= 2; sequence++) {
        first.accept(event(sequence));
        second.accept(event(sequence));
        second.accept(event(sequence));
      }
      assertThat(effects).containsExactly("first 1", "second 1", "first 2", "second 2");
      assertThat(second.handled("backbone.tallies", List.of("a"))).isEqualTo(Map.of("a", 2L));
    }
  }

  private OrderedConsumer consumer(MongoTemplate mongo, String name) {
    var steps = new Steps(ObservationRegistry.NOOP);
    var arrivals =
        new Arrivals(new ConsumerMeters(new SimpleMeterRegistry()), steps, Clock.systemUTC());
    return new OrderedConsumer(
        arrivals,
        new HandledMarks(mongo, name),
        steps,
        Map.of(TYPE, event -> effects.add(name + " " + event.sequence())));
  }

  private static Message<byte[]> event(long sequence) {
    return MessageBuilder.withPayload("{}".getBytes(UTF_8))
        .setHeader(KafkaHeaders.RECEIVED_TOPIC, "backbone.tallies")
        .setHeader(KafkaHeaders.RECEIVED_KEY, "a")
        .setHeader("ce_id", "event-" + sequence)
        .setHeader("ce_type", TYPE)
        .setHeader("ce_sequence", Long.toString(sequence))
        .setHeader("ce_time", "2026-11-27T00:00:00Z")
        .setHeader("ce_correlationid", "c")
        .build();
  }
}
