package org.prasan.casereferral.centre.inbound;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.centre.Centre;
import org.prasan.casereferral.centre.Centre.Standing;
import org.prasan.casereferral.centre.Centres;
import org.prasan.casereferral.centre.inbound.CentreEventHandler.CentreMentioned;
import org.prasan.casereferral.centre.inbound.CentreEventHandler.CentreNamed;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.InboundEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads {@code registry.centre-events}. */
@Configuration(proxyBeanMethods = false)
class CentreEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> centreEvents(
      EventConsumers consumers, Centres centres, CentreEventHandler handler) {
    return consumers.projecting(
        centres.projection(),
        Map.<String, BiFunction<@Nullable Centre, InboundEvent, Centre>>of(
            "registry.centre-proposed.v1",
            (_, e) -> handler.onProposed(e.as(CentreNamed.class)),
            "registry.centre-established.v1",
            (_, e) -> handler.onEstablished(e.as(CentreNamed.class)),
            "registry.centre-suspended.v1",
            moved(handler, Standing.SUSPENDED),
            "registry.centre-reinstated.v1",
            moved(handler, Standing.ESTABLISHED),
            "registry.centre-dissolved.v1",
            moved(handler, Standing.DISSOLVED)));
  }

  private static BiFunction<@Nullable Centre, InboundEvent, Centre> moved(
      CentreEventHandler handler, Standing next) {
    return (before, e) -> handler.onMoved(before, e.as(CentreMentioned.class), next);
  }
}
