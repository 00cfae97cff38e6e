package org.prasan.benchmarks.parts;

import static org.prasan.benchmarks.report.Spread.number;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prasan.benchmarks.engines.Patience;
import org.prasan.benchmarks.report.Chart;
import org.prasan.benchmarks.variants.OutboxVariant;

/**
 * How a full outbox empties.
 *
 * @param depth events that waited
 * @param publishedSeconds until as many as had waited were acknowledged; not a number when never
 * @param emptySeconds until the outbox was empty; not a number when never
 */
record Emptying(long depth, double publishedSeconds, double emptySeconds, List<Sample> samples) {

  private static final Duration PAUSE = Duration.ofMillis(250);

  /** Events acknowledged by the broker after so many seconds, those sent twice counted twice. */
  record Sample(double seconds, long published) {}

  /**
   * Gives up after twice the cap.
   *
   * @param go lets the relay work; times count from its end, and what was published until then does
   *     not count in the rate
   */
  static Emptying watch(OutboxVariant outbox, Runnable go, Settings settings) {
    long depth = outbox.collection().pending();
    long before = outbox.acknowledged();
    go.run();
    long start = System.nanoTime();
    var samples = new ArrayList<Sample>(List.of(new Sample(0, outbox.acknowledged() - before)));
    double publishedSeconds = Double.NaN;
    double emptySeconds = Double.NaN;
    while (Double.isNaN(emptySeconds) && Patience.secondsSince(start) < 2 * settings.cap()) {
      Patience.pause(PAUSE);
      boolean settled = outbox.settled();
      long published = outbox.acknowledged() - before;
      double seconds = Patience.secondsSince(start);
      samples.add(new Sample(seconds, published));
      if (published >= depth) {
        publishedSeconds = Double.isNaN(publishedSeconds) ? seconds : publishedSeconds;
        emptySeconds = settled ? seconds : Double.NaN;
      }
    }
    return new Emptying(depth, publishedSeconds, emptySeconds, samples);
  }

  /** Events a second until all were published; of what was published when that did not happen. */
  double rate() {
    Sample last = samples.getLast();
    long early = samples.getFirst().published();
    return Double.isNaN(publishedSeconds)
        ? (last.published() - early) / last.seconds()
        : (depth - early) / publishedSeconds;
  }

  String summary() {
    long published = samples.getLast().published();
    return Double.isNaN(emptySeconds)
        ? String.format(
            Locale.ROOT,
            "%,d of %,d events published in %s s, then given up (%s a second)",
            published,
            depth,
            number(samples.getLast().seconds()),
            number(rate()))
        : String.format(
            Locale.ROOT,
            "%,d events published in %s s (%s a second), the outbox empty after %s s, %,d sent twice",
            depth,
            number(publishedSeconds),
            number(rate()),
            number(emptySeconds),
            published - depth);
  }

  Chart chart() {
    var chart = Chart.lines("A full outbox empties", "seconds", "events published");
    int every = Math.max(1, samples.size() / 40);
    for (int i = 0; i < samples.size(); i += every) {
      chart.point("published", samples.get(i).seconds(), samples.get(i).published());
    }
    return chart;
  }
}
