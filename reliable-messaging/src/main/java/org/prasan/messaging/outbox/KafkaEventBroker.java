package org.prasan.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Sends events as CloudEvents 1.0 in binary mode: attributes as headers, JSON as the value. */
public final class KafkaEventBroker implements EventBroker {

  /** A stopping service does not wait for a broker that is down. */
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final Producer<String, byte[]> producer;
  private final byte[] source;

  public KafkaEventBroker(Producer<String, byte[]> producer, String service) {
    this.producer = producer;
    this.source = ("/prasan/" + service).getBytes(UTF_8);
  }

  @Override
  public CompletionStage<?> send(String topic, String key, PendingEvent event) {
    var record = new ProducerRecord<>(topic, key, event.payload());
    write(record.headers(), event);
    var acknowledged = new CompletableFuture<Void>();
    try {
      producer.send(
          record,
          (metadata, failure) -> {
            if (failure == null) {
              acknowledged.complete(null);
            } else {
              acknowledged.completeExceptionally(failure);
            }
          });
    } catch (KafkaException refused) {
      acknowledged.completeExceptionally(refused);
    }
    return acknowledged;
  }

  /** A client that lost all its brokers forgets what it knew of their topics. */
  @Override
  public boolean isReachable(String topic) {
    try {
      return !producer.partitionsFor(topic).isEmpty();
    } catch (KafkaException noAnswer) {
      return false;
    }
  }

  @Override
  public void close() {
    producer.close(FAREWELL);
  }

  private void write(Headers headers, PendingEvent event) {
    headers.add("ce_specversion", "1.0".getBytes(UTF_8));
    headers.add("ce_source", source);
    add(headers, "ce_id", event.id());
    add(headers, "ce_type", event.type());
    add(headers, "ce_time", event.time().toString());
    add(headers, "ce_sequence", Long.toString(event.sequence()));
    add(headers, "ce_correlationid", event.correlationId());
    add(headers, "ce_causationid", event.causationId());
    add(headers, "traceparent", event.traceparent());
    add(headers, "content-type", "application/json");
  }

  private static void add(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add(name, value.getBytes(UTF_8));
    }
  }
}
