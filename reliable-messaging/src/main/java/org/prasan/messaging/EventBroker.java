package org.prasan.messaging;

import java.util.concurrent.CompletionStage;

/** What the relay needs of a broker: send, and say when the record is safe. */
public interface EventBroker extends AutoCloseable {

  /** Completes when every in-sync replica has the record; fails when that can't be known. */
  CompletionStage<?> send(String topic, String key, PendingEvent event);

  /** Gives up what was not acknowledged; the outbox still has it. */
  @Override
  void close();
}
