package org.prasan.casereferral.figures.inbound;

import java.util.function.Consumer;
import org.prasan.casereferral.figures.Tallies;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads this service's own topics a second time, as groups of their own. */
@Configuration(proxyBeanMethods = false)
class FigureEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> countedCases(
      EventConsumers consumers, Tallies tallies, FigureEventHandler handler) {
    return consumers.projecting(tallies.cases(), handler.caseFolds());
  }

  @Bean
  Consumer<Message<byte[]>> countedReferrals(
      EventConsumers consumers, Tallies tallies, FigureEventHandler handler) {
    return consumers.projecting(tallies.referrals(), handler.referralFolds());
  }
}
