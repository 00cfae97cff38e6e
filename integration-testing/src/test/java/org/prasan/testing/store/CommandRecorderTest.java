package org.prasan.testing.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prasan.testing.engines.Engines;

/** What the driver really sends reaches the contract, bulk writes included. */
class CommandRecorderTest {

  private final StoreContract contract = new StoreContract(Exceptions.NONE);
  private MongoClient client;
  private MongoCollection<Document> cases;

  @BeforeEach
  void connect() {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(Engines.mongoUri()))
                .addCommandListener(new CommandRecorder(contract))
                .build());
    cases = client.getDatabase("test-recorder").getCollection("cases");
    cases.createIndex(
        Indexes.compoundIndex(Indexes.ascending("district"), Indexes.descending("n")));
  }

  @AfterEach
  void disconnect() {
    cases.drop();
    client.close();
  }

  @Test
  void hearsReadsAndLearnsIndexes() {
    cases.insertOne(new Document("_id", "a").append("district", "1001").append("n", 1));
    assertThat(cases.find(Filters.eq("district", "1001")).sort(Indexes.descending("n")).first())
        .isNotNull();
    assertThat(cases.countDocuments(Filters.eq("district", "1001"))).isEqualTo(1);
    assertThat(contract.broken()).isEmpty();
    assertThat(contract.unusedIndexes()).isEmpty();
  }

  @Test
  void hearsWhatNoIndexServes() {
    cases.find(Filters.eq("state", "X")).first();
    cases.countDocuments(Filters.eq("kind", "X"));
    assertThat(contract.broken())
        .hasSize(2)
        .anyMatch(complaint -> complaint.contains("find cases {state=[$eq]}"))
        .anyMatch(complaint -> complaint.contains("aggregate cases {kind=[$eq]}"));
    assertThat(contract.unusedIndexes()).containsExactly("cases(district,-n)");
  }

  @Test
  void hearsEveryPartOfABulk() {
    cases.bulkWrite(
        List.of(
            new UpdateOneModel<>(Filters.eq("_id", "a"), Updates.set("n", 1)),
            new UpdateOneModel<>(Filters.eq("state", "X"), Updates.set("n", 2))));
    assertThat(contract.broken())
        .singleElement()
        .asString()
        .isEqualTo("no index serves update cases {state=[$eq]}");
  }
}
