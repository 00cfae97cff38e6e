package org.prasan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import java.time.Duration;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.prasan.messaging.TallyApplication.Tally;
import org.prasan.testing.engines.Engines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** What only MongoDB itself can show: a primary that steps down, and where a write is kept. */
@EnabledIf(
    value = "org.prasan.testing.engines.Engines#storeIsReplicaSet",
    disabledReason = "needs a replica set of MongoDB itself, from MONGODB_URI or Docker")
@Import(WriteTimes.class)
@TestPropertySource(
    properties = {"spring.application.name=replica-set", "tally.topic=replica-set.tally-events"})
class ReplicaSetIT extends StoreInTrouble {
  private static final int TIMES = 3;

  @Autowired WriteTimes writeTimes;

  @DynamicPropertySource
  static void engines(DynamicPropertyRegistry properties) {
    properties.add("spring.mongodb.uri", Engines::mongoUri);
    properties.add("spring.mongodb.database", () -> "replica-set");
    properties.add("spring.kafka.bootstrap-servers", Engines::kafkaBootstrapServers);
  }

  @Test
  void losesAndDoublesNoCommandWhileThePrimaryStepsDown() throws Exception {
    losesAndDoublesNothingDuring(() -> {
      for (int i = 0; i < TIMES; i++) {
        stepDown();
      }
    });
  }

  @Test
  void answersACommandOnlyWhenAMajorityHasItAndItIsOnDisk() {
    var intent = new Intent("durable", "add", null, "c", null);
    String id = intent.newId("1001");
    tallies.create(id, intent, new Tally(id, 0).add(1));
    BsonTimestamp written = writeTimes.lastInsert();

    Document optimes = admin(new Document("replSetGetStatus", 1)).get("optimes", Document.class);
    assertThat(time(optimes, "lastCommittedOpTime")).isGreaterThanOrEqualTo(written);
    assertThat(time(optimes, "durableOpTime")).isGreaterThanOrEqualTo(written);
  }

  /** Returns when there is a primary again and the writers had it for a while. */
  private void stepDown() {
    int before = writeTimes.count();
    try {
      admin(
          new Document("replSetStepDown", 5)
              .append("secondaryCatchUpPeriodSecs", 1)
              .append("force", true));
    } catch (MongoException connectionLost) {
      // as it may be when the primary that was asked steps down
    }
    await()
        .dontCatchUncaughtExceptions()
        .atMost(Duration.ofMinutes(1))
        .until(() -> writeTimes.count() > before + 50);
  }

  private static BsonTimestamp time(Document optimes, String name) {
    return optimes.get(name, Document.class).get("ts", BsonTimestamp.class);
  }

  private Document admin(Document command) {
    return mongo.getMongoDatabaseFactory().getMongoDatabase("admin").runCommand(command);
  }
}
