package org.prasan.messaging.inbound;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Steps;
import org.springframework.messaging.Message;

/** Its marks lie beside its effects, which recognise their own repetition. */
public record OrderedConsumer(
    Arrivals arrivals,
    HandledMarks marks,
    Steps steps,
    Map<String, Consumer<InboundEvent>> handlers)
    implements MarkedConsumer {

  @Override
  public void accept(Message<byte[]> message) {
    arrivals.inOrder(message, marks::last, this::handle);
  }

  private void handle(InboundEvent event) {
    Arrivals.refuseUnknownVersion(event, handlers.keySet());
    Consumer<InboundEvent> handler = handlers.get(event.type());
    if (handler != null) {
      handler.accept(event);
    }
    steps.of(Steps.MARK, event).observe(() -> marks.advance(event));
  }

  @Override
  public Map<String, Long> handled(String topic, Collection<String> aggregateIds) {
    return marks.last(topic, aggregateIds);
  }
}
