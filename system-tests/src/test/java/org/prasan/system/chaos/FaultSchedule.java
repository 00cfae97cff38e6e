package org.prasan.system.chaos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.prasan.system.chaos.FaultProxy.Mode;

/**
 * One seeded random sequence of misfortunes; what dies comes back a little later, armed anew. The
 * next one strikes when enough has recovered to be hurt by it, or after a while in any case.
 */
final class FaultSchedule {

  /** What can happen, and how often beside the others. */
  private enum Fault {
    KILL_SERVICE(3),
    PAUSE_SERVICE(2),
    KILL_STORE(1),
    KILL_BROKER(1),
    SPOIL_STORE(2),
    SPOIL_BROKER(2),
    SPOIL_MAIL(1),
    REBALANCE_STORM(1);

    final int weight;

    Fault(int weight) {
      this.weight = weight;
    }
  }

  private static final List<Fault> LOT =
      Stream.of(Fault.values())
          .flatMap(fault -> Collections.nCopies(fault.weight, fault).stream())
          .toList();

  private static final List<Mode> SPOILED =
      List.of(Mode.CUT, Mode.HOLD_REQUESTS, Mode.HOLD_ANSWERS, Mode.DELAY, Mode.THROTTLE);

  private static final int ENOUGH_SERVICES = 4;
  private static final long LONGEST_TRUCE = millis(20_000);

  private final ChaosSystem system;
  private final Random random;
  private final Map<Instance, Long> comesBack = new HashMap<>();
  private final List<Pending> ends = new ArrayList<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private final AtomicInteger troubleForMails = new AtomicInteger();

  private record Pending(long at, Runnable end) {}

  FaultSchedule(ChaosSystem system, Random random) {
    this.system = system;
    this.random = random;
  }

  /** How often each fault struck. */
  Map<String, Integer> done() {
    return done;
  }

  /** How many mails may have been accepted by the server without being marked. */
  int troubleForMails() {
    return troubleForMails.get();
  }

  void run(BooleanSupplier goOn) {
    long next = System.nanoTime();
    while (goOn.getAsBoolean()) {
      long now = System.nanoTime();
      List<Pending> due = ends.stream().filter(pending -> pending.at <= now).toList();
      ends.removeAll(due);
      due.forEach(pending -> pending.end.run());
      system.services.forEach(this::revive);
      List.of(system.store, system.broker).forEach(this::revive);
      if (now >= next && (now >= next + LONGEST_TRUCE || enoughAtWork())) {
        strike(LOT.get(random.nextInt(LOT.size())));
        next = now + millis(3_000 + random.nextInt(5_000));
      }
      Client.pause(200);
    }
  }

  private boolean enoughAtWork() {
    return system.services.stream().filter(Instance::isReady).limit(ENOUGH_SERVICES).count()
        == ENOUGH_SERVICES;
  }

  private void strike(Fault fault) {
    Instance victim = system.services.get(random.nextInt(system.services.size()));
    count(fault.name());
    switch (fault) {
      case KILL_SERVICE -> kill(victim);
      case PAUSE_SERVICE -> pause(victim, 2_000 + random.nextInt(30_000));
      case KILL_STORE -> killEngine(system.store);
      case KILL_BROKER -> killEngine(system.broker);
      case SPOIL_STORE -> spoil(victim.proxies.getFirst());
      case SPOIL_BROKER -> spoil(system.brokerProxy);
      case SPOIL_MAIL -> spoil(victim.proxies.getLast());
      case REBALANCE_STORM -> storm();
    }
  }

  private void kill(Instance victim) {
    troubleForMails.incrementAndGet();
    victim.kill();
  }

  /** Every instance may have had a mail accepted that it could not mark. */
  private void killEngine(Instance engine) {
    troubleForMails.addAndGet(2);
    engine.kill();
  }

  private void pause(Instance victim, long millis) {
    if (victim.isAlive() && !victim.isPaused()) {
      troubleForMails.incrementAndGet();
      victim.pause();
      later(millis, victim::resume);
    }
  }

  private void spoil(FaultProxy proxy) {
    troubleForMails.addAndGet(2);
    if (random.nextInt(6) == 0) {
      count("reset");
      proxy.reset();
      return;
    }
    Mode mode = SPOILED.get(random.nextInt(SPOILED.size()));
    count(mode.name().toLowerCase(java.util.Locale.ROOT));
    proxy.mode(mode);
    later(1_500 + random.nextInt(12_000), () -> proxy.mode(Mode.PASS));
  }

  /** Members are silent until the group gives them up, come back in turns, and one dies. */
  private void storm() {
    List<Instance> members =
        system.services.stream()
            .filter(one -> one.service.equals("case-referral-service"))
            .toList();
    for (int i = 0; i < 6; i++) {
      Instance member = members.get(i % members.size());
      later(1 + i * 4_000L, () -> pause(member, 7_500));
    }
    later(9_000, () -> kill(members.getFirst()));
  }

  private void revive(Instance instance) {
    if (instance.isAlive()) {
      return;
    }
    Long due = comesBack.get(instance);
    if (due == null) {
      count("died " + instance.service);
      troubleForMails.incrementAndGet();
      comesBack.put(instance, System.nanoTime() + millis(random.nextInt(4_000)));
    } else if (System.nanoTime() >= due) {
      comesBack.remove(instance);
      if (system.services.contains(instance)) {
        system.startArmed(instance, random);
      } else {
        instance.start();
      }
    }
  }

  private void later(long millis, Runnable end) {
    ends.add(new Pending(System.nanoTime() + millis(millis), end));
  }

  private void count(String what) {
    done.merge(what, 1, Integer::sum);
  }

  private static long millis(long millis) {
    return millis * 1_000_000;
  }
}
