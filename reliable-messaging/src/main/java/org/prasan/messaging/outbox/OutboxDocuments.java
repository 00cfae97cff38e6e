package org.prasan.messaging.outbox;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.prasan.messaging.Intent;

/** The stored form of pending events. */
final class OutboxDocuments {

  private OutboxDocuments() {}

  static List<Document> write(List<PendingEvent> events) {
    return events.stream().map(OutboxDocuments::write).toList();
  }

  private static Document write(PendingEvent event) {
    return new Document("sequence", event.sequence())
        .append("id", event.id())
        .append("type", event.type())
        .append("time", Date.from(event.time()))
        .append("traceparent", event.traceparent())
        .append("correlationId", event.correlationId())
        .append("causationId", event.causationId())
        .append("payload", new Binary(event.payload()));
  }

  /** Reads the {@code outbox} of an aggregate's document. */
  static List<PendingEvent> read(Document aggregate) {
    return aggregate.getList("outbox", Document.class).stream()
        .map(OutboxDocuments::event)
        .toList();
  }

  private static PendingEvent event(Document stored) {
    return new PendingEvent(
        stored.getLong("sequence"),
        stored.getString("id"),
        stored.getString("type"),
        stored.getDate("time").toInstant(),
        stored.getString("traceparent"),
        stored.getString("correlationId"),
        stored.getString("causationId"),
        stored.get("payload", Binary.class).getData());
  }

  static Document command(Intent intent, long version) {
    return new Document("key", intent.key())
        .append("fingerprint", intent.fingerprint())
        .append("version", version);
  }
}
