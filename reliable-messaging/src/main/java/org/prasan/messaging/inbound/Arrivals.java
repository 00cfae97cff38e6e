package org.prasan.messaging.inbound;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.SequenceGap;
import org.prasan.messaging.Steps;
import org.prasan.messaging.UnreadableEvent;
import org.springframework.messaging.Message;

/** Lets each event of a source aggregate through once and in order. */
public final class Arrivals {

  private final ConsumerMeters meters;
  private final Steps steps;
  private final Clock clock;

  public Arrivals(ConsumerMeters meters, Steps steps, Clock clock) {
    this.meters = meters;
    this.steps = steps;
    this.clock = clock;
  }

  /**
   * Hands the event on if it is the next one of its aggregate; drops it if it came before.
   *
   * @param last sequence of the last handled event of the aggregate
   * @throws SequenceGap when its predecessor was not handled
   */
  public void inOrder(
      Message<byte[]> message, ToLongFunction<InboundEvent> last, Consumer<InboundEvent> effect) {
    InboundEvent event = EventHeaders.read(message);
    steps
        .receiving(event)
        .observe(() -> {
          if (isNext(event, last.applyAsLong(event))) {
            effect.accept(event);
            meters.handled(event.topic(), Duration.between(event.time(), clock.instant()));
          }
        });
  }

  private boolean isNext(InboundEvent event, long last) {
    if (event.sequence() <= last) {
      meters.duplicate(event.topic());
      return false;
    }
    if (event.sequence() > last + 1) {
      meters.gap(event.topic());
      throw new SequenceGap(event, last);
    }
    return true;
  }

  /**
   * Events of unknown types are passed over; they only advance the mark.
   *
   * @throws UnreadableEvent for a new version of a type the service acts on
   */
  public static void refuseUnknownVersion(InboundEvent event, Set<String> known) {
    String name = withoutVersion(event.type());
    if (!known.contains(event.type())
        && known.stream().anyMatch(type -> withoutVersion(type).equals(name))) {
      throw new UnreadableEvent("unknown version " + event.type());
    }
  }

  private static String withoutVersion(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }
}
