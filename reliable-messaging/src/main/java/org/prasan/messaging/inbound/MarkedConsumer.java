package org.prasan.messaging.inbound;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.messaging.Message;

/** A consumer that can tell how far it has handled each source aggregate. */
public interface MarkedConsumer extends Consumer<Message<byte[]>> {

  /** Sequence of the last handled event of each aggregate; aggregates without one are left out. */
  Map<String, Long> handled(String topic, Collection<String> aggregateIds);
}
