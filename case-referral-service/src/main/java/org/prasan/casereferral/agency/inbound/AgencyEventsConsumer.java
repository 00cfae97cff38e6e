package org.prasan.casereferral.agency.inbound;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.agency.Agencies;
import org.prasan.casereferral.agency.Agency;
import org.prasan.casereferral.agency.inbound.AgencyEventHandler.AgencyCapacityChanged;
import org.prasan.casereferral.agency.inbound.AgencyEventHandler.AgencyClosed;
import org.prasan.casereferral.agency.inbound.AgencyEventHandler.AgencyRegistered;
import org.prasan.casereferral.agency.inbound.AgencyEventHandler.AgencyServicesChanged;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.InboundEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Reads {@code registry.agency-events}. */
@Configuration(proxyBeanMethods = false)
class AgencyEventsConsumer {

  @Bean
  Consumer<Message<byte[]>> agencyEvents(
      EventConsumers consumers, Agencies agencies, AgencyEventHandler handler) {
    return consumers.projecting(
        agencies.projection(),
        Map.<String, BiFunction<@Nullable Agency, InboundEvent, Agency>>of(
            "registry.agency-registered.v1",
            (_, e) -> handler.on(e.as(AgencyRegistered.class)),
            "registry.agency-services-changed.v1",
            (before, e) -> handler.on(before, e.as(AgencyServicesChanged.class)),
            "registry.agency-capacity-changed.v1",
            (before, e) -> handler.on(before, e.as(AgencyCapacityChanged.class)),
            "registry.agency-closed.v1",
            (before, e) -> handler.on(before, e.as(AgencyClosed.class))));
  }
}
