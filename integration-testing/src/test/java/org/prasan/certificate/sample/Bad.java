package org.prasan.certificate.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.EventType;
import org.prasan.messaging.outbox.Machinery;
import org.prasan.registry.sample.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One class for each rule that it breaks. */
class Bad {

  record UsesAnotherService(Sample sample) {}

  static class BadController {}

  @RestController
  static class Endpoint {
    @GetMapping("/open")
    String open() {
      return "";
    }
  }

  static class BadEventsConsumer {}

  @EventType
  record Loose(String id) {}

  static class UsesMachinery {
    Machinery machinery = new Machinery();
  }

  static class SavesItself {
    AggregateStore store;
  }

  static class AskingHandler {
    Criteria criteria = new Criteria();
  }

  @ConfigurationProperties("knobs")
  record Knobs(int turns) {}

  static class KnowsHttp {
    HttpStatus status = HttpStatus.OK;
  }

  static class Supplies {
    @Bean
    Supplier<String> words() {
      return () -> "";
    }
  }

  @Component
  static class Function implements UnaryOperator<String> {
    @Override
    public String apply(String words) {
      return words;
    }
  }

  static class Injected {
    @Autowired Clock clock;
  }

  static class Settings {
    Settings(@Value("${x}") String x) {}
  }

  static class AsksInstant {
    Instant now = Instant.now();
  }

  static class AsksLocalDate {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
  }

  static class AsksDate {
    Date now = new Date();
  }

  static class AsksSystem {
    long now = System.currentTimeMillis();
  }

  static class MakesAClock {
    Clock clock = Clock.systemUTC();
  }

  static class UsesItsClock {
    LocalDate today(Clock clock) {
      return LocalDate.now(clock);
    }
  }
}
