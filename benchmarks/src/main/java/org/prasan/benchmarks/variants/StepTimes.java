package org.prasan.benchmarks.variants;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.prasan.benchmarks.report.Table;

/** How long each step of an event's way takes, from the product's own observation points. */
public final class StepTimes implements ObservationHandler<Observation.Context> {

  private final Map<String, Histogram> steps = new ConcurrentSkipListMap<>();

  @Override
  public boolean supportsContext(Observation.Context context) {
    String name = nameOf(context);
    return name.startsWith("outbox.") || name.startsWith("inbound.");
  }

  @Override
  public void onStart(Observation.Context context) {
    context.put(StepTimes.class, System.nanoTime());
  }

  @Override
  public void onStop(Observation.Context context) {
    long start = context.getRequired(StepTimes.class);
    of(nameOf(context)).recordValue(Math.max(1, System.nanoTime() - start));
  }

  private static String nameOf(Observation.Context context) {
    return Objects.requireNonNullElse(context.getName(), "");
  }

  private Histogram of(String step) {
    return steps.computeIfAbsent(step, _ -> new SynchronizedHistogram(3));
  }

  public void reset() {
    steps.clear();
  }

  public void add(StepTimes other) {
    other.steps.forEach((step, times) -> of(step).add(times));
  }

  public Table table() {
    var table = new Table("Milliseconds of a step | times | mean | p50 | p99 | longest");
    steps.forEach((step, times) ->
        table.row(
            "`" + step + "`",
            times.getTotalCount(),
            times.getMean() / 1e6,
            Arrivals.millis(times, 50),
            Arrivals.millis(times, 99),
            Arrivals.millis(times, 100)));
    return table;
  }
}
