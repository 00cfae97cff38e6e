package org.prasan.benchmarks.variants;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ClassUtils;

/**
 * Stands before the relay's loop and holds tasks back, so that the relay can be measured without
 * being woken and outboxes can be filled without being emptied. What was held back comes when the
 * gate opens, as it would from a broker that was away.
 */
final class RelayGate implements BeanPostProcessor {

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
    if (!name.equals("relayLoop")) {
      return bean;
    }
    return Proxy.newProxyInstance(
        getClass().getClassLoader(),
        ClassUtils.getAllInterfaces(bean),
        (_, method, arguments) -> {
          if (method.getName().equals("execute")) {
            pass(() -> ((Executor) bean).execute((Runnable) arguments[0]));
            return null;
          }
          return method.invoke(bean, arguments);
        });
  }

  private synchronized void pass(Runnable handOver) {
    if (passes(Thread.currentThread().getName())) {
      handOver.run();
    } else {
      held.add(handOver);
    }
  }

  /** Callers' commands wake the relay by their threads, the backbone's sweep by its own. */
  private boolean passes(String thread) {
    return switch (position) {
      case OPEN -> true;
      case SWEEPS_ONLY -> !thread.startsWith("caller-");
      case CLOSED -> !thread.startsWith("caller-") && !thread.startsWith("scheduling-");
    };
  }
}
