package org.prasan.casereferral.casefile.inbound;

import java.util.function.Consumer;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads this service's own {@code case-referral.referral-events}. */
@Configuration(proxyBeanMethods = false)
class ReferralEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> referralEvents(EventConsumers consumers, ReferralEventHandler handler) {
    return consumers.ordered("referralEvents", handler.reactions());
  }
}
