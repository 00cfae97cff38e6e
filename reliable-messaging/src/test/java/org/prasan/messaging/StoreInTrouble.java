package org.prasan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.prasan.messaging.TallyApplication.Added;
import org.prasan.messaging.TallyApplication.Sum;
import org.prasan.messaging.TallyApplication.Tally;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.annotation.DirtiesContext;

/**
 * What must hold whatever happens to the store while commands come in. Its failures also reach the
 * backbone's own threads, which go on; so no waiting here minds what other threads throw.
 */
@SpringBootTest(
    classes = TallyApplication.class,
    properties = {
      "spring.config.import=classpath:reliable-messaging.yaml",
      "spring.cloud.function.definition=tallySums",
      "spring.cloud.stream.bindings.tallySums-in-0.destination=${tally.topic}",
      "prasan.messaging.partitions=12",
      "prasan.messaging.sweep-every=1s",
      "prasan.messaging.sweep-age=1s"
    })
@DirtiesContext
abstract class StoreInTrouble {

  @Autowired AggregateStore<Tally, Added> tallies;
  @Autowired Projection<Sum> sums;
  @Autowired MongoTemplate mongo;

  /** Writes under load during the trouble, then reckons each acknowledged command up. */
  void losesAndDoublesNothingDuring(Runnable trouble) throws Exception {
    Map<String, Integer> acknowledged = new Writers(tallies).writeDuring(trouble);

    System.out.println("acknowledged during the trouble: " + acknowledged.values());
    acknowledged.forEach((id, commands) ->
        await()
            .dontCatchUncaughtExceptions()
            .atMost(Duration.ofMinutes(1))
            .untilAsserted(() -> {
              assertThat(sums.find(id)).contains(new Sum(commands, commands));
              assertThat(outbox(id)).isEmpty();
            }));
    acknowledged.forEach((id, commands) ->
        assertThat(tallies.find(id).orElseThrow().state()).isEqualTo(new Tally(id, commands)));
  }

  private List<Document> outbox(String id) {
    return mongo.findById(id, Document.class, "tallies").getList("outbox", Document.class);
  }
}
