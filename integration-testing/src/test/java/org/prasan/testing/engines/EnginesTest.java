package org.prasan.testing.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;

class EnginesTest {

  @Test
  void storeAnswers() {
    try (MongoClient client = MongoClients.create(Engines.mongoUri())) {
      assertThat(client.getDatabase("trial").runCommand(new Document("ping", 1)))
          .containsEntry("ok", 1.0);
    }
  }

  @Test
  void brokerAnswers() throws Exception {
    String servers = Engines.kafkaBootstrapServers();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      assertThat(admin.describeCluster().nodes().get()).isNotEmpty();
    }
  }

  @Test
  void givesEachApplicationContextADatabaseOfItsOwn() {
    assertThat(databaseOfANewContext()).isNotEqualTo(databaseOfANewContext());
  }

  private static String databaseOfANewContext() {
    try (var context = new StaticApplicationContext()) {
      new EngineProperties().initialize(context);
      return context.getEnvironment().getRequiredProperty("spring.mongodb.database");
    }
  }
}
