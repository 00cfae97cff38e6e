package org.prasan.messaging.outbox;

import java.util.concurrent.CompletionStage;

/** What the relay needs of a broker: send, and say when the record is safe. */
public interface EventBroker extends AutoCloseable {

  /** Completes when every in-sync replica has the record; fails when that can't be known. */
  CompletionStage<?> send(String topic, String key, PendingEvent event);

  /** Whether a record for this topic would be on its way at once; may take a moment to find out. */
  boolean isReachable(String topic);

  /** Gives up what was not acknowledged; the outbox still has it. */
  @Override
  void close();
}
