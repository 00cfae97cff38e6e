package org.prasan.system.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Stands before an engine and spoils the connections to it on demand. */
final class FaultProxy implements AutoCloseable {

  /** What happens to bytes; {@code HOLD_…} swallows one direction and leaves the other open. */
  enum Mode {
    PASS,
    CUT,
    HOLD_REQUESTS,
    HOLD_ANSWERS,
    DELAY,
    THROTTLE
  }

  private static final int CHUNK = 4_096;

  private final ServerSocket server;
  private final int targetPort;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Mode mode = Mode.PASS;

  /**
   * @param port to listen on; 0 takes a free one
   */
  FaultProxy(int port, int targetPort) {
    this.targetPort = targetPort;
    try {
      server = new ServerSocket(port, 200, InetAddress.getLoopbackAddress());
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  void mode(Mode next) {
    mode = next;
    if (next == Mode.CUT) {
      reset();
    }
  }

  /** Ends every connection without the usual farewell. */
  void reset() {
    open.forEach(FaultProxy::abort);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> connect(client));
      } catch (IOException _) {
        // closed, or the client went away at once
      }
    }
  }

  private void connect(Socket client) {
    var engine = new Socket();
    try {
      if (mode == Mode.CUT) {
        abort(client);
        return;
      }
      engine.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), targetPort), 2_000);
      engine.setTcpNoDelay(true);
      client.setTcpNoDelay(true);
      open.add(engine);
      Thread.ofVirtual().start(() -> pump(client, engine, Mode.HOLD_REQUESTS));
      pump(engine, client, Mode.HOLD_ANSWERS);
    } catch (IOException unreachable) {
      abort(client);
    }
  }

  private void pump(Socket from, Socket to, Mode holding) {
    var chunk = new byte[CHUNK];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        Mode now = mode;
        if (now == holding) {
          awaitEndOf(holding);
          break; // bytes were swallowed: this stream can't go on
        }
        hinder(now, read);
        out.write(chunk, 0, read);
      }
    } catch (IOException | InterruptedException _) {
      // one side is gone, so the other has to go
    } finally {
      abort(from);
      abort(to);
    }
  }

  private void awaitEndOf(Mode holding) throws InterruptedException {
    while (mode == holding) {
      Thread.sleep(50);
    }
  }

  private static void hinder(Mode now, int bytes) throws InterruptedException {
    switch (now) {
      case DELAY -> Thread.sleep(ThreadLocalRandom.current().nextInt(20, 400));
      case THROTTLE -> Thread.sleep(bytes / 20L);
      default -> {}
    }
  }

  private static void abort(Socket socket) {
    try (socket) {
      socket.setSoLinger(true, 0);
    } catch (IOException _) {
      // it was closed already
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    reset();
  }
}
