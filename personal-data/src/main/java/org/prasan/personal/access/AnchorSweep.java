package org.prasan.personal.access;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.prasan.personal.access.AccessHeads.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.TaskScheduler;

/**
 * Anchors every chain that grew. A chain leaves the queue only when its anchor is acknowledged, so
 * that none is lost by dying; several instances anchor the same twice at worst.
 */
final class AnchorSweep implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(AnchorSweep.class);
  private static final int BATCH = 200;

  private final AccessHeads heads;
  private final AccessAnchors anchors;
  private final TaskScheduler scheduler;
  private final Duration every;
  private @Nullable ScheduledFuture<?> sweeps;

  AnchorSweep(AccessHeads heads, AccessAnchors anchors, TaskScheduler scheduler, Duration every) {
    this.heads = heads;
    this.anchors = anchors;
    this.scheduler = scheduler;
    this.every = every;
  }

  void sweep() {
    try {
      List<Head> waiting = heads.unanchored(BATCH);
      while (!waiting.isEmpty()) {
        anchors.publish(waiting);
        waiting.forEach(heads::anchored);
        waiting = waiting.size() < BATCH ? List.of() : heads.unanchored(BATCH);
      }
    } catch (KafkaException | DataAccessException down) {
      log.warn("the access log is anchored later: {}", down.getClass().getSimpleName());
    }
  }

  @Override
  public synchronized void start() {
    sweeps = scheduler.scheduleWithFixedDelay(this::sweep, every);
  }

  @Override
  public synchronized void stop() {
    if (sweeps != null) {
      sweeps.cancel(false);
    }
    sweeps = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return sweeps != null;
  }
}
