package org.prasan.notification.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.message.MessagesAdded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Runs mail rounds, one after the other: at once when rows were added, and by sweep for what
 * another run left behind. While the mail server is down it waits longer and longer, without giving
 * up.
 */
@Component
class MailWorker implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(MailWorker.class);

  /** Mails that come together are claimed together, in one round instead of many. */
  private static final Duration GATHERING = Duration.ofMillis(200);

  private final MailRound round;
  private final MailQueue queue;
  private final MailProperties settings;
  private final Clock clock;
  private final BackOff backOff;
  private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();
  private final AtomicBoolean woken = new AtomicBoolean();
  private volatile @Nullable Instant oldest;
  private volatile int failures;
  private volatile boolean running;

  MailWorker(
      MailRound round,
      MailQueue queue,
      MailProperties settings,
      Clock clock,
      MeterRegistry registry) {
    this.round = round;
    this.queue = queue;
    this.settings = settings;
    this.clock = clock;
    this.backOff = new BackOff(settings.longestPause());
    thread.setThreadNamePrefix("mail-worker-");
    thread.setDaemon(true);
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setWaitForTasksToCompleteOnShutdown(true);
    thread.setAwaitTerminationMillis(settings.sendWithin().toMillis());
    Gauge.builder("notification.mail.oldest.age", this, MailWorker::oldestAge)
        .description("Age of the mail that waits longest")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("notification.mail.server.down", this, w -> w.failures > 0 ? 1 : 0)
        .description("1 while the mail server can't be reached")
        .register(registry);
  }

  @Override
  public void start() {
    running = true; // before the thread asks
    thread.initialize();
    thread.schedule(
        this::sweep, context -> context.lastCompletion() == null ? now() : now().plus(pause()));
  }

  /** New mails don't make a down server answer, so they don't shorten its pause. */
  @EventListener
  void wake(MessagesAdded added) {
    if (running && failures == 0 && woken.compareAndSet(false, true)) {
      thread.schedule(this::rounds, now().plus(GATHERING));
    }
  }

  private Instant now() {
    return thread.getClock().instant();
  }

  private Duration pause() {
    return failures == 0 ? settings.sweepEvery() : backOff.after(failures);
  }

  private void sweep() {
    try {
      rounds();
      oldest = queue.oldest().orElse(null);
    } catch (DataAccessException storeDown) {
      log.warn("mails wait for the store: {}", storeDown.getClass().getSimpleName());
    }
  }

  private void rounds() {
    woken.set(false);
    MailRound.Result result = MailRound.Result.MORE_MAY_WAIT;
    while (running && result == MailRound.Result.MORE_MAY_WAIT) {
      result = round.run(this::isRunning);
    }
    failures = result == MailRound.Result.SERVER_DOWN ? failures + 1 : 0;
    if (failures > 0) {
      log.warn("the mail server is down; next try in {}", pause());
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
    thread.shutdown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
