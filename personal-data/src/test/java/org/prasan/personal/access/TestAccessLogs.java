package org.prasan.personal.access;

import java.util.Map;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.KafkaClients;
import org.prasan.personal.TestKeys;
import org.prasan.testing.engines.Engines;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Access logs of a test, for rooms that can't make their own; they are never anchored. */
public final class TestAccessLogs {

  private TestAccessLogs() {}

  public static AccessLog in(MongoTemplate mongo) {
    var kafka = new KafkaClients(Map.of("bootstrap.servers", Engines.kafkaBootstrapServers()));
    return new AccessLog(
        mongo,
        new CollectionIndexes(),
        TestKeys.digest(),
        new AccessHeads(mongo, new CollectionIndexes()),
        new AccessAnchors(kafka, "unused"));
  }
}
