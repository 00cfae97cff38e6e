package org.prasan.registry.sample;

import org.prasan.messaging.EventType;
import org.prasan.messaging.Topic;

@Topic
sealed interface SampleEvent {
  @EventType
  record SampleTaken() implements SampleEvent {}
}
