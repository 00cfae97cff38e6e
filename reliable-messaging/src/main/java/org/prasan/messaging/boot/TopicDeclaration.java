package org.prasan.messaging.boot;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.prasan.messaging.KafkaClients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the topics a service writes and reads, and waits until each partition has its leader; as
 * long as it takes.
 */
final class TopicDeclaration {

  private static final Logger log = LoggerFactory.getLogger(TopicDeclaration.class);

  private final KafkaClients kafka;

  TopicDeclaration(KafkaClients kafka) {
    this.kafka = kafka;
  }

  void declare(Collection<NewTopic> topics) {
    try (Admin admin = kafka.admin()) {
      admin.createTopics(topics).values().forEach((name, made) -> await(admin, topics, name, made));
      awaitLeaders(admin, topics);
    }
  }

  /** Records sent before that would meet a broker that does not lead their partition yet. */
  private static void awaitLeaders(Admin admin, Collection<NewTopic> topics) {
    List<String> names = topics.stream().map(NewTopic::name).distinct().toList();
    while (true) {
      try {
        var described = admin.describeTopics(names).allTopicNames().get().values();
        admin.listOffsets(ends(described)).all().get();
        return;
      } catch (ExecutionException failed) {
        if (!(failed.getCause() instanceof RetriableException)) {
          throw new KafkaException("partitions without a leader", failed.getCause());
        }
        log.warn("waiting for the leaders of new topics: {}", failed.getCause().getMessage());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new KafkaException("interrupted while waiting for leaders", stopped);
      }
    }
  }

  private static Map<TopicPartition, OffsetSpec> ends(Collection<TopicDescription> topics) {
    var ends = new HashMap<TopicPartition, OffsetSpec>();
    for (TopicDescription topic : topics) {
      for (TopicPartitionInfo info : topic.partitions()) {
        ends.put(new TopicPartition(topic.name(), info.partition()), OffsetSpec.latest());
      }
    }
    return ends;
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
          var repeated = admin.createTopics(List.of(again)).values().get(name);
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
