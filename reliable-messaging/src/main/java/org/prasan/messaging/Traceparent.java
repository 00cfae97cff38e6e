package org.prasan.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** W3C trace context of one step; all steps of one correlation share the trace id. */
final class Traceparent {

  private Traceparent() {}

  static String of(String correlationId) {
    long span = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    return "00-%s-%016x-01".formatted(traceId(correlationId), span);
  }

  private static String traceId(String correlationId) {
    String hex = correlationId.replace("-", "");
    return hex.matches("(?!0{32})[0-9a-f]{32}")
        ? hex
        : UUID.nameUUIDFromBytes(correlationId.getBytes(StandardCharsets.UTF_8))
            .toString()
            .replace("-", "");
  }
}
