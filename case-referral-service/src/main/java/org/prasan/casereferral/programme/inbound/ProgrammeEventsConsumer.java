package org.prasan.casereferral.programme.inbound;

import java.util.function.Consumer;
import org.prasan.casereferral.programme.Programmes;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads {@code registry.programme-events}. */
@Configuration(proxyBeanMethods = false)
class ProgrammeEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> programmeEvents(
      EventConsumers consumers, Programmes programmes, ProgrammeEventHandler handler) {
    return consumers.projecting(programmes.projection(), handler.folds());
  }
}
