package org.prasan.notification.contact.inbound;

import java.util.function.Consumer;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads {@code registry.agency-events} and {@code registry.volunteer-events}. */
@Configuration(proxyBeanMethods = false)
class DutyEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> registryDuties(EventConsumers consumers, DutyEventHandler handler) {
    return consumers.ordered(handler.reactions());
  }
}
