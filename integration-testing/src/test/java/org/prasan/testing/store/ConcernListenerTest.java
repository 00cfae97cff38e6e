package org.prasan.testing.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prasan.testing.engines.Engines;

/** Hears what the driver really sends. */
class ConcernListenerTest {

  private final ConcernListener listener = new ConcernListener();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(Engines.mongoUri()))
              .addCommandListener(listener)
              .build());
  private final MongoCollection<Document> cases =
      client.getDatabase("test-concerns").getCollection("cases");

  @AfterEach
  void disconnect() {
    cases.drop();
    client.close();
  }

  @Test
  void isContentWithAMajorityOnDisk() {
    useAllCommands(WriteConcern.MAJORITY.withJournal(true), ReadConcern.MAJORITY);
    assertThat(listener.broken()).isEmpty();
  }

  @Test
  void hearsWritesThatAskForLess() {
    useAllCommands(WriteConcern.MAJORITY, ReadConcern.MAJORITY);
    assertThat(listener.broken())
        .hasSize(4)
        .allMatch(complaint -> complaint.contains("writeConcern {\"w\": \"majority\"}"));
  }

  @Test
  void hearsReadsOfWhatAFailOverMayTakeBack() {
    useAllCommands(WriteConcern.MAJORITY.withJournal(true), ReadConcern.LOCAL);
    assertThat(listener.broken()).hasSize(3).allMatch(complaint -> complaint.contains("local"));
  }

  private void useAllCommands(WriteConcern write, ReadConcern read) {
    MongoCollection<Document> own = cases.withWriteConcern(write).withReadConcern(read);
    own.insertOne(new Document("_id", "a"));
    own.updateOne(Filters.eq("_id", "a"), Updates.set("n", 1));
    own.findOneAndUpdate(Filters.eq("_id", "a"), Updates.set("n", 2));
    own.deleteOne(Filters.eq("_id", "a"));
    own.find(Filters.eq("_id", "a")).first();
    own.countDocuments(Filters.eq("_id", "a"));
    own.distinct("n", Filters.eq("_id", "a"), Integer.class).first();
  }
}
