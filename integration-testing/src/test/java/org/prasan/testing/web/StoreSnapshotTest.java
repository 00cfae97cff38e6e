package org.prasan.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prasan.testing.engines.Engines;

/** A sweep that saw no change where there is one would prove nothing. */
class StoreSnapshotTest {

  private static final String DATABASE = "test-snapshot";

  private final MongoClient client = MongoClients.create(Engines.mongoUri());
  private final MongoCollection<Document> cases =
      client.getDatabase(DATABASE).getCollection("cases");

  @AfterEach
  void disconnect() {
    client.getDatabase(DATABASE).drop();
    client.close();
  }

  @Test
  void tellsWhatIsNewChangedAndGone() {
    cases.insertOne(new Document("_id", "stays"));
    cases.insertOne(new Document("_id", "changes").append("state", "OPEN"));
    cases.insertOne(new Document("_id", "goes"));
    StoreSnapshot before = now();
    cases.updateOne(Filters.eq("_id", "changes"), Updates.set("state", "ENDED"));
    cases.deleteOne(Filters.eq("_id", "goes"));
    client.getDatabase(DATABASE).getCollection("receipts").insertOne(new Document("_id", "new"));

    assertThat(before.differences(now()))
        .containsExactlyInAnyOrder(
            "gone from cases {\"_id\": \"changes\", \"state\": \"OPEN\"}",
            "new in cases {\"_id\": \"changes\", \"state\": \"ENDED\"}",
            "gone from cases {\"_id\": \"goes\"}",
            "new in receipts {\"_id\": \"new\"}");
  }

  @Test
  void tellsNothingOfWhatMovesByItselfAndOfWhatIsToBeIgnored() {
    cases.insertOne(new Document("_id", "log").append("anchoredCount", 1));
    StoreSnapshot before = now();
    cases.updateOne(Filters.eq("_id", "log"), Updates.set("anchoredCount", 2));
    client.getDatabase(DATABASE).getCollection("ignored").insertOne(new Document("_id", "new"));

    assertThat(before.differences(now())).isEmpty();
  }

  private static StoreSnapshot now() {
    return StoreSnapshot.of(DATABASE, Set.of("ignored"));
  }
}
