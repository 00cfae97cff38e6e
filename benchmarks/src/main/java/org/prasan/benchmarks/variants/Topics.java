package org.prasan.benchmarks.variants;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.engines.Patience;

/** Topics of the variants whose topics the backbone does not make, like those that it makes. */
final class Topics {

  static final int PARTITIONS = 12;

  private Topics() {}

  /** Returns when each partition has its leader: only one that has started knows its end. */
  static void declare(Engines engines, String name) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) -1)));
      Patience.require("leading of " + name, () -> isLed(admin, name));
    }
  }

  private static boolean isLed(Admin admin, String name) {
    var ends =
        partitions(name).stream()
            .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
    var answer = admin.listOffsets(ends).all().toCompletionStage().toCompletableFuture();
    return answer.handle((_, failure) -> failure == null).join();
  }

  static List<TopicPartition> partitions(String topic) {
    return IntStream.range(0, PARTITIONS)
        .mapToObj(number -> new TopicPartition(topic, number))
        .toList();
  }
}
