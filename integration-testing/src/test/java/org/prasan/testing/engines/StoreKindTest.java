package org.prasan.testing.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.prasan.local.engine.EmbeddedStore;

class StoreKindTest {
  private static final Document MONGODB =
      new Document("version", "8.0.4").append("buildEnvironment", new Document());

  @Test
  void takesNoStandInForMongoDb() {
    try (EmbeddedStore store = EmbeddedStore.inMemory()) {
      StoreKind kind = StoreKind.of(store.uri());
      assertThat(kind.mongoDb()).isFalse();
      assertThat(kind.isReplicaSet()).isFalse();
      assertThat(kind).hasToString("a stand-in that speaks MongoDB's protocol");
    }
  }

  @Test
  void knowsAReplicaSetAndItsDataMembers() {
    var hello = new Document("setName", "rs").append("hosts", List.of("a:27017", "b:27017"));
    StoreKind kind = StoreKind.of(MONGODB, hello);
    assertThat(kind.isReplicaSet()).isTrue();
    assertThat(kind).hasToString("MongoDB 8.0.4, replica set of 2");
  }

  @Test
  void knowsMongoDbAlone() {
    StoreKind kind = StoreKind.of(MONGODB, new Document());
    assertThat(kind.mongoDb()).isTrue();
    assertThat(kind.isReplicaSet()).isFalse();
  }
}
