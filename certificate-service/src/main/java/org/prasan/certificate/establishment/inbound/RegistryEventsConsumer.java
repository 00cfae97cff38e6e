package org.prasan.certificate.establishment.inbound;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.prasan.certificate.establishment.inbound.RegistryEvents.CentreDissolved;
import org.prasan.certificate.establishment.inbound.RegistryEvents.CentreEstablished;
import org.prasan.certificate.establishment.inbound.RegistryEvents.CentreReinstated;
import org.prasan.certificate.establishment.inbound.RegistryEvents.CentreSuspended;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Intent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Takes the centres' events from the broker and hands each to its reaction. */
@Configuration(proxyBeanMethods = false)
class RegistryEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> registryEvents(EventConsumers consumers, RegistryEventHandler handler) {
    return consumers.ordered(
        Map.of(
            RegistryEvents.ESTABLISHED, reaction(CentreEstablished.class, handler::on),
            RegistryEvents.SUSPENDED, reaction(CentreSuspended.class, handler::on),
            RegistryEvents.REINSTATED, reaction(CentreReinstated.class, handler::on),
            RegistryEvents.DISSOLVED, reaction(CentreDissolved.class, handler::on)));
  }

  private static <T> Consumer<InboundEvent> reaction(
      Class<T> type, BiConsumer<T, Intent> reaction) {
    return event -> reaction.accept(event.as(type), Intent.causedBy(event));
  }
}
