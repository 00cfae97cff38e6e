package org.prasan.casereferral.city;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Runs each task on the thread that brings it, one at a time; what a task brings itself runs after
 * it. Whoever brings one goes on when it is done, whatever another thread is doing.
 */
final class InTurn extends AbstractExecutorService {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final ReentrantLock turn = new ReentrantLock();

  @Override
  public void execute(Runnable task) {
    if (turn.isHeldByCurrentThread()) {
      waiting.add(task);
      return;
    }
    turn.lock();
    try {
      for (Runnable next = task; next != null; next = waiting.poll()) {
        next.run();
      }
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void shutdown() {}

  @Override
  public List<Runnable> shutdownNow() {
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return false;
  }

  @Override
  public boolean isTerminated() {
    return false;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return true;
  }
}
