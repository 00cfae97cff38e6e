package org.prasan.benchmarks.variants;

import org.bson.Document;
import org.prasan.messaging.EventType;
import org.prasan.messaging.Topic;

/** What all variants store and tell: one aggregate of the usual size, one event of it. */
final class Work {

  static final String COLLECTION = "samples";
  static final String HAPPENED = "benchmark.happened.v1";
  static final String TEXT = "x".repeat(300);

  record Sample(String text) {}

  @Topic(value = "${prasan.messaging.service}", key = "id")
  @EventType(value = HAPPENED, says = "It happened.", when = "it happened")
  record Happened(String id, String text) {}

  private Work() {}

  /** The aggregate as a service without an outbox stores it. */
  static Document document(String id) {
    return new Document("_id", id)
        .append("version", 1L)
        .append("state", new Document("text", TEXT));
  }
}
