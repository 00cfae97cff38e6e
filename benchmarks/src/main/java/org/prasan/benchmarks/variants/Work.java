package org.prasan.benchmarks.variants;

import org.bson.Document;

/** What all variants store and tell: one aggregate of the usual size, one event of it. */
final class Work {

  static final String COLLECTION = "samples";
  static final String HAPPENED = "benchmark.happened.v1";
  static final String TEXT = "x".repeat(300);

  record Sample(String text) {}

  record Happened(String text) {}

  private Work() {}

  /** The aggregate as a service without an outbox stores it. */
  static Document document(String id) {
    return new Document("_id", id)
        .append("version", 1L)
        .append("state", new Document("text", TEXT));
  }
}
