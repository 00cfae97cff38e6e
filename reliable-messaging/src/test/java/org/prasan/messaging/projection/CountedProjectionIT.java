package org.prasan.messaging.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.result.UpdateResult;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.prasan.messaging.InboundEvent;
import org.prasan.messaging.Projection.Counted;
import org.prasan.messaging.Steps;
import org.prasan.messaging.inbound.Arrivals;
import org.prasan.messaging.inbound.ConsumerMeters;
import org.prasan.testing.engines.Engines;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/** What is promised of counters, with the process dying before and after each of its writes. */
class CountedProjectionIT {

  private static final String TYPE = "backbone.moved.v1";
  private static final int PARTITIONS = 3;
  private static MongoClient client;

  private final FrailTemplate mongo = new FrailTemplate(client, "counted-" + UUID.randomUUID());
  private final MongoProjection<Place> places =
      new MongoProjection<>("places", Place.class, mongo, Clock.systemUTC());
  private final ProjectingConsumer<Place> consumer =
      new ProjectingConsumer<>(
          new Arrivals(
              new ConsumerMeters(new SimpleMeterRegistry()),
              new Steps(ObservationRegistry.NOOP),
              Clock.systemUTC()),
          places,
          Map.of(TYPE, (before, event) -> place(event)));

  /** Each aggregate is in one place at a time, and counted there. */
  record Place(String name, int moves) implements Counted {
    @Override
    public Map<Counter, Map<String, Long>> counts() {
      return Map.of(
          new Counter(name, "2026"), Map.of("here", 1L, "moves", (long) moves),
          new Counter("all", "2026"), Map.of("days.27.moves", (long) moves));
    }
  }

  record Moved(String to) {}

  private static Place place(InboundEvent event) {
    return new Place(event.as(Moved.class).to(), (int) event.sequence());
  }

  @BeforeAll
  static void connect() {
    client = MongoClients.create(Engines.mongoUri());
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void countsEachEventOnceWhereverTheProcessDiesAndHoweverOftenAnEventIsSent() {
    for (int seed = 0; seed < 12; seed++) {
      mongo.getDb().drop();
      List<Sent> topic = topic(new Random(seed));
      Map<String, Long> expected = recount(topic);
      for (int cut = 0; cut <= writesOf(topic, expected); cut++) {
        for (boolean after : new boolean[] {false, true}) {
          mongo.getDb().drop();
          mongo.dieAt(cut, after);
          deliver(topic);
          assertThat(counted())
              .as("seed %d, write %d, after %s", seed, cut, after)
              .isEqualTo(expected);
        }
      }
    }
  }

  /** Also makes sure that no write is left uncut. */
  private int writesOf(List<Sent> topic, Map<String, Long> expected) {
    mongo.dieAt(-1, false);
    deliver(topic);
    assertThat(counted()).isEqualTo(expected);
    return mongo.writes;
  }

  private record Sent(String aggregate, long sequence, String to, int partition, long offset) {
    Message<byte[]> message() {
      return MessageBuilder.withPayload(("{\"to\":\"" + to + "\"}").getBytes(UTF_8))
          .setHeader(KafkaHeaders.RECEIVED_TOPIC, "backbone.places")
          .setHeader(KafkaHeaders.RECEIVED_KEY, aggregate)
          .setHeader(KafkaHeaders.RECEIVED_PARTITION, partition)
          .setHeader(KafkaHeaders.OFFSET, offset)
          .setHeader("ce_id", aggregate + "-" + sequence)
          .setHeader("ce_type", TYPE)
          .setHeader("ce_sequence", Long.toString(sequence))
          .setHeader("ce_time", "2026-11-27T00:00:00Z")
          .setHeader("ce_correlationid", "c")
          .build();
    }
  }

  /** Some events are sent again at once, with a new offset, as a relay does that died. */
  private static List<Sent> topic(Random random) {
    var ends = new long[PARTITIONS];
    var sequences = new TreeMap<String, Long>();
    var topic = new ArrayList<Sent>();
    for (int i = 0; i < 9; i++) {
      int number = random.nextInt(4);
      int partition = number % PARTITIONS;
      String aggregate = "a" + number;
      long sequence = sequences.merge(aggregate, 1L, Long::sum);
      String to = "place-" + random.nextInt(2);
      for (int times = random.nextInt(3) == 0 ? 2 : 1; times > 0; times--) {
        topic.add(new Sent(aggregate, sequence, to, partition, ends[partition]++));
      }
    }
    return topic;
  }

  /** What was not handled wholly comes again, and with it all that was not committed: here, all. */
  private void deliver(List<Sent> topic) {
    boolean died;
    do {
      died = false;
      try {
        topic.forEach(sent -> consumer.accept(sent.message()));
      } catch (Died again) {
        died = true;
      }
    } while (died);
  }

  private static Map<String, Long> recount(List<Sent> topic) {
    var last = new TreeMap<String, Sent>();
    topic.forEach(sent -> last.put(sent.aggregate(), sent));
    var counts = new TreeMap<String, Long>();
    for (Sent sent : last.values()) {
      counts.merge(sent.to() + " here", 1L, Long::sum);
      counts.merge(sent.to() + " moves", sent.sequence(), Long::sum);
      counts.merge("all days.27.moves", sent.sequence(), Long::sum);
    }
    return counts;
  }

  private Map<String, Long> counted() {
    var counts = new TreeMap<String, Long>();
    var wanted = new Counted.Wanted(List.of("all", "place-0", "place-1"), "2026", "2026");
    for (Counted.Counts found : places.counts(wanted)) {
      flatten(found.counter().of() + " ", found.values(), counts);
    }
    counts.values().removeIf(value -> value == 0);
    return counts;
  }

  private static void flatten(String path, Map<String, Object> values, Map<String, Long> into) {
    values.forEach((name, value) -> {
      if (value instanceof Map<?, ?> nested) {
        var parts = new TreeMap<String, Object>();
        nested.forEach((key, part) -> parts.put(key.toString(), part));
        flatten(path + name + ".", parts, into);
      } else {
        into.put(path + name, ((Number) value).longValue());
      }
    });
  }

  private static final class Died extends DataAccessResourceFailureException {
    Died() {
      super("died");
    }
  }

  /** A store whose caller dies right before or right after one of its writes. */
  private static final class FrailTemplate extends MongoTemplate {
    private int writes;
    private int cut = -1;
    private boolean after;

    FrailTemplate(MongoClient client, String database) {
      super(client, database);
    }

    void dieAt(int write, boolean afterwards) {
      writes = 0;
      cut = write;
      after = afterwards;
    }

    @Override
    public <T> T insert(T object, String collection) {
      before();
      T inserted = super.insert(object, collection);
      afterwards();
      return inserted;
    }

    @Override
    public UpdateResult updateFirst(Query query, UpdateDefinition update, String collection) {
      before();
      UpdateResult result = super.updateFirst(query, update, collection);
      afterwards();
      return result;
    }

    @Override
    public UpdateResult upsert(Query query, UpdateDefinition update, String collection) {
      before();
      UpdateResult result = super.upsert(query, update, collection);
      afterwards();
      return result;
    }

    private void before() {
      if (writes == cut && !after) {
        writes++;
        throw new Died();
      }
    }

    private void afterwards() {
      if (writes++ == cut && after) {
        throw new Died();
      }
    }
  }
}
