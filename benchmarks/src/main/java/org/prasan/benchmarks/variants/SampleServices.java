package org.prasan.benchmarks.variants;

import java.util.Map;
import java.util.function.Consumer;
import org.prasan.benchmarks.variants.Work.Happened;
import org.prasan.benchmarks.variants.Work.Sample;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.EventConsumers;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;

/** The smallest services on the backbone. */
final class SampleServices {

  private SampleServices() {}

  /** Publishes: one kind of aggregate, one kind of event. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({StepTimes.class, SweepTimes.class, RelayGate.class})
  static class Writer {

    @Bean
    AggregateStore<Sample, Happened> samples(AggregateStores stores) {
      return stores.of(Work.COLLECTION, Sample.class, Happened.class);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer timedSweeps(SweepTimes times) {
      return settings -> settings.addCommandListener(times);
    }
  }

  /** Reacts: its handler notes the arrival. */
  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  @Import({StepTimes.class, Arrivals.class})
  static class Reader {

    @Bean
    Consumer<Message<byte[]>> sampleEvents(EventConsumers consumers, Arrivals arrivals) {
      return consumers.ordered(
          "sampleEvents", Map.of(Work.HAPPENED, event -> arrivals.arrived(event.aggregateId())));
    }
  }
}
