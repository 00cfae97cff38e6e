package org.prasan.benchmarks.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Stands before the relay's loop and holds tasks back, so that the relay can be measured without
 * being woken and outboxes can be filled without being emptied. What was held back comes when the
 * gate opens, as it would from a broker that was away.
 */
final class RelayGate implements BeanPostProcessor {

  /** Prefix of the names of threads whose commands would wake the relay. */
  static final String CALLER = "caller-";

  private static final String SWEEP = "outbox-sweep";

  /** What reaches the relay; acknowledgements always do. */
  enum Position {
    OPEN,
    SWEEPS_ONLY,
    CLOSED
  }

  private final List<Runnable> held = new ArrayList<>();
  private Position position = Position.OPEN;

  synchronized void turn(Position to) {
    position = to;
    if (to == Position.OPEN) {
      held.forEach(Runnable::run);
      held.clear();
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return name.equals("relayLoop") ? new Gated((ExecutorService) bean) : bean;
  }

  private synchronized void pass(Runnable handOver) {
    if (passes()) {
      handOver.run();
    } else {
      held.add(handOver);
    }
  }

  private boolean passes() {
    String thread = Thread.currentThread().getName();
    return switch (position) {
      case OPEN -> true;
      case SWEEPS_ONLY -> !thread.startsWith(CALLER);
      case CLOSED -> !thread.startsWith(CALLER) && !thread.equals(SWEEP);
    };
  }

  private final class Gated extends AbstractExecutorService {

    private final ExecutorService loop;

    Gated(ExecutorService loop) {
      this.loop = loop;
    }

    @Override
    public void execute(Runnable task) {
      pass(() -> loop.execute(task));
    }

    @Override
    public void shutdown() {
      loop.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
      return loop.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
      return loop.isShutdown();
    }

    @Override
    public boolean isTerminated() {
      return loop.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
      return loop.awaitTermination(timeout, unit);
    }
  }
}
