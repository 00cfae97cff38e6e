package org.prasan.launcher;

import java.net.URI;

/** One number, {@code PRASAN_PORT_BASE}, moves every port of the local system. */
public record Ports(int base) {
  private static final int DEFAULT_BASE = 8100;

  public Ports {
    if (base < 1024 || base > 65_000) {
      throw new IllegalArgumentException(
          "PRASAN_PORT_BASE must lie between 1024 and 65000, not " + base);
    }
  }

  public static Ports fromEnvironment() {
    String base = System.getenv().getOrDefault("PRASAN_PORT_BASE", "");
    return new Ports(base.isBlank() ? DEFAULT_BASE : Integer.parseInt(base.strip()));
  }

  /** Of a service, as far from the first port as in its own settings. */
  int of(ServiceModule service) {
    return base + service.port() - DEFAULT_BASE;
  }

  public int broker() {
    return base + 10;
  }

  public int store() {
    return base + 20;
  }

  public int smtp() {
    return base + 25;
  }

  public URI issuer() {
    return at(base);
  }

  public URI console() {
    return at(base + 9);
  }

  public URI mailbox() {
    return at(base + 26);
  }

  public URI at(ServiceModule service) {
    return at(of(service));
  }

  static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
