package org.prasan.casereferral.volunteer.inbound;

import java.util.function.Consumer;
import org.prasan.casereferral.volunteer.Volunteers;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads {@code registry.volunteer-events}. */
@Configuration(proxyBeanMethods = false)
class VolunteerEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> volunteerEvents(
      EventConsumers consumers, Volunteers volunteers, VolunteerEventHandler handler) {
    return consumers.projecting(volunteers.projection(), handler.folds());
  }
}
