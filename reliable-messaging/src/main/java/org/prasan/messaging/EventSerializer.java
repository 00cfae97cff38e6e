package org.prasan.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** Writes payloads when the command runs, so that no event waits that could not be sent. */
final class EventSerializer {

  static final int MAX_BYTES = 256 * 1024;

  private final JsonMapper json =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  byte[] toJson(Object data) {
    byte[] payload = json.writeValueAsBytes(data);
    if (payload.length > MAX_BYTES) {
      throw new IllegalArgumentException(
          data.getClass().getSimpleName() + " exceeds " + MAX_BYTES + " bytes");
    }
    return payload;
  }
}
