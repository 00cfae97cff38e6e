package org.prasan.benchmarks.variants;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.benchmarks.engines.Engines;
import org.springframework.context.ConfigurableApplicationContext;

/** A consumer group of its own, with marks in a database of its own. */
public final class Reader implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Reader(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * @param group part of the group's name
   * @param sources names of the topics' variants
   */
  public static Reader of(Engines engines, String group, String... sources) {
    String topics = Stream.of(sources).map(Contexts::nameOf).collect(Collectors.joining(","));
    return new Reader(
        Contexts.plain(
            engines,
            ReaderService.class,
            Contexts.nameOf(group),
            List.of("--spring.cloud.stream.bindings.sampleEvents-in-0.destination=" + topics)));
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
