package org.prasan.launcher;

import java.net.URI;

/** Where the local system answers, for whoever talks to it from outside. */
public record Endpoints(
    URI issuer, URI registry, URI certificate, URI caseReferral, URI notification, URI mailbox) {

  public static Endpoints fromEnvironment() {
    return of(Ports.fromEnvironment());
  }

  static Endpoints of(Ports ports) {
    return new Endpoints(
        at(ports.issuer()),
        at(ports.registry()),
        at(ports.certificate()),
        at(ports.caseReferral()),
        at(ports.notification()),
        at(ports.mailbox()));
  }

  private static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
