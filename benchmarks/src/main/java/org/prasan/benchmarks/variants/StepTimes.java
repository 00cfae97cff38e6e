package org.prasan.benchmarks.variants;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** What the product's own step meters say, to tell where the time goes. */
public record StepTimes(Map<String, Total> steps) {

  public static final StepTimes NONE = new StepTimes(Map.of());

  private static final List<String> NAMES =
      List.of("outbox.write", "outbox.send", "outbox.clear", "inbound.handle", "inbound.mark");

  /** How often a step was taken, and for how long in all. */
  record Total(long count, double millis) {
    Total minus(Total other) {
      return new Total(count - other.count, millis - other.millis);
    }

    Total plus(Total other) {
      return new Total(count + other.count, millis + other.millis);
    }
  }

  /** Since the context's start. */
  static StepTimes of(ConfigurableApplicationContext context) {
    MeterRegistry meters = context.getBean(MeterRegistry.class);
    var steps = new LinkedHashMap<String, Total>();
    for (String name : NAMES) {
      var timers = meters.find(name).timers();
      long count = timers.stream().mapToLong(Timer::count).sum();
      double millis = timers.stream().mapToDouble(t -> t.totalTime(TimeUnit.MILLISECONDS)).sum();
      steps.put(name, new Total(count, millis));
    }
    return new StepTimes(steps);
  }

  public StepTimes since(StepTimes before) {
    return combined(before, Total::minus);
  }

  public StepTimes plus(StepTimes other) {
    return combined(other, Total::plus);
  }

  private StepTimes combined(StepTimes other, BinaryOperator<Total> both) {
    var nothing = new Total(0, 0);
    var all = new TreeMap<String, Total>();
    Stream.concat(steps.keySet().stream(), other.steps.keySet().stream())
        .forEach(name ->
            all.put(
                name,
                both.apply(
                    steps.getOrDefault(name, nothing), other.steps.getOrDefault(name, nothing))));
    return new StepTimes(all);
  }

  /** Mean of each step that was taken. */
  public String text() {
    return steps.entrySet().stream()
        .filter(step -> step.getValue().count > 0)
        .map(step ->
            "`%s` %.2f ms × %,d"
                .formatted(
                    step.getKey(),
                    step.getValue().millis / step.getValue().count,
                    step.getValue().count))
        .collect(Collectors.joining(", "));
  }
}
