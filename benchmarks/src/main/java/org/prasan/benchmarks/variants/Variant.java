package org.prasan.benchmarks.variants;

/**
 * One way to take a command and to bring its event to the broker. The source that each is made with
 * is part of the name of its database and topic.
 */
public abstract class Variant implements AutoCloseable {

  private final String name;
  private final String guarantee;

  Variant(String name, String guarantee) {
    this.name = name;
    this.guarantee = guarantee;
  }

  /** Short, with the letter it is known by. */
  public String name() {
    return name;
  }

  /** What a crash at the worst moment does to it, on the engines that are measured on. */
  public String guarantee() {
    return guarantee;
  }

  /** Returns when the command is accepted; its event is published then or later. */
  public abstract void take(String id);

  /** Events that the broker has acknowledged so far, those sent twice counted twice. */
  public abstract long acknowledged();

  /** Whether nothing is left to publish or to tidy up. */
  public abstract boolean settled();

  /** Lets what runs beside the commands run. */
  public void resume() {}

  /** Stops what would burden the machine while another variant is measured. */
  public void pause() {}

  /** Forgets all aggregates, so that no round finds a fuller store than the one before. */
  public abstract void clean();

  @Override
  public abstract void close();
}
