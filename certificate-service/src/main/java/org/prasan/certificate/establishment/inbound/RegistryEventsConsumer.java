package org.prasan.certificate.establishment.inbound;

import java.util.function.Consumer;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Takes the centres' events from the broker and hands each to its reaction. */
@Configuration(proxyBeanMethods = false)
class RegistryEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> registryEvents(EventConsumers consumers, RegistryEventHandler handler) {
    return consumers.ordered("registryEvents", handler.reactions());
  }
}
