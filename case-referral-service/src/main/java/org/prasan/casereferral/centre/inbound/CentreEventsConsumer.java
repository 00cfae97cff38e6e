package org.prasan.casereferral.centre.inbound;

import java.util.function.Consumer;
import org.prasan.casereferral.centre.Centres;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads {@code registry.centre-events}. */
@Configuration(proxyBeanMethods = false)
class CentreEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> centreEvents(
      EventConsumers consumers, Centres centres, CentreEventHandler handler) {
    return consumers.projecting(centres.projection(), handler.folds());
  }
}
