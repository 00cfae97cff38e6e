package org.prasan.benchmarks.variants;

import java.util.Map;
import java.util.function.Consumer;
import org.prasan.messaging.EventConsumers;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The smallest service that reacts: the handler notes the arrival. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ReaderService {

  @Bean
  StepTimes stepTimes() {
    return new StepTimes();
  }

  @Bean
  Arrivals arrivals() {
    return new Arrivals();
  }

  @Bean
  Consumer<Message<byte[]>> sampleEvents(EventConsumers consumers, Arrivals arrivals) {
    return consumers.ordered(Map.of(Work.HAPPENED, event -> arrivals.arrived(event.aggregateId())));
  }
}
