package org.prasan.notification.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.prasan.notification.contact.Audience;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The streams that this instance holds open. It ends them before the server waits for requests that
 * are under way, which would be for as long as somebody's token.
 */
@Component
public class LiveStreams implements SmartLifecycle {

  private final List<LiveStream> streams = new CopyOnWriteArrayList<>();
  private final LiveProperties settings;
  private volatile boolean running;

  LiveStreams(LiveProperties settings, MeterRegistry registry) {
    this.settings = settings;
    Gauge.builder("notification.live.streams", streams, List::size)
        .description("Streams of hints that are open")
        .register(registry);
  }

  /**
   * @throws LiveRefusal when the reader, or everybody together, has as many as are allowed
   */
  public synchronized LiveStream open(Sight sight) {
    long own = streams.stream().filter(it -> it.subject().equals(sight.subject())).count();
    if (own >= settings.ofOnePerson()) {
      throw new LiveRefusal.TooManyStreams(settings.ofOnePerson());
    }
    if (!running || streams.size() >= settings.atOnce()) {
      throw new LiveRefusal.StreamsFull();
    }
    var stream = new LiveStream(sight, settings.waiting());
    streams.add(stream);
    return stream;
  }

  public void close(LiveStream stream) {
    stream.end();
    streams.remove(stream);
  }

  public void tell(Change change) {
    streams.forEach(stream -> stream.tell(change));
  }

  void tellOfMessage(String recipient, Audience told, Hint hint) {
    streams.forEach(stream -> stream.tellOfMessage(recipient, told, hint));
  }

  boolean isEmpty() {
    return streams.isEmpty();
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    streams.forEach(LiveStream::end);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
