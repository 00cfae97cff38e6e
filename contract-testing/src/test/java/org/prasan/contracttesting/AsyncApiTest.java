package org.prasan.contracttesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AsyncApiTest {

  /** What an installation has; a trial has fewer. */
  private static final int PARTITIONS = 48;

  private final JsonNode api = ContractFiles.asyncApi();

  @Test
  void isMadeFromTheSchemas() {
    String made = Catalogue.asyncApi(api, PARTITIONS);
    if (System.getProperty("approve") != null) {
      ContractFiles.write(ContractFiles.ASYNCAPI, made);
    }
    assertThat(ContractFiles.read(ContractFiles.ASYNCAPI))
        .as("asyncapi.yaml; -Dapprove writes it")
        .isEqualTo(made);
  }

  @Test
  void describesEveryTypeWithItsSchemaAndNoOther() {
    var described = new ArrayList<String>();
    for (JsonNode message : api.at("/components/messages").values()) {
      String type = message.path("name").asString();
      described.add(type);
      assertThat(message.at("/payload/schema/$ref").asString())
          .isEqualTo("schemas/" + type + ".json");
    }
    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(ContractFiles.types(ContractFiles.SCHEMAS));
  }

  @Test
  void carriesEveryMessageInOneChannelOfItsService() {
    var carried = new ArrayList<String>();
    for (JsonNode channel : api.path("channels").values()) {
      String service = channel.path("address").asString().replaceFirst("\\..*", "");
      for (JsonNode reference : channel.path("messages").values()) {
        JsonNode message = resolve(reference.path("$ref").asString());
        assertThat(message.path("name").asString()).startsWith(service + ".");
        carried.add(message.path("name").asString());
      }
    }
    assertThat(carried)
        .containsExactlyInAnyOrderElementsOf(ContractFiles.types(ContractFiles.SCHEMAS));
  }

  @Test
  void givesEveryChannelItsPartitionsAndASender() {
    List<String> senders =
        api.path("operations").values().stream()
            .map(operation -> operation.at("/channel/$ref").asString())
            .toList();
    api.path("channels")
        .forEachEntry((name, channel) -> {
          assertThat(channel.at("/bindings/kafka/topic")).isEqualTo(channel.path("address"));
          assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(PARTITIONS);
          assertThat(senders).contains("#/channels/" + name);
        });
  }

  @Test
  void keysEveryMessageByARequiredPropertyOfItsPayload() {
    for (JsonNode message : api.at("/components/messages").values()) {
      String key = message.at("/bindings/kafka/key/description").asString();
      JsonNode schema = ContractFiles.json(ContractFiles.SCHEMAS, message.path("name").asString());
      assertThat(schema.path("required").valueStream().map(JsonNode::asString)).contains(key);
    }
  }

  private JsonNode resolve(String reference) {
    assertThat(reference).startsWith("#/");
    JsonNode target = api.at(reference.substring(1));
    assertThat(target.isMissingNode()).as(reference).isFalse();
    return target;
  }
}
