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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as much SMTP as it takes to answer each stage of a mail with a chosen code. */
public final class CurtMailServer implements AutoCloseable {

  /** In place of an answer: the server ends the connection. */
  public static final String HANGS_UP = "";

  private static final Map<String, String> FINE =
      Map.of("GREETING", "220 curt", "DATA", "354 go on", "QUIT", "221 bye");

  private final ServerSocket socket;
  private final Map<String, String> answers;
  private final Thread serving;
  private final AtomicInteger calls = new AtomicInteger();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile Socket talking = new Socket();

  /**
   * @param answers by stage: {@code GREETING EHLO MAIL RCPT DATA TEXT}, or by a whole command; what
   *     is absent is fine
   */
  CurtMailServer(Map<String, String> answers) throws IOException {
    this(0, answers);
  }

  public CurtMailServer(int port, Map<String, String> answers) throws IOException {
    this.socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
    this.answers = answers;
    this.serving = Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Connections so far. */
  int calls() {
    return calls.get();
  }

  /** The commands, as they were on the wire. */
  public List<String> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        calls.incrementAndGet();
        talking = client;
        talk(client);
      } catch (SocketException closed) {
        if (socket.isClosed()) {
          return;
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    var out = new PrintWriter(client.getOutputStream(), false, StandardCharsets.US_ASCII);
    boolean goesOn = answer("GREETING", out);
    for (String line = goesOn ? in.readLine() : null; line != null; line = in.readLine()) {
      heard.add(line);
      String stage = answers.containsKey(line) || line.length() < 4 ? line : line.substring(0, 4);
      if (!answer(stage, out)) {
        return;
      }
      if (stage.equals("DATA") && answerTo("DATA").startsWith("354")) {
        skipText(in);
        if (!answer("TEXT", out)) {
          return;
        }
      }
    }
  }

  private static void skipText(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      line = in.readLine();
    }
  }

  private String answerTo(String stage) {
    return answers.getOrDefault(stage, FINE.getOrDefault(stage, "250 fine"));
  }

  /** False when the server hangs up. */
  private boolean answer(String stage, PrintWriter out) {
    String answer = answerTo(stage);
    out.print(answer.isEmpty() ? "" : answer + "\r\n");
    out.flush();
    return !answer.equals(HANGS_UP);
  }

  /**
   * Once it returns the port is free: who still accepts holds it a moment longer, and who listens
   * to a caller would until that one hangs up.
   */
  @Override
  public void close() throws IOException {
    socket.close();
    talking.close();
    try {
      serving.join(Duration.ofSeconds(10));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
