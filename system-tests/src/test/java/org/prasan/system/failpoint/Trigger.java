package org.prasan.system.failpoint;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Hangs on the product's observation points; acts only while the file of faults exists. */
final class Trigger implements ObservationHandler<Observation.Context> {

  private final @Nullable Failpoint armed;
  private final Path faults;
  private final AtomicInteger reached = new AtomicInteger();

  Trigger(@Nullable Failpoint armed, Path faults) {
    this.armed = armed;
    this.faults = faults;
  }

  @Override
  public boolean supportsContext(Observation.Context context) {
    return true;
  }

  @Override
  public void onStart(Observation.Context context) {
    refusePoison(context);
    reach(context, "start");
  }

  @Override
  public void onEvent(Observation.Event event, Observation.Context context) {
    reach(context, event.getName());
  }

  @Override
  public void onStop(Observation.Context context) {
    reach(context, "stop");
  }

  private void reach(Observation.Context context, String moment) {
    if (armed != null
        && armed.step().equals(context.getName())
        && armed.moment().equals(moment)
        && Files.exists(faults)
        && reached.incrementAndGet() == armed.occurrence()) {
      System.out.println("FAILPOINT " + armed.name());
      System.out.flush();
      if (armed.delayMicros() == 0) {
        Runtime.getRuntime().halt(137);
      }
      Thread.ofPlatform().start(this::dieSoon);
    }
  }

  private void dieSoon() {
    LockSupport.parkNanos(armed == null ? 0 : armed.delayMicros() * 1_000L);
    Runtime.getRuntime().halt(137);
  }

  private void refusePoison(Observation.Context context) {
    if ("inbound.handle".equals(context.getName()) && Files.exists(faults)) {
      String topic = value(context, "topic");
      boolean second = value(context, "sequence").equals(Long.toString(Poison.SEQUENCE));
      if (second && Poison.in(topic, value(context, "aggregate"))) {
        throw new IllegalStateException("poison");
      }
    }
  }

  private static String value(Observation.Context context, String key) {
    return context.getAllKeyValues().stream()
        .filter(each -> each.getKey().equals(key))
        .map(each -> each.getValue())
        .findFirst()
        .orElse("");
  }
}
