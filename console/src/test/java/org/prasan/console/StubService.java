package org.prasan.console;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Stands where a service would, and remembers what reached it. */
final class StubService implements AutoCloseable {

  record Call(String method, String path, Map<String, List<String>> headers) {

    String header(String name) {
      return String.join(", ", headers.getOrDefault(name, List.of()));
    }
  }

  static final String PAPERS_POLICY = "default-src 'none'; style-src 'sha256-of-it'";

  final List<Call> calls = new CopyOnWriteArrayList<>();
  final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  final CountDownLatch left = new CountDownLatch(1);
  private final HttpServer server;

  StubService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.createContext("/v1/live", this::live);
    server.createContext("/v1/slow", StubService::never);
    server.createContext("/v1/upload", this::upload);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  Call last() {
    return calls.getLast();
  }

  private Call remember(HttpExchange exchange) {
    var call =
        new Call(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            Map.copyOf(exchange.getRequestHeaders()));
    calls.add(call);
    return call;
  }

  /** With headers of its own that are the console's to say. */
  private void answer(HttpExchange exchange) throws IOException {
    remember(exchange);
    exchange.getResponseHeaders().set("Cache-Control", "max-age=600");
    exchange.getResponseHeaders().set("Set-Cookie", "of=the-service");
    exchange.getResponseHeaders().set("ETag", "\"7\"");
    if (exchange.getRequestURI().getPath().contains("/papers/")) {
      exchange.getResponseHeaders().set("Content-Security-Policy", PAPERS_POLICY);
    }
    send(exchange, "{\"answered\":true}");
  }

  private void upload(HttpExchange exchange) throws IOException {
    remember(exchange);
    send(exchange, digest(exchange.getRequestBody().readAllBytes()));
  }

  static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void send(HttpExchange exchange, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** Sends what the test puts into the queue until nobody listens any more. */
  private void live(HttpExchange exchange) throws IOException {
    remember(exchange);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream stream = exchange.getResponseBody()) {
      while (true) {
        stream.write((events.take() + "\n\n").getBytes(StandardCharsets.UTF_8));
        stream.flush();
      }
    } catch (IOException gone) {
      left.countDown();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void never(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
