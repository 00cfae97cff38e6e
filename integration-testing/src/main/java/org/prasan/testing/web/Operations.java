package org.prasan.testing.web;

import java.util.List;
import org.springframework.context.ApplicationContext;

/** What a service can be asked, so that a test can insist on having an opinion on each. */
public final class Operations {

  private Operations() {}

  /** As in {@code POST /v1/things/{id}}. */
  public static List<String> of(ApplicationContext service) {
    return Endpoint.of(service).stream().map(Endpoint::name).toList();
  }
}
