package org.prasan.testing.engines;

/**
 * The store and the broker that the tests of this JVM run against, chosen once: what {@code
 * MONGODB_URI} and {@code KAFKA_BOOTSTRAP_SERVERS} name, else Docker, else the embedded default.
 */
public final class Engines {
  private Engines() {}

  /** Without a database name. */
  public static String mongoUri() {
    return StoreChoice.URI;
  }

  public static String kafkaBootstrapServers() {
    return BrokerChoice.BOOTSTRAP_SERVERS;
  }

  /** Whether the store is MongoDB itself, so that a test may ask it to explain its plans. */
  public static boolean storeIsMongoDb() {
    return StoreChoice.KIND.mongoDb();
  }

  /** Whether it is MongoDB with a primary that can step down. */
  public static boolean storeIsReplicaSet() {
    return StoreChoice.KIND.isReplicaSet();
  }
}
