package org.prasan.benchmarks.variants;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.prasan.benchmarks.engines.Engines;
import org.prasan.benchmarks.engines.Patience;
import org.prasan.benchmarks.report.Spread;
import org.prasan.benchmarks.variants.RelayGate.Position;
import org.prasan.benchmarks.variants.Work.Happened;
import org.prasan.benchmarks.variants.Work.Sample;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The product's own way: events in the aggregate's document, brought to the broker by the relay.
 */
public final class OutboxVariant extends Variant {

  private final Position position;
  private final ConfigurableApplicationContext context;
  private final AggregateStore<Sample, Happened> samples;
  private final RelayGate gate;
  private final SmartLifecycle backbone;
  private final SampleCollection collection;

  @SuppressWarnings("unchecked")
  private OutboxVariant(
      String name, Position position, Engines engines, String source, String... settings) {
    super(name, "loses none, invents none, keeps the order per aggregate; may send twice");
    this.position = position;
    this.context = Contexts.start(engines, SampleServices.Writer.class, source, settings);
    this.samples = context.getBean(AggregateStore.class);
    this.gate = context.getBean(RelayGate.class);
    this.backbone = context.getBean("backboneLifecycle", SmartLifecycle.class);
    this.collection =
        new SampleCollection(context.getBean(MongoTemplate.class).getCollection(Work.COLLECTION));
    gate.turn(position);
  }

  public static OutboxVariant woken(Engines engines, String source) {
    return new OutboxVariant("(a) outbox, woken", Position.OPEN, engines, source);
  }

  public static OutboxVariant polled(Engines engines, String source, int everyMillis) {
    return new OutboxVariant(
        "(d) outbox, polled every " + everyMillis + " ms",
        Position.SWEEPS_ONLY,
        engines,
        source,
        "--prasan.messaging.sweep-every=" + everyMillis + "ms",
        "--prasan.messaging.sweep-age=0ms");
  }

  @Override
  public void take(String id) {
    samples.create(id, intent(id), Change.of(new Sample(Work.TEXT), new Happened(id, Work.TEXT)));
  }

  /** Changes an aggregate that is there. */
  public void change(String id) {
    String wish = UUID.randomUUID().toString();
    var next = new Sample(wish + Work.TEXT.substring(wish.length()));
    if (samples
        .change(id, intent(wish), _ -> Change.of(next, new Happened(id, Work.TEXT)))
        .isEmpty()) {
      throw new IllegalArgumentException("no aggregate " + id);
    }
  }

  private static Intent intent(String key) {
    return new Intent(key, key, null, key, null);
  }

  public StepTimes steps() {
    return context.getBean(StepTimes.class);
  }

  /** The aggregates past the commands that make them. */
  public SampleCollection collection() {
    return collection;
  }

  @Override
  public long acknowledged() {
    return Contexts.count(context, "outbox.publish");
  }

  @Override
  public boolean settled() {
    return collection.nothingPending();
  }

  /** Milliseconds that one look of the sweep takes, the median of {@code looks}. */
  public double lookMillis(int looks) {
    List<Double> millis = context.getBean(SweepTimes.class).millis();
    millis.clear();
    for (int i = 1; i <= looks; i++) {
      int soFar = i;
      sweepNow();
      Patience.await(Duration.ofSeconds(30), () -> millis.size() >= soFar);
    }
    return millis.isEmpty() ? Double.NaN : Spread.of(millis).median();
  }

  /** As a restart would: each start of the backbone begins with a sweep of all that waits. */
  private void sweepNow() {
    pause();
    resume();
  }

  /** Lets commands pile up, as an unreachable broker would. */
  public void hold() {
    gate.turn(Position.CLOSED);
  }

  /** And finds what piled up. */
  public void release() {
    gate.turn(position);
    sweepNow();
  }

  @Override
  public void resume() {
    if (!backbone.isRunning()) {
      backbone.start();
    }
  }

  @Override
  public void pause() {
    backbone.stop();
  }

  @Override
  public void clean() {
    collection.empty();
  }

  @Override
  public void close() {
    context.close();
  }
}
