package org.prasan.contracttesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Topic;
import org.prasan.messaging.outbox.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the events of an aggregate to what is published: a schema and an example of each, made from
 * the records. {@code -Dapprove} writes what is new, and refuses what would break a reader.
 */
public final class PublishedEvents {

  private static final boolean APPROVE = System.getProperty("approve") != null;

  private PublishedEvents() {}

  /**
   * @param events sealed interface that carries {@link Topic}
   * @param samples at least one of each event, in any order; the first of a kind has every optional
   *     part and becomes its example
   */
  public static void assertPublished(Class<?> events, List<?> samples) {
    Topic topic = Objects.requireNonNull(events.getAnnotation(Topic.class), "@Topic");
    for (Class<?> event : EventJson.kinds(events).toList()) {
      List<?> own = samples.stream().filter(event::isInstance).toList();
      assertThat(own).as("samples of " + event.getSimpleName()).isNotEmpty();
      published(EventSchema.of(topic, event), own);
    }
  }

  private static void published(ObjectNode made, List<?> samples) {
    JsonNode schema = ContractFiles.asRead(made);
    String type = schema.path("title").asString();
    JsonNode example = ContractFiles.asRead(EventJson.MAPPER.valueToTree(samples.getFirst()));
    assertThat(schema.path("properties").propertyNames())
        .as("the first sample of %s has every part", type)
        .containsExactlyInAnyOrderElementsOf(example.propertyNames());
    if (APPROVE) {
      approve(type, schema, example);
    }
    assertThat(ContractFiles.json(ContractFiles.SCHEMAS, type))
        .as("the published schema of %s; -Dapprove writes what is new", type)
        .isEqualTo(schema);
    assertThat(ContractFiles.json(ContractFiles.EXAMPLES, type))
        .as("the published example of %s; -Dapprove writes it", type)
        .isEqualTo(example);
    samples.forEach(sample -> comesBack(type, sample));
  }

  private static void comesBack(String type, Object sample) {
    byte[] payload = EventJson.MAPPER.writeValueAsBytes(sample);
    EventContracts.assertValid(type, payload);
    assertThat(EventJson.MAPPER.readValue(payload, sample.getClass()))
        .as(
            "%s is read as it was written",
            sample.getClass().getAnnotation(EventType.class).value())
        .isEqualTo(sample);
  }

  private static void approve(String type, JsonNode schema, JsonNode example) {
    var breaks = new ArrayList<String>();
    if (ContractFiles.exists(ContractFiles.SCHEMAS, type)) {
      JsonNode published = ContractFiles.json(ContractFiles.SCHEMAS, type);
      breaks.addAll(Compatibility.breaks(published, schema));
    }
    assertThat(breaks).as("what would break a reader of %s needs a new version", type).isEmpty();
    ContractFiles.write(ContractFiles.SCHEMAS, type, schema);
    ContractFiles.write(ContractFiles.EXAMPLES, type, example);
  }
}
