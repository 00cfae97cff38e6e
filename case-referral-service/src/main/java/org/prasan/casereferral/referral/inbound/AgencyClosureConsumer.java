package org.prasan.casereferral.referral.inbound;

import java.util.Map;
import java.util.function.Consumer;
import org.prasan.casereferral.referral.AgencyClosing;
import org.prasan.casereferral.referral.ReferralCommandHandler;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Intent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * Reads {@code registry.agency-events} a second time, beside the projection, so that what a closed
 * agency holds comes back.
 */
@Configuration(proxyBeanMethods = false)
class AgencyClosureConsumer {

  @Bean
  Consumer<Message<byte[]>> agencyClosures(
      EventConsumers consumers, ReferralCommandHandler referrals) {
    return consumers.ordered(
        "agencyClosures", Map.of("registry.agency-closed.v1", event -> close(event, referrals)));
  }

  private static void close(InboundEvent event, ReferralCommandHandler referrals) {
    referrals.handle(new AgencyClosing(event.aggregateId(), event.time()), Intent.causedBy(event));
  }
}
