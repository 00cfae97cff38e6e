package org.prasan.conventions.command;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.prasan.conventions.problem.BodyTooSlow;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Ends requests whose body trickles in: the container's own time-out begins anew with each byte. It
 * holds for whoever reads the body, and for the rest that nobody read.
 */
public final class SlowBodies extends ValveBase {

  private static final int MAX_REST = 2 * 1024 * 1024;

  private static final int TIMES_AS_LONG = 5;

  private final Duration within;
  private final LargeBodies large;

  private SlowBodies(Duration within, LargeBodies large) {
    super(true);
    this.within = within;
    this.large = large;
  }

  public static WebServerFactoryCustomizer<TomcatServletWebServerFactory> endedAfter(
      Duration within, LargeBodies large) {
    return tomcat -> tomcat.addEngineValves(new SlowBodies(within, large));
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request wire = request.getCoyoteRequest();
    InputBuffer bytes = wire.getInputBuffer();
    Duration time = large.may(request) ? within.multipliedBy(TIMES_AS_LONG) : within;
    var timed = new TimedBody(bytes, System.nanoTime() + time.toNanos());
    wire.setInputBuffer(timed);
    try {
      getNext().invoke(request, response);
      if (!request.isFinished() && request.getHeader("Expect") == null) {
        response.flushBuffer();
        drain(wire);
      }
    } finally {
      wire.setInputBuffer(bytes);
    }
  }

  /** A client that is still sending hears its answer only when somebody reads on. */
  private static void drain(org.apache.coyote.Request wire) {
    var rest = new Rest();
    try {
      while (rest.read <= MAX_REST && rest.add(wire.doRead(rest))) {
        // the next piece
      }
    } catch (IOException | BodyTooSlow tooSlow) {
      rest.read = Integer.MAX_VALUE;
    }
    if (rest.read > MAX_REST) {
      wire.action(ActionCode.CLOSE_NOW, null);
    }
  }

  private static final class Rest implements ApplicationBufferHandler {
    private ByteBuffer piece = EMPTY_BUFFER;
    private int read;

    boolean add(int bytes) {
      read += Math.max(0, bytes);
      return bytes >= 0;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      piece = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return piece;
    }

    @Override
    public void expand(int size) {
      // nothing is kept
    }
  }

  private record TimedBody(InputBuffer bytes, long endsAt) implements InputBuffer {
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
      int read = bytes.doRead(handler);
      if (read >= 0 && System.nanoTime() - endsAt > 0) {
        throw new BodyTooSlow();
      }
      return read;
    }

    @Override
    public int available() {
      return bytes.available();
    }
  }
}
