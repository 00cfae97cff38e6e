package org.prasan.testing.engines;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the store says it is, so that a stand-in is not taken for MongoDB: only MongoDB itself tells
 * how it was built.
 *
 * @param replicaSet its name, or null where there is none
 * @param members of the replica set that hold data
 */
record StoreKind(boolean mongoDb, String version, @Nullable String replicaSet, int members) {

  static StoreKind of(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      MongoDatabase admin = client.getDatabase("admin");
      return of(
          admin.runCommand(new Document("buildInfo", 1)),
          admin.runCommand(new Document("hello", 1)));
    }
  }

  static StoreKind of(Document buildInfo, Document hello) {
    return new StoreKind(
        buildInfo.containsKey("buildEnvironment"),
        buildInfo.getString("version"),
        hello.getString("setName"),
        hello.getList("hosts", String.class, List.of()).size());
  }

  boolean isReplicaSet() {
    return mongoDb && replicaSet != null;
  }

  @Override
  public String toString() {
    if (!mongoDb) {
      return "a stand-in that speaks MongoDB's protocol";
    }
    String set =
        replicaSet == null ? "" : String.format(Locale.ROOT, ", replica set of %d", members);
    return "MongoDB " + version + set;
  }
}
