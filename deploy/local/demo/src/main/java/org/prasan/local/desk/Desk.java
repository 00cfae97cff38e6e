package org.prasan.local.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Demo issuer and mail sink in one small JVM: {@code <folder> <issuer port> <smtp port> <mail page
 * port>}. Another bind address than loopback, as a container needs it, comes from {@code
 * PRASAN_DESK_ADDRESS}, the issuer's name in the tokens from {@code PRASAN_ISSUER_URI}, the address
 * of the console, at which people log in, from {@code PRASAN_CONSOLE_URL}.
 */
public final class Desk {
  private Desk() {}

  static void main(String[] arguments) throws IOException {
    String host = setting("PRASAN_DESK_ADDRESS").orElse("127.0.0.1");
    int issuerPort = Integer.parseInt(arguments[1]);
    DemoIssuer issuer =
        DemoIssuer.start(
            Path.of(arguments[0]),
            new InetSocketAddress(InetAddress.getByName(host), issuerPort),
            Clock.systemUTC(),
            setting("PRASAN_ISSUER_URI").map(URI::create),
            setting("PRASAN_CONSOLE_URL").map(URI::create).map(DemoClient::console));
    MailSink.start(host, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    if (Boolean.getBoolean("prasan.training")) {
      System.exit(0);
    }
    System.out.println("DEMO ISSUER on " + issuer.uri() + ": anyone who reaches it may be anyone.");
    System.out.println("Never let it be reached from another machine. " + DemoPerson.HINT);
  }

  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
