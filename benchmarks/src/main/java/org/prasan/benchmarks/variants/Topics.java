package org.prasan.benchmarks.variants;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.prasan.benchmarks.engines.Engines;

/**
 * Topics that are ready: a new one's partitions refuse records until their leaders have started.
 */
final class Topics {

  static final int PARTITIONS = 12;

  private Topics() {}

  static void declare(Engines engines, String topic) {
    ask(
        engines,
        admin -> admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) -1))).all());
    awaitLeaders(engines, topic);
  }

  /** Only a leader that has started knows its partition's end. */
  static void awaitLeaders(Engines engines, String topic) {
    var ends =
        partitions(topic).stream()
            .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
    ask(engines, admin -> admin.listOffsets(ends).all());
  }

  static List<TopicPartition> partitions(String topic) {
    return IntStream.range(0, PARTITIONS)
        .mapToObj(number -> new TopicPartition(topic, number))
        .toList();
  }

  private static <T> void ask(Engines engines, Function<Admin, KafkaFuture<T>> question) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.bootstrapServers()))) {
      question.apply(admin).get();
    } catch (ExecutionException refused) {
      throw new IllegalStateException(refused.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
