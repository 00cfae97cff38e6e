package org.prasan.certificate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.prasan.contracttesting.EventContracts;
import org.prasan.testing.engines.Engines;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the broker as the registry does: the published examples, for a centre of the test. */
public final class RegistrySays {

  public static final String ESTABLISHED = "registry.centre-established.v1";
  public static final String SUSPENDED = "registry.centre-suspended.v1";
  public static final String REINSTATED = "registry.centre-reinstated.v1";
  public static final String DISSOLVED = "registry.centre-dissolved.v1";

  private static final String TOPIC = "registry.centre-events";
  private static final KafkaProducer<String, byte[]> PRODUCER =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", Engines.kafkaBootstrapServers(), "acks", "all"),
          new StringSerializer(),
          new ByteArraySerializer());

  private final String centreId;
  private final String district;
  private long sequence;

  public RegistrySays(String district) {
    this.centreId = "centre-" + UUID.randomUUID();
    this.district = district;
  }

  public String centreId() {
    return centreId;
  }

  public void says(String type, Map<String, String> changed) {
    says(type, changed, UUID.randomUUID().toString(), ++sequence);
  }

  public void says(String type, Map<String, String> changed, String eventId, long number) {
    sequence = number;
    var payload =
        JsonMapper.shared()
            .readValue(
                EventContracts.example(type),
                new TypeReference<LinkedHashMap<String, Object>>() {});
    payload.put("centreId", centreId);
    payload.put("districtCode", district);
    payload.putAll(changed);
    byte[] json = JsonMapper.shared().writeValueAsBytes(payload);
    EventContracts.assertValid(type, json);
    var message = new ProducerRecord<>(TOPIC, centreId, json);
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            eventId,
            "ce_source",
            "/prasan/registry-service",
            "ce_type",
            type,
            "ce_time",
            Instant.EPOCH.toString(),
            "ce_sequence",
            Long.toString(number),
            "ce_correlationid",
            UUID.randomUUID().toString(),
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      PRODUCER.send(message).get();
    } catch (InterruptedException | ExecutionException lost) {
      throw new IllegalStateException(lost);
    }
  }
}
