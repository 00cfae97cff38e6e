package org.prasan.notification.live;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.prasan.notification.contact.Audience;

/**
 * The hints that wait for one reader, each once. A reader who lags too far behind is left: who
 * connects anew looks at everything anew, which hints that were dropped silently would not bring
 * about.
 */
public final class LiveStream {

  private final int most;
  private final Set<Hint> waiting = new LinkedHashSet<>();
  private Sight sight;
  private boolean open = true;

  LiveStream(Sight sight, int most) {
    this.sight = sight;
    this.most = most;
  }

  String subject() {
    return sight.subject();
  }

  synchronized void tell(Change change) {
    if (sight.holds(change)) {
      add(change.hint());
    }
  }

  synchronized void tellOfMessage(String recipient, Audience told, Hint hint) {
    if (sight.holds(recipient, told)) {
      add(hint);
    }
  }

  private void add(Hint hint) {
    if (open && waiting.add(hint)) {
      open = waiting.size() <= most;
      notifyAll();
    }
  }

  /** What may be told changes with duties; what waits was judged by the old ones and is dropped. */
  public synchronized void judge(Sight now) {
    if (!sight.equals(now)) {
      sight = now;
      waiting.clear();
    }
  }

  public synchronized boolean isOpen() {
    return open;
  }

  synchronized void end() {
    open = false;
    notifyAll();
  }

  /** Waits for hints, and takes them all; none when the time is over or the stream has ended. */
  public synchronized List<Hint> take(Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    long left = atMost.toMillis();
    while (open && waiting.isEmpty() && left > 0) {
      wait(left);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
    List<Hint> taken = open ? List.copyOf(waiting) : List.of();
    waiting.clear();
    return taken;
  }
}
