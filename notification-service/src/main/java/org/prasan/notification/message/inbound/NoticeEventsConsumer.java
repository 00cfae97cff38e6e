package org.prasan.notification.message.inbound;

import java.util.HashMap;
import java.util.function.Consumer;
import org.prasan.messaging.EventConsumers;
import org.prasan.notification.contact.inbound.DutyEventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The function beans that the bindings of application.yaml name, one for each source service. */
@Configuration(proxyBeanMethods = false)
class NoticeEventsConsumer {

  /** An event that changes somebody's duties does so before anybody is told of it. */
  @Bean
  Consumer<Message<byte[]>> registryEvents(
      EventConsumers consumers, DutyEventHandler duties, NoticeEventHandler handler) {
    var reactions = new HashMap<>(duties.reactions());
    handler.reactions().forEach((type, tell) -> reactions.merge(type, tell, Consumer::andThen));
    return consumers.ordered("registryEvents", reactions);
  }

  @Bean
  Consumer<Message<byte[]>> certificateEvents(
      EventConsumers consumers, NoticeEventHandler handler) {
    return consumers.ordered("certificateEvents", handler.reactions());
  }

  @Bean
  Consumer<Message<byte[]>> caseReferralEvents(
      EventConsumers consumers, NoticeEventHandler handler) {
    return consumers.ordered("caseReferralEvents", handler.reactions());
  }
}
