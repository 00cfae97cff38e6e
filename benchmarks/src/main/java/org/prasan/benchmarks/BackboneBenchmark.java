package org.prasan.benchmarks;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.prasan.benchmarks.SampleService.Arrivals;
import org.prasan.benchmarks.SampleService.Happened;
import org.prasan.benchmarks.SampleService.Sample;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.KafkaClients;
import org.prasan.testing.engines.Engines;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Commands accepted and published through the outbox against a bare insert with a bare send on the
 * same engines, in turns; and the way of one event to its handler against a bare round trip.
 */
public final class BackboneBenchmark {

  private static final int ROUNDS = 7;
  private static final int COMMANDS = 2_000;
  private static final int CALLERS = 8;
  private static final int EVENTS = 1_000;
  private static final int WARM_UP = 200;

  private final AggregateStore<Sample, Happened> samples;
  private final Arrivals arrivals;
  private final MeterRegistry meters;
  private final Floor floor;

  private BackboneBenchmark(ConfigurableApplicationContext context) {
    this.samples = samples(context);
    this.arrivals = context.getBean(Arrivals.class);
    this.meters = context.getBean(MeterRegistry.class);
    KafkaClients kafka = context.getBean(KafkaClients.class);
    Floor.declareTopic(kafka.connection());
    this.floor =
        new Floor(context.getBean(MongoTemplate.class).getCollection("bare"), kafka.producer());
  }

  @SuppressWarnings("unchecked")
  private static AggregateStore<Sample, Happened> samples(ConfigurableApplicationContext context) {
    return context.getBean(AggregateStore.class);
  }

  /** The file to write the table to is the only argument. */
  public static void main(String[] arguments) throws Exception {
    try (ConfigurableApplicationContext context = start()) {
      String table = new BackboneBenchmark(context).measure();
      System.out.println(table);
      Files.writeString(Path.of(arguments[0]), table);
    }
    System.exit(0);
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(SampleService.class)
        .run(
            "--spring.application.name=benchmark",
            "--spring.main.web-application-type=none",
            "--spring.main.banner-mode=off",
            "--spring.config.import=classpath:reliable-messaging.yaml",
            "--spring.cloud.function.definition=sampleEvents",
            "--spring.cloud.stream.bindings.sampleEvents-in-0.destination=" + SampleService.TOPIC,
            "--spring.mongodb.database=benchmark-" + System.currentTimeMillis(),
            "--spring.mongodb.uri=" + Engines.mongoUri(),
            "--spring.kafka.bootstrap-servers=" + Engines.kafkaBootstrapServers());
  }

  private String measure() throws Exception {
    var outbox = new ArrayList<Double>();
    var bare = new ArrayList<Double>();
    rate(this::published, WARM_UP);
    rate(this::bare, WARM_UP);
    for (int round = 0; round < ROUNDS; round++) {
      outbox.add(rate(this::published, COMMANDS));
      bare.add(rate(this::bare, COMMANDS));
    }
    return new BackboneTable(ROUNDS, COMMANDS, CALLERS, EVENTS)
        .markdown(outbox, bare, eventLatency(), bareLatency());
  }

  /** A way to accept {@code commands} commands and to see all of them at the broker. */
  @FunctionalInterface
  private interface Way {
    void run(int commands) throws Exception;
  }

  private static double rate(Way way, int commands) throws Exception {
    long start = System.nanoTime();
    way.run(commands);
    return commands / ((System.nanoTime() - start) / 1e9);
  }

  private void published(int commands) throws Exception {
    long before = acknowledged();
    together(commands, this::command);
    while (acknowledged() < before + commands) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  private long acknowledged() {
    Timer timer = meters.find("outbox.publish").timer();
    return timer == null ? 0 : timer.count();
  }

  private String command() {
    String id = UUID.randomUUID().toString();
    var intent = new Intent(id, id, null, id, null);
    var sample = new Sample(SampleService.TEXT);
    samples.create(id, intent, Change.of(sample, new Happened(SampleService.TEXT)));
    return id;
  }

  private void bare(int commands) throws Exception {
    for (Object sent : together(commands, floor::insertAndSend)) {
      ((Future<?>) sent).get();
    }
  }

  private static <T> List<T> together(int commands, java.util.concurrent.Callable<T> command)
      throws InterruptedException, ExecutionException {
    var results = new ArrayList<T>(commands);
    try (var callers = Executors.newFixedThreadPool(CALLERS)) {
      var running = new ArrayList<Future<T>>(commands);
      for (int i = 0; i < commands; i++) {
        running.add(callers.submit(command));
      }
      for (Future<T> one : running) {
        results.add(one.get());
      }
    }
    return results;
  }

  /** From the command to the handler's call, one event at a time. */
  private Histogram eventLatency() throws InterruptedException {
    var times = new Histogram(3);
    for (int i = 0; i < WARM_UP + EVENTS; i++) {
      String id = UUID.randomUUID().toString();
      CountDownLatch arrival = arrivals.expect(id);
      long start = System.nanoTime();
      samples.create(
          id,
          new Intent(id, id, null, id, null),
          Change.of(new Sample(SampleService.TEXT), new Happened(SampleService.TEXT)));
      if (!arrival.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("an event did not arrive");
      }
      if (i >= WARM_UP) {
        times.recordValue(System.nanoTime() - start);
      }
    }
    return times;
  }

  private Histogram bareLatency() {
    var times = new Histogram(3);
    floor.roundTrips(Engines.kafkaBootstrapServers(), WARM_UP, _ -> {});
    floor.roundTrips(Engines.kafkaBootstrapServers(), EVENTS, times::recordValue);
    return times;
  }
}
