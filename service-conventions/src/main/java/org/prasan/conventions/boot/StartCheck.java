package org.prasan.conventions.boot;

import com.mongodb.MongoException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Something that must be true of the store before anything is consumed or served. What is not true
 * refuses the start. A store that is down keeps nothing from starting: it is asked again until it
 * answers, health is down that long, and stays down when the answer is no.
 */
public final class StartCheck extends AbstractHealthIndicator implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(StartCheck.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Runnable question;
  private final Duration patience;
  private final CountDownLatch answered = new CountDownLatch(1);
  private volatile @Nullable RuntimeException refusal;
  private volatile @Nullable Thread asking;

  /**
   * @param question throws {@link IllegalStateException} or {@link UncheckedIOException} when the
   *     answer is no; must be asked again by whatever relies on it, which may come first where the
   *     store was down
   * @param patience how long the start waits for the answer
   */
  public StartCheck(Runnable question, Duration patience) {
    this.question = question;
    this.patience = patience;
  }

  /** Before the backbone. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  @Override
  public void start() {
    asking = Thread.ofVirtual().name("start-check").start(this::askUntilAnswered);
    try {
      if (!answered.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("The store does not answer yet; what must be true of it is checked later");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    RuntimeException no = refusal;
    if (no != null) {
      throw no;
    }
  }

  private void askUntilAnswered() {
    try {
      while (!ask()) {
        Thread.sleep(PAUSE);
      }
      answered.countDown();
    } catch (InterruptedException stopped) {
      log.debug("Stopped before the store answered");
    }
  }

  private boolean ask() {
    try {
      question.run();
      return true;
    } catch (IllegalStateException | UncheckedIOException no) {
      log.error("{}", no.getMessage());
      refusal = no;
      return true;
    } catch (MongoException | DataAccessException storeDown) {
      log.debug("The store does not answer", storeDown);
      return false;
    }
  }

  @Override
  public void stop() {
    Thread waiting = asking;
    asking = null;
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return asking != null;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    if (refusal == null && answered.getCount() == 0) {
      health.up();
    } else {
      health.down().withDetail("answer", refusal == null ? "not yet" : "no");
    }
  }
}
