package org.prasan.casereferral.agency.inbound;

import java.util.function.Consumer;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads {@code registry.agency-events}. */
@Configuration(proxyBeanMethods = false)
class AgencyEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> agencyEvents(
      EventConsumers consumers, Agencies agencies, AgencyEventHandler handler) {
    return consumers.projecting(agencies.projection(), handler.folds());
  }
}
