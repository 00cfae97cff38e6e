package org.prasan.testing.engines;

import java.time.Duration;
import org.prasan.local.engine.EmbeddedStore;
import org.testcontainers.mongodb.MongoDBContainer;

/** Starts the store when a test first asks for it; it ends with the JVM. */
final class StoreChoice {
  static final String URI;
  static final StoreKind KIND;

  static {
    String given = System.getenv().getOrDefault("MONGODB_URI", "");
    if (!given.isBlank()) {
      URI = given;
      KIND = announced("the store that MONGODB_URI names");
    } else if (Docker.answers()) {
      MongoDBContainer mongo = container();
      URI = mongo.getConnectionString();
      KIND = announced("the store in Docker, " + mongo.getDockerImageName());
    } else {
      URI = embedded();
      KIND = announced("the embedded store");
    }
  }

  private StoreChoice() {}

  /** Never with the address: it may hold a password. */
  private static StoreKind announced(String where) {
    StoreKind kind = StoreKind.of(URI);
    System.out.println("Tests run on " + where + ": " + kind);
    return kind;
  }

  private static MongoDBContainer container() {
    MongoDBContainer mongo =
        new MongoDBContainer("mongo:8.0")
            .withReplicaSet()
            .withStartupTimeout(Duration.ofMinutes(3));
    mongo.start();
    return mongo;
  }

  private static String embedded() {
    EmbeddedStore store = EmbeddedStore.inMemory();
    Runtime.getRuntime().addShutdownHook(new Thread(store::close));
    return store.uri();
  }
}
