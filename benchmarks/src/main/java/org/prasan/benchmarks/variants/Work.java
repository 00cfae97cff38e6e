package org.prasan.benchmarks.variants;

/** What all variants store and tell: one aggregate of the usual size, one event of it. */
final class Work {

  static final String HAPPENED = "benchmark.happened.v1";
  static final String TEXT = "x".repeat(300);

  record Sample(String text) {}

  record Happened(String text) {}

  private Work() {}
}
