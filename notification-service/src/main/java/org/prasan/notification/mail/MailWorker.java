package org.prasan.notification.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.message.MessagesAdded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Runs mail rounds: at once when rows were added, and by sweep for what another run left behind.
 * While the mail server is down it waits longer and longer, without giving up.
 */
@Component
class MailWorker implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(MailWorker.class);
  private static final Duration GATHERING = Duration.ofMillis(200);

  private final MailRound round;
  private final MailQueue queue;
  private final MailSettings settings;
  private final Clock clock;
  private final BackOff backOff;
  private final Semaphore wake = new Semaphore(0);
  private final Semaphore stopping = new Semaphore(0);
  private volatile boolean running;
  private volatile @Nullable Thread thread;
  private volatile @Nullable Instant oldest;
  private volatile boolean serverDown;
  private Instant looked = Instant.EPOCH;

  MailWorker(
      MailRound round,
      MailQueue queue,
      MailSettings settings,
      Clock clock,
      MeterRegistry registry) {
    this.round = round;
    this.queue = queue;
    this.settings = settings;
    this.clock = clock;
    this.backOff = new BackOff(settings.longestPause());
    Gauge.builder("notification.mail.oldest.age", this, MailWorker::oldestAge)
        .description("Age of the mail that waits longest")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("notification.mail.server.down", this, w -> w.serverDown ? 1 : 0)
        .description("1 while the mail server can't be reached")
        .register(registry);
  }

  @EventListener
  void wake(MessagesAdded added) {
    wake.release();
  }

  @Override
  public void start() {
    stopping.drainPermits();
    running = true; // before the thread asks
    thread = Thread.ofPlatform().name("mail-worker").daemon().start(this::work);
  }

  private void work() {
    int failures = 0;
    try {
      while (running) {
        failures = pauseAfter(round(), failures);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private MailRound.Result round() {
    try {
      MailRound.Result result = round.run(this::isRunning);
      if (!looked.plus(settings.sweepEvery()).isAfter(clock.instant())) {
        looked = clock.instant();
        oldest = queue.oldest().orElse(null);
      }
      return result;
    } catch (DataAccessException storeDown) {
      log.warn("mails wait for the store: {}", storeDown.getClass().getSimpleName());
      return MailRound.Result.ALL_DONE;
    } catch (RuntimeException bug) {
      log.error("a mail round failed; what it had claimed is tried again after its lease", bug);
      return MailRound.Result.ALL_DONE;
    }
  }

  private int pauseAfter(MailRound.Result result, int failures) throws InterruptedException {
    serverDown = result == MailRound.Result.SERVER_DOWN;
    switch (result) {
      case ALL_DONE -> awaitWake(settings.sweepEvery());
      case SERVER_DOWN -> pause(backOff.after(failures + 1));
      case MORE_MAY_WAIT -> {}
    }
    return serverDown ? failures + 1 : 0;
  }

  /** Mails that come together are claimed together, in one round instead of many. */
  private void awaitWake(Duration atMost) throws InterruptedException {
    if (wake.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
      rest(GATHERING);
      wake.drainPermits();
    }
  }

  /** New mails don't make a down server answer, so they don't shorten this. */
  private void pause(Duration pause) throws InterruptedException {
    log.warn("the mail server is down; next try in {}", pause);
    rest(pause);
  }

  private void rest(Duration pause) throws InterruptedException {
    if (stopping.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
      stopping.release();
    }
  }

  private double oldestAge() {
    Instant since = oldest;
    return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1e3;
  }

  /** Lets the mail at hand be sent and marked: an interruption in between would repeat it. */
  @Override
  public void stop() {
    running = false;
    Thread worker = thread;
    stopping.release();
    wake.release();
    if (worker != null) {
      awaitEnd(worker);
    }
  }

  private void awaitEnd(Thread worker) {
    try {
      worker.join(settings.sendWithin());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
