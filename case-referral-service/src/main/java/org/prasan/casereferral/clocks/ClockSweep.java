package org.prasan.casereferral.clocks;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.FailureClass;
import org.prasan.messaging.OutboxFull;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/**
 * Looks for due clocks and has each document act on its own. What is due stands in the documents
 * themselves: no timer is kept in memory, so none is lost, and several instances may run, because
 * the version of each document decides between them.
 *
 * <p>A document whose clock fails is set aside, and tried again after a pause that doubles with
 * each failure, while all others go on.
 */
public final class ClockSweep implements MeterBinder {

  private static final Logger log = LoggerFactory.getLogger(ClockSweep.class);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 20;

  private final String what;
  private final Function<Instant, Stream<DueClock>> due;
  private final Consumer<DueClock> tick;
  private final Duration every;
  private final Clock clock;
  private final Map<String, SetAside> aside = new ConcurrentHashMap<>();
  private final ReentrantLock sweeping = new ReentrantLock();
  private String lastInTrouble = "";

  /**
   * @param what the documents are, as meters and log name them
   * @param due finds the due clocks, the longest due first
   * @param tick has one document act
   * @param every how often a sweep is made
   */
  public ClockSweep(
      String what,
      Function<Instant, Stream<DueClock>> due,
      Consumer<DueClock> tick,
      Duration every,
      Clock clock) {
    this.what = what;
    this.due = due;
    this.tick = tick;
    this.every = every;
    this.clock = clock;
  }

  private record SetAside(int failures, Instant until) {}

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder(what + ".clock.lag", this, it -> it.lag().toSeconds())
        .baseUnit("seconds")
        .description("For how long the longest due clock has not been looked at")
        .register(registry);
    Gauge.builder(what + ".clock.set.aside", aside, Map::size)
        .description("How many clocks failed and are tried again later")
        .register(registry);
  }

  public void sweep() {
    if (sweeping.tryLock()) {
      try {
        lookAtAll();
      } finally {
        sweeping.unlock();
      }
    }
  }

  /** Trouble of the store ends it; the next sweep begins anew. */
  private void lookAtAll() {
    var seen = new HashSet<String>();
    try (Stream<DueClock> found = due.apply(clock.instant())) {
      found.forEach(it -> {
        seen.add(it.id());
        if (!isSetAside(it)) {
          act(it);
        }
      });
      aside.keySet().retainAll(seen);
    } catch (DataAccessException | MongoException storeAway) {
      log.warn("due clocks of {} wait for the store: {}", what, storeAway.getClass().getName());
    }
  }

  private void act(DueClock due) {
    try {
      tick.accept(due);
      aside.remove(due.id());
    } catch (ConcurrentChange | OutboxFull passing) {
      log.warn("clock of {} {} waits: {}", what, due.id(), passing.getClass().getName());
    } catch (RuntimeException failure) {
      if (isOfTheStore(failure, due)) {
        throw failure;
      }
      setAside(due, failure);
    }
  }

  /** Where the same referral is in trouble twice running, it is not the store that is. */
  private boolean isOfTheStore(RuntimeException failure, DueClock due) {
    boolean again = lastInTrouble.equals(due.id());
    boolean infrastructure = FailureClass.of(failure) == FailureClass.INFRASTRUCTURE;
    lastInTrouble = infrastructure ? due.id() : lastInTrouble;
    return infrastructure && !again;
  }

  private void setAside(DueClock due, RuntimeException failure) {
    SetAside now = aside.compute(due.id(), (_, before) -> after(before));
    log.error(
        "clock of {} {} fails and is set aside until {}: {}",
        what,
        due.id(),
        now.until(),
        NestedExceptionUtils.getMostSpecificCause(failure).getClass().getName());
  }

  private SetAside after(@Nullable SetAside before) {
    int failures = before == null ? 1 : before.failures() + 1;
    Duration pause = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    boolean longest = pause.compareTo(LONGEST_PAUSE) > 0;
    return new SetAside(failures, clock.instant().plus(longest ? LONGEST_PAUSE : pause));
  }

  private boolean isSetAside(DueClock due) {
    SetAside known = aside.get(due.id());
    return known != null && known.until().isAfter(clock.instant());
  }

  private Duration lag() {
    Instant now = clock.instant();
    try (Stream<DueClock> found = this.due.apply(now)) {
      return found
          .filter(it -> !aside.containsKey(it.id()))
          .findFirst()
          .map(first -> Duration.between(first.at(), now))
          .orElse(Duration.ZERO);
    }
  }
}
