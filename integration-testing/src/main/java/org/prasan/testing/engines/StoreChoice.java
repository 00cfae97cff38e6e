package org.prasan.testing.engines;

import org.prasan.local.engine.EmbeddedStore;
import org.testcontainers.mongodb.MongoDBContainer;

/** Starts the store when a test first asks for it; it ends with the JVM. */
final class StoreChoice {
  static final String URI;
  static final boolean EMBEDDED;

  static {
    String given = System.getenv().getOrDefault("MONGODB_URI", "");
    EMBEDDED = given.isBlank() && !Docker.answers();
    URI = given.isBlank() ? started() : announced(given);
  }

  private StoreChoice() {}

  private static String announced(String given) {
    System.out.println("Tests run on the MongoDB that MONGODB_URI names");
    return given;
  }

  private static String started() {
    return EMBEDDED ? embedded() : container();
  }

  private static String container() {
    MongoDBContainer mongo = new MongoDBContainer("mongo:8.0").withReplicaSet();
    mongo.start();
    System.out.println("Tests run on MongoDB in Docker: " + mongo.getConnectionString());
    return mongo.getConnectionString();
  }

  private static String embedded() {
    EmbeddedStore store = EmbeddedStore.inMemory();
    Runtime.getRuntime().addShutdownHook(new Thread(store::close));
    System.out.println("Tests run on the embedded store: " + store.uri());
    return store.uri();
  }
}
