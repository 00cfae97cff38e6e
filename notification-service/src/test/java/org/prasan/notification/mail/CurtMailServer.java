package org.prasan.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as much SMTP as it takes to answer a recipient with a chosen code. */
final class CurtMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String answerToRecipient;
  private final AtomicInteger calls = new AtomicInteger();

  CurtMailServer(String answerToRecipient) throws IOException {
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    this.answerToRecipient = answerToRecipient;
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Connections so far. */
  int calls() {
    return calls.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        calls.incrementAndGet();
        talk(client);
      } catch (SocketException closed) {
        return;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in = new BufferedReader(new InputStreamReader(client.getInputStream()));
    var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
    out.print("220 curt\r\n");
    out.flush();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.print((line.startsWith("RCPT") ? answerToRecipient : "250 fine") + "\r\n");
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
