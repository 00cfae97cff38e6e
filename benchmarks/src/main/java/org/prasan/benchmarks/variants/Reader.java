package org.prasan.benchmarks.variants;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.benchmarks.engines.Engines;
import org.springframework.context.ConfigurableApplicationContext;

/** A consumer group of its own, with marks in a database of its own. */
public final class Reader implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  /**
   * @param group part of the group's name
   * @param sources names of the topics' variants
   */
  public Reader(Engines engines, String group, String... sources) {
    String topics = Stream.of(sources).map(Contexts::nameOf).collect(Collectors.joining(","));
    this.context =
        Contexts.start(
            engines,
            SampleServices.Reader.class,
            group,
            "--spring.cloud.stream.bindings.sampleEvents-in-0.destination=" + topics);
  }

  public Arrivals arrivals() {
    return context.getBean(Arrivals.class);
  }

  public StepTimes steps() {
    return context.getBean(StepTimes.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
