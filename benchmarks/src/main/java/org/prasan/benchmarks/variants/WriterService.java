package org.prasan.benchmarks.variants;

import org.prasan.benchmarks.variants.Work.Happened;
import org.prasan.benchmarks.variants.Work.Sample;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.boot.MessagingProperties;
import org.prasan.messaging.WireEvent;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The smallest service that publishes: one kind of aggregate, one kind of event. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class WriterService {

  static final String COLLECTION = "samples";

  @Bean
  StepTimes stepTimes() {
    return new StepTimes();
  }

  @Bean
  static RelayGate relayGate() {
    return new RelayGate();
  }

  @Bean
  AggregateStore<Sample, Happened> samples(AggregateStores stores, MessagingProperties settings) {
    return stores.of(
        COLLECTION, Sample.class, settings.service(), event -> new WireEvent(Work.HAPPENED, event));
  }

  @Bean
  SweepTimes sweepTimes() {
    return new SweepTimes();
  }

  @Bean
  MongoClientSettingsBuilderCustomizer timedSweeps(SweepTimes times) {
    return settings -> settings.addCommandListener(times);
  }
}
