package org.prasan.messaging;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the topics a service writes and reads; waits for the broker as long as it takes. */
final class TopicDeclaration {

  private static final Logger log = LoggerFactory.getLogger(TopicDeclaration.class);

  private final KafkaClients kafka;

  TopicDeclaration(KafkaClients kafka) {
    this.kafka = kafka;
  }

  void declare(Collection<NewTopic> topics) {
    try (Admin admin = kafka.admin()) {
      admin.createTopics(topics).values().forEach((name, made) -> await(admin, topics, name, made));
    }
  }

  private void await(
      Admin admin,
      Collection<NewTopic> topics,
      String name,
      org.apache.kafka.common.KafkaFuture<Void> made) {
    try {
      made.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case TopicExistsException _ -> {}
        case RetriableException later -> {
          log.warn("waiting for the broker to make {}: {}", name, later.getMessage());
          NewTopic again =
              topics.stream().filter(topic -> topic.name().equals(name)).findFirst().orElseThrow();
          var repeated = admin.createTopics(java.util.List.of(again)).values().get(name);
          await(admin, topics, name, java.util.Objects.requireNonNull(repeated));
        }
        case null, default -> throw new KafkaException("topic " + name, failed.getCause());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while making " + name, stopped);
    }
  }
}
