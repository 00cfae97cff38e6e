package org.prasan.casereferral.city;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.city.memory.Memory;
import org.prasan.casereferral.city.memory.MemoryTemplate;
import org.prasan.casereferral.colleague.Colleagues;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.inbound.Subscriptions;
import org.prasan.messaging.outbox.EventBroker;
import org.prasan.messaging.outbox.PendingEvent;
import org.prasan.testing.engines.Engines;
import org.prasan.testing.tokens.WithTestTokens;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** The service with a store of its own, a clock that is moved by hand and no broker between. */
final class City implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Set<String> KEPT = Set.of("key_check", "projection_pointers");

  final CityClock clock;
  final CityBus bus = new CityBus();
  private final @Nullable Memory memory;
  private final ConfigurableApplicationContext service;
  private final Map<Class<?>, Object> rooms = new HashMap<>();

  @WithTestTokens
  static class Trusting {}

  /** With the store. */
  City(Instant start, Path folder) {
    this(start, folder, false);
  }

  /** With nothing between the rooms and their memory, where the store would take too long. */
  static City inMemory(Instant start, Path folder) {
    return new City(start, folder, true);
  }

  private City(Instant start, Path folder, boolean inMemory) {
    clock = new CityClock(start);
    memory = inMemory ? new Memory(clock, bus) : null;
    service =
        new SpringApplicationBuilder(application(), Trusting.class)
            .initializers(context ->
                context.addBeanFactoryPostProcessor(
                    beans -> replaceIn((BeanDefinitionRegistry) beans)))
            .run(
                "--server.port=0",
                "--prasan.trial=true",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=https://issuer.test",
                "--logging.level.root=WARN",
                "--spring.mongodb.uri=" + Engines.mongoUri(),
                "--spring.mongodb.database=city-" + UUID.randomUUID().toString().substring(0, 8),
                "--spring.kafka.bootstrap-servers=" + Engines.kafkaBootstrapServers(),
                "--spring.cloud.stream.default.consumer.auto-startup=false",
                "--prasan.messaging.sweep-every=1h",
                "--prasan.case-referral.clocks.sweep-every=1d",
                "--prasan.case-referral.case-clocks.sweep-every=1d",
                "--prasan.case-referral.allowances.sweep-every=1d",
                "--prasan.case-referral.matching.clients-per-hour=100000",
                "--prasan.personal-data.create-key-file=true",
                "--prasan.personal-data.key-file=" + folder.resolve("keys"));
    bus.connect(service.getBean(Subscriptions.class));
  }

  private static Class<?> application() {
    return ClassUtils.resolveClassName("org.prasan.casereferral.CaseReferralApplication", null);
  }

  <T> T room(Class<T> type) {
    return type.cast(rooms.computeIfAbsent(type, service::getBean));
  }

  /** As with each request of theirs. */
  void signIn(Caller person) {
    room(Colleagues.class).follow(person, null);
  }

  String address() {
    return "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
  }

  /** As if nothing had ever been. */
  void beginAnew(Instant start) {
    MongoTemplate store = room(MongoTemplate.class);
    store.getCollectionNames().stream()
        .filter(name -> !KEPT.contains(name) && !name.startsWith("system."))
        .forEach(name -> store.remove(new Query(), name));
    if (memory != null) {
      memory.forget();
    }
    bus.forget();
    clock.setTo(start);
  }

  /** What another service says; its sequence begins with 1. */
  void says(String topic, String key, long sequence, String type, Map<String, Object> data) {
    var event =
        new PendingEvent(
            sequence,
            UUID.randomUUID().toString(),
            type,
            clock.instant(),
            null,
            "city",
            null,
            JSON.writeValueAsBytes(data));
    bus.send(topic, key, event);
    bus.settle();
  }

  /**
   * Lets every clock of the service look at what is due, and everything follow from it; and once
   * more, since a clock may begin with a time that is over.
   */
  void sweep() {
    sweepOnce();
    sweepOnce();
  }

  private void sweepOnce() {
    service.getBeansOfType(ScheduledTaskHolder.class).values().stream()
        .flatMap(holder -> holder.getScheduledTasks().stream())
        .map(scheduled -> scheduled.getTask().getRunnable())
        .filter(task -> task.toString().startsWith("org.prasan.casereferral."))
        .forEach(Runnable::run);
    bus.settle();
  }

  private void replaceIn(BeanDefinitionRegistry beans) {
    replace(beans, "clock", java.time.Clock.class, clock);
    replace(beans, "eventBroker", EventBroker.class, bus);
    if (memory != null) {
      beans.registerBeanDefinition("memory", instead(Memory.class, memory));
      replace(beans, "mongoTemplate", new RootBeanDefinition(MemoryTemplate.class));
    }
    replace(beans, "relayLoop", ExecutorService.class, new InTurn());
  }

  private static <T> void replace(
      BeanDefinitionRegistry beans, String name, Class<T> type, T instead) {
    RootBeanDefinition definition = instead(type, instead);
    definition.setPrimary(false);
    definition.setDefaultCandidate(!name.equals("relayLoop"));
    replace(beans, name, definition);
  }

  private static void replace(
      BeanDefinitionRegistry beans, String name, RootBeanDefinition definition) {
    if (beans.containsBeanDefinition(name)) {
      beans.removeBeanDefinition(name);
    }
    beans.registerBeanDefinition(name, definition);
  }

  private static <T> RootBeanDefinition instead(Class<T> type, T instead) {
    var definition = new RootBeanDefinition(type, () -> instead);
    definition.setPrimary(true);
    return definition;
  }

  @Override
  public void close() {
    service.close();
  }
}
