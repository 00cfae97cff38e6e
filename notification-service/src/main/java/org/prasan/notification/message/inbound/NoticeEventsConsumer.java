package org.prasan.notification.message.inbound;

import java.util.function.Consumer;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The function beans that the bindings of application.yaml name, one for each source service. */
@Configuration(proxyBeanMethods = false)
class NoticeEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> registryEvents(EventConsumers consumers, NoticeEventHandler handler) {
    return consumers.ordered(handler.reactions());
  }

  @Bean
  Consumer<Message<byte[]>> certificateEvents(
      EventConsumers consumers, NoticeEventHandler handler) {
    return consumers.ordered(handler.reactions());
  }

  @Bean
  Consumer<Message<byte[]>> caseReferralEvents(
      EventConsumers consumers, NoticeEventHandler handler) {
    return consumers.ordered(handler.reactions());
  }
}
