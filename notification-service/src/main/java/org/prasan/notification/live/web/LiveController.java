package org.prasan.notification.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Callers;
import org.prasan.notification.live.Hint;
import org.prasan.notification.live.LiveProperties;
import org.prasan.notification.live.LiveStream;
import org.prasan.notification.live.LiveStreams;
import org.prasan.notification.live.Sights;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes hints to an open screen for as long as its token goes on. A virtual thread waits in each
 * stream, so that what a slow reader holds up is that reader's own.
 */
@RestController
class LiveController {

  private final LiveStreams streams;
  private final Sights sights;
  private final LiveProperties settings;
  private final JsonMapper json;

  LiveController(LiveStreams streams, Sights sights, LiveProperties settings, JsonMapper json) {
    this.streams = streams;
    this.sights = sights;
    this.settings = settings;
    this.json = json;
  }

  /** What a hint says on the wire. */
  record HintView(String kind, String id) {}

  @GetMapping(value = "/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @PreAuthorize("isAuthenticated()")
  void listen(Caller caller, HttpServletRequest request, HttpServletResponse response) {
    Duration left = Callers.tokenLeft();
    LiveStream stream = streams.open(sights.of(caller));
    try {
      ShallowEtagHeaderFilter.disableContentCaching(request);
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setCharacterEncoding("UTF-8");
      response.setHeader("X-Accel-Buffering", "no");
      write(stream, caller, response, System.nanoTime() + left.toNanos());
    } catch (IOException gone) {
      return; // the reader left, which a stream notices only by writing
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      streams.close(stream);
    }
  }

  private void write(LiveStream stream, Caller caller, HttpServletResponse response, long end)
      throws IOException, InterruptedException {
    send(response, "retry: 3000\n\n");
    long beat = System.nanoTime();
    while (stream.isOpen() && System.nanoTime() < end) {
      if (System.nanoTime() >= beat) {
        stream.judge(sights.of(caller));
        send(response, "event: beat\ndata: {}\n\n");
        beat = System.nanoTime() + settings.beatEvery().toNanos();
      }
      List<Hint> hints = stream.take(until(Math.min(beat, end)));
      if (!hints.isEmpty()) {
        send(response, text(hints));
        Thread.sleep(settings.gather());
      }
    }
  }

  private static Duration until(long then) {
    return Duration.ofNanos(Math.max(0, then - System.nanoTime())).plusMillis(1);
  }

  private String text(List<Hint> hints) {
    var text = new StringBuilder();
    for (Hint hint : hints) {
      var view = new HintView(hint.kind().label(), hint.id());
      text.append("event: changed\ndata: ").append(json.writeValueAsString(view)).append("\n\n");
    }
    return text.toString();
  }

  private static void send(HttpServletResponse response, String text) throws IOException {
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    response.getOutputStream().flush();
  }
}
