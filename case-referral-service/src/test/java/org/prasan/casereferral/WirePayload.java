package org.prasan.casereferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.prasan.messaging.WireEvent;
import tools.jackson.databind.json.JsonMapper;

/** Writes a payload as the outbox does: what is absent is left out. */
public final class WirePayload {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private WirePayload() {}

  public static byte[] of(WireEvent event) {
    return JSON.writeValueAsBytes(event.data());
  }
}
