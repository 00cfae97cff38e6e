package org.prasan.casereferral.city;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.prasan.messaging.inbound.Subscriptions;
import org.prasan.messaging.inbound.Subscriptions.Subscription;
import org.prasan.messaging.outbox.EventBroker;
import org.prasan.messaging.outbox.EventJson;
import org.prasan.messaging.outbox.PendingEvent;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** Stands in for the broker: what the relay sends, the consumers get when they are asked to. */
final class CityBus implements EventBroker {

  private record Sent(String topic, String key, PendingEvent event) {}

  private final Queue<Sent> underway = new ConcurrentLinkedQueue<>();
  private final List<Consumer<Overheard>> listeners = new ArrayList<>();
  private final List<Subscription> consumers = new ArrayList<>();
  private long offset;

  void connect(Subscriptions subscriptions) {
    consumers.addAll(subscriptions.all());
  }

  @Override
  public CompletionStage<?> send(String topic, String key, PendingEvent event) {
    underway.add(new Sent(topic, key, event));
    return CompletableFuture.completedFuture(null);
  }

  /** Brings everything to everybody, and what follows from it, until nothing moves any more. */
  void settle() {
    for (Sent sent = underway.poll(); sent != null; sent = underway.poll()) {
      tell(sent);
      Message<byte[]> message = message(sent, offset++);
      for (Subscription subscription : consumers) {
        if (subscription.topics().contains(sent.topic())) {
          subscription.consumer().accept(message);
        }
      }
    }
  }

  /** Hears every event once, before anything follows from it. */
  void heardBy(Consumer<Overheard> listener) {
    listeners.add(listener);
  }

  void forget() {
    underway.clear();
    listeners.clear();
  }

  /** How many events there were. */
  long events() {
    return offset;
  }

  private void tell(Sent sent) {
    PendingEvent event = sent.event();
    var heard =
        new Overheard(
            sent.topic(),
            sent.key(),
            event.sequence(),
            event.type(),
            event.time(),
            EventJson.MAPPER.readTree(event.payload()));
    listeners.forEach(listener -> listener.accept(heard));
  }

  @Override
  public boolean isReachable(String topic) {
    return true;
  }

  @Override
  public void close() {}

  private static Message<byte[]> message(Sent sent, long offset) {
    PendingEvent event = sent.event();
    return MessageBuilder.withPayload(event.payload())
        .setHeader(KafkaHeaders.RECEIVED_TOPIC, sent.topic())
        .setHeader(KafkaHeaders.RECEIVED_KEY, sent.key())
        .setHeader(KafkaHeaders.RECEIVED_PARTITION, 0)
        .setHeader(KafkaHeaders.OFFSET, offset)
        .setHeader("ce_id", bytes(event.id()))
        .setHeader("ce_type", bytes(event.type()))
        .setHeader("ce_sequence", bytes(Long.toString(event.sequence())))
        .setHeader("ce_time", bytes(event.time().toString()))
        .setHeader("ce_correlationid", bytes(event.correlationId()))
        .build();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
