package org.prasan.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/** As after a crash between write and signal: the event is in the document, nobody was woken. */
final class AbandonedTally {

  private AbandonedTally() {}

  static Document document() {
    String id = UUID.randomUUID().toString();
    return new Document("_id", id)
        .append("version", 1L)
        .append("sequence", 1L)
        .append("listKey", id)
        .append("commands", List.of())
        .append("outbox", List.of(event()))
        .append("state", new Document("total", 1));
  }

  private static Document event() {
    return new Document("sequence", 1L)
        .append("id", UUID.randomUUID().toString())
        .append("type", TallyApplication.ADDED)
        .append("time", new Date())
        .append("traceparent", "00-" + "1".repeat(32) + "-" + "1".repeat(16) + "-01")
        .append("correlationId", "c")
        .append("payload", new Binary("{\"amount\":1}".getBytes(UTF_8)));
  }
}
