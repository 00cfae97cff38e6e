package org.prasan.notification.live;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Everything a stream of hints may be refused for. */
abstract sealed class LiveRefusal extends DomainException {

  private static final int PATIENCE_SECONDS = 30;

  private LiveRefusal(String slug, int status, Map<String, Object> arguments) {
    super(slug, status, arguments);
  }

  @Override
  public int retryAfterSeconds() {
    return PATIENCE_SECONDS;
  }

  /** Each screen more costs a connection; one is enough for all tabs of a browser. */
  static final class TooManyStreams extends LiveRefusal {
    TooManyStreams(int most) {
      super("too-many-streams", 429, Map.of("most", most));
    }
  }

  /** What is left of the connections belongs to the other requests. */
  static final class StreamsFull extends LiveRefusal {
    StreamsFull() {
      super("streams-full", 503, Map.of());
    }
  }
}
