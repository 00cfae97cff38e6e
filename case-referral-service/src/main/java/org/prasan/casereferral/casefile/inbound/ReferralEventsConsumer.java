package org.prasan.casereferral.casefile.inbound;

import java.util.Map;
import java.util.function.Consumer;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.OutcomeRecorded;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.ReferralAccepted;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.ReferralExpired;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.ReferralRejected;
import org.prasan.casereferral.casefile.inbound.ReferralEventHandler.ReferralWithdrawn;
import org.prasan.messaging.EventConsumers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads this service's own {@code case-referral.referral-events}. */
@Configuration(proxyBeanMethods = false)
class ReferralEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> referralEvents(EventConsumers consumers, ReferralEventHandler handler) {
    return consumers.ordered(
        Map.of(
            "case-referral.referral-accepted.v1",
            e -> handler.on(e.as(ReferralAccepted.class), e),
            "case-referral.referral-rejected.v1",
            e -> handler.on(e.as(ReferralRejected.class), e),
            "case-referral.referral-expired.v1",
            e -> handler.on(e.as(ReferralExpired.class), e),
            "case-referral.referral-withdrawn.v1",
            e -> handler.on(e.as(ReferralWithdrawn.class), e),
            "case-referral.outcome-recorded.v1",
            e -> handler.on(e.as(OutcomeRecorded.class), e)));
  }
}
