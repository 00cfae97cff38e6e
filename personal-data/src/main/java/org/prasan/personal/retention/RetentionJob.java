package org.prasan.personal.retention;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;

/** Erases by class what was kept long enough, and says how many; several instances may do it. */
final class RetentionJob implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);

  private final List<RetainedClass> classes;
  private final RetentionProperties settings;
  private final MeterRegistry meters;
  private final TaskScheduler scheduler;
  private final Clock clock;
  private @Nullable ScheduledFuture<?> rounds;

  RetentionJob(
      List<RetainedClass> classes,
      RetentionProperties settings,
      MeterRegistry meters,
      TaskScheduler scheduler,
      Clock clock) {
    this.classes = List.copyOf(classes);
    this.settings = settings;
    this.meters = meters;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  void round() {
    for (RetainedClass kept : classes) {
      Duration time = settings.keep().get(kept.name());
      if (time != null) {
        erase(kept, time);
      }
    }
  }

  private void erase(RetainedClass kept, Duration time) {
    try {
      long erased = kept.eraseOlderThan(clock.instant().minus(time));
      meters.counter("retention.erased", "class", kept.name()).increment((double) erased);
      log.info("retention: {} records of class {} erased", erased, kept.name());
    } catch (DataAccessException storeDown) {
      log.warn(
          "retention of {} comes again: {}", kept.name(), storeDown.getClass().getSimpleName());
    }
  }

  @Override
  public synchronized void start() {
    rounds = scheduler.scheduleWithFixedDelay(this::round, settings.every());
  }

  @Override
  public synchronized void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
    rounds = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return rounds != null;
  }
}
