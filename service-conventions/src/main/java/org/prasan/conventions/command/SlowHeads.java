package org.prasan.conventions.command;

import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Ends connections whose request line and headers trickle in, as {@link SlowBodies} does for
 * bodies. The container makes it by its name.
 */
public final class SlowHeads extends Http11NioProtocol {

  private Duration within = Duration.ofMinutes(1);

  public static WebServerFactoryCustomizer<TomcatServletWebServerFactory> endedAfter(
      Duration within) {
    return tomcat -> {
      tomcat.setProtocol(SlowHeads.class.getName());
      tomcat.addProtocolHandlerCustomizers((SlowHeads made) -> made.within = within);
    };
  }

  @Override
  protected Processor createProcessor() {
    return new Timed(this, getAdapter());
  }

  /** Serves one connection after the other; one whose head is not complete comes again. */
  private static final class Timed extends Http11Processor {
    private final SlowHeads settings;
    private @Nullable SocketWrapperBase<?> waiting;
    private long since;

    Timed(SlowHeads settings, Adapter adapter) {
      super(settings, adapter);
      this.settings = settings;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
      boolean again = socket == waiting;
      if (again && System.nanoTime() - since > settings.within.toNanos()) {
        waiting = null;
        return SocketState.CLOSED;
      }
      SocketState state = super.service(socket);
      if (state != SocketState.LONG || isAsync()) {
        waiting = null;
      } else if (!again) {
        waiting = socket;
        since = System.nanoTime();
      }
      return state;
    }
  }
}
