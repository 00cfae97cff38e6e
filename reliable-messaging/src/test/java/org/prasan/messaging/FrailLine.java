package org.prasan.messaging;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to the store that, while it is frail, breaks when some answers are on their way back. */
final class FrailLine {
  private static final int ONE_OF = 20;

  private final ServerSocket entrance;
  private final int storePort;
  private final Random chance = new Random(1);
  private final AtomicInteger lostAnswers = new AtomicInteger();
  private volatile boolean frail;

  FrailLine(int storePort) throws IOException {
    this.storePort = storePort;
    this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  void frail(boolean now) {
    frail = now;
  }

  int lostAnswers() {
    return lostAnswers.get();
  }

  private void accept() {
    while (true) {
      try {
        Socket client = entrance.accept();
        Socket store = new Socket(InetAddress.getLoopbackAddress(), storePort);
        Thread.ofVirtual().start(() -> carry(client, store, false));
        Thread.ofVirtual().start(() -> carry(store, client, true));
      } catch (IOException refused) {
        return; // the test's process ends
      }
    }
  }

  private void carry(Socket from, Socket to, boolean answers) {
    try (from;
        to) {
      byte[] part = new byte[65_536];
      for (int length = 0; length >= 0; length = from.getInputStream().read(part)) {
        if (answers && length > 0 && frail && chance.nextInt(ONE_OF) == 0) {
          lostAnswers.incrementAndGet();
          return;
        }
        to.getOutputStream().write(part, 0, length);
      }
    } catch (IOException broken) {
      // one end has gone, so both are closed
    }
  }
}
