package org.prasan.casereferral.aid.inbound;

import java.util.function.Consumer;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads this service's own {@code case-referral.case-events}. */
@Configuration(proxyBeanMethods = false)
class AidEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> aidEvents(EventConsumers consumers, AidEventHandler handler) {
    return consumers.ordered("aidEvents", handler.reactions());
  }
}
