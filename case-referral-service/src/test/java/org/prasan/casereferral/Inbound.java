package org.prasan.casereferral;

import java.time.Instant;
import org.prasan.contracttesting.EventContracts;
import org.prasan.messaging.InboundEvent;

/** The published example of an event, as it would come in. */
public final class Inbound {

  private Inbound() {}

  public static InboundEvent example(String type) {
    return new InboundEvent(
        "topic",
        "event-1",
        type,
        "aggregate-1",
        1,
        Instant.parse("2026-11-23T05:00:00Z"),
        "correlation-1",
        null,
        EventContracts.example(type));
  }
}
