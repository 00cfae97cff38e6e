package org.prasan.casereferral.referral.inbound;

import java.util.function.Consumer;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads this service's own {@code case-referral.case-events}. */
@Configuration(proxyBeanMethods = false)
class CaseEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> caseEvents(EventConsumers consumers, CaseEventHandler handler) {
    return consumers.ordered("caseEvents", handler.reactions());
  }
}
