package org.prasan.notification.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.message.Messages;
import org.prasan.notification.message.Messages.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives hints of messages that came into inboxes, whichever instance wrote them. It looks for them
 * in the store, since only what is there can be read, and only while somebody listens.
 */
@Component
class NewMessages {

  private static final Logger log = LoggerFactory.getLogger(NewMessages.class);

  /** What an instance may lag behind another between the time of a row and its writing. */
  private static final Duration LATE = Duration.ofSeconds(10);

  private final Messages messages;
  private final LiveStreams streams;
  private final Clock clock;
  private @Nullable Set<Arrival> seen;

  NewMessages(Messages messages, LiveStreams streams, Clock clock) {
    this.messages = messages;
    this.streams = streams;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${prasan.live.inbox-every:1s}")
  synchronized void look() {
    if (streams.isEmpty()) {
      seen = null;
      return;
    }
    try {
      List<Arrival> latest = messages.arrivedSince(clock.instant().minus(LATE));
      Set<Arrival> known = seen;
      if (known != null) {
        latest.stream().filter(arrival -> !known.contains(arrival)).forEach(this::tell);
      }
      seen = latest.stream().collect(Collectors.toUnmodifiableSet());
    } catch (DataAccessException storeDown) {
      log.warn("inboxes are not looked at: {}", storeDown.getClass().getSimpleName());
    }
  }

  private void tell(Arrival arrival) {
    var hint = new Hint(Hint.Kind.INBOX, arrival.id());
    streams.tellOfMessage(arrival.recipient(), arrival.audience(), hint);
  }
}
