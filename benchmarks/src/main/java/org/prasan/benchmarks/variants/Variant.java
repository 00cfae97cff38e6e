package org.prasan.benchmarks.variants;

/** One way to take a command and to bring its event to the broker. */
public interface Variant extends AutoCloseable {

  /** Short, with the letter it is known by. */
  String name();

  /** What a crash at the worst moment does to it, on the engines that are measured on. */
  String guarantee();

  /** Returns when the command is accepted; its event is published then or later. */
  void take(String id);

  /** Events that the broker has acknowledged so far, those sent twice counted twice. */
  long acknowledged();

  /** Whether nothing is left to publish or to tidy up. */
  boolean settled();

  /** Lets what runs beside the commands run. */
  default void resume() {}

  /** Stops what would burden the machine while another variant is measured. */
  default void pause() {}

  /** Forgets all aggregates, so that no round finds a fuller store than the one before. */
  void clean();

  @Override
  void close();
}
