package org.prasan.local.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged before {@code kill -9} is there afterwards. */
class KilledEnginesTest {
  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void killAll() throws InterruptedException {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void storeKeepsEveryAcknowledgedWrite() throws Exception {
    int port = FreePorts.take(1).getFirst();
    String uri = "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=2000";
    Set<Integer> acknowledged = new HashSet<>();
    for (int round = 0; round < 3; round++) {
      Process store = java(StoreProcess.class, folder.toString(), "" + port);
      try (MongoClient client = MongoClients.create(uri)) {
        MongoCollection<Document> writes = writes(client);
        await().ignoreExceptions().until(() -> writes.countDocuments() >= acknowledged.size());
        insertUntilKilled(store, writes, acknowledged, round * 1_000_000);
      }
    }
    java(StoreProcess.class, folder.toString(), "" + port);
    try (MongoClient client = MongoClients.create(uri)) {
      await().ignoreExceptions().until(() -> writes(client).countDocuments() > 0);
      Set<Integer> kept = new HashSet<>();
      writes(client).find().forEach(found -> kept.add(found.getInteger("_id")));
      assertThat(kept).containsAll(acknowledged).hasSizeGreaterThan(100);
    }
  }

  private static void insertUntilKilled(
      Process store, MongoCollection<Document> writes, Set<Integer> acknowledged, int from)
      throws InterruptedException {
    try {
      for (int i = from; i < from + 100_000; i++) {
        if (i == from + 200) {
          store.toHandle().destroyForcibly();
        }
        writes.insertOne(new Document("_id", i).append("text", "x".repeat(500)));
        acknowledged.add(i);
      }
    } catch (MongoException killed) {
      store.waitFor();
    }
  }

  /** Longer than the file keeps what was overwritten. */
  @Test
  void storeKeepsEveryAcknowledgedChangeWhileItsFileReusesSpace() throws Exception {
    int port = FreePorts.take(1).getFirst();
    String uri = "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=2000";
    int[] acknowledged = new int[50];
    for (int round = 0; round < 3; round++) {
      Process store = java(StoreProcess.class, folder.toString(), "" + port);
      try (MongoClient client = MongoClients.create(uri)) {
        await().ignoreExceptions().until(() -> writes(client).countDocuments() >= 0);
        assertCounted(client, acknowledged);
        counters(client).forEach((id, n) -> acknowledged[id] = n);
        countUntilKilled(store, writes(client), acknowledged, Duration.ofSeconds(4));
      }
    }
    java(StoreProcess.class, folder.toString(), "" + port);
    try (MongoClient client = MongoClients.create(uri)) {
      await().ignoreExceptions().until(() -> writes(client).countDocuments() == 50);
      assertCounted(client, acknowledged);
    }
  }

  /** The last change may have been stored without its answer. */
  private static void assertCounted(MongoClient client, int[] acknowledged) {
    assertThat(counters(client))
        .allSatisfy((id, n) -> assertThat(n).isBetween(acknowledged[id], acknowledged[id] + 1));
  }

  private static Map<Integer, Integer> counters(MongoClient client) {
    Map<Integer, Integer> counters = new HashMap<>();
    writes(client)
        .find()
        .forEach(found -> counters.put(found.getInteger("_id"), found.getInteger("n")));
    return counters;
  }

  private static void countUntilKilled(
      Process store, MongoCollection<Document> writes, int[] acknowledged, Duration time)
      throws InterruptedException {
    long end = System.nanoTime() + time.toNanos();
    try {
      for (int i = 0; i < 10_000_000; i++) {
        if (System.nanoTime() - end > 0) {
          store.toHandle().destroyForcibly();
        }
        int id = i % acknowledged.length;
        writes.updateOne(
            Filters.eq("_id", id),
            Updates.combine(Updates.inc("n", 1), Updates.set("text", "x".repeat(i % 3_000))),
            new UpdateOptions().upsert(true));
        acknowledged[id]++;
      }
    } catch (MongoException killed) {
      store.waitFor();
    }
  }

  private static MongoCollection<Document> writes(MongoClient client) {
    return client
        .getDatabase("trial")
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
        .getCollection("writes");
  }

  @Test
  void brokerKeepsTopicsAndEveryAcknowledgedRecord() throws Exception {
    List<Integer> ports = FreePorts.take(2);
    String[] arguments = {folder.toString(), "" + ports.getFirst(), "" + ports.getLast()};
    Map<String, Object> server = Map.of("bootstrap.servers", "127.0.0.1:" + ports.getFirst());
    Process broker = java(BrokerProcess.class, arguments);
    createTopic(server);
    produce(server, 500);
    broker.destroyForcibly().waitFor();

    java(BrokerProcess.class, arguments);

    assertThat(recordsAt(server)).isEqualTo(500);
  }

  @Test
  void brokerFindsItsRecordsAgainWhateverTheMachinesLanguage() throws Exception {
    List<Integer> ports = FreePorts.take(2);
    String[] arguments = {folder.toString(), "" + ports.getFirst(), "" + ports.getLast()};
    Map<String, Object> server = Map.of("bootstrap.servers", "127.0.0.1:" + ports.getFirst());
    Process broker = java(BrokerProcess.class, arguments);
    createTopic(server);
    produce(server, 50);
    broker.destroyForcibly().waitFor();

    java(
        List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"),
        BrokerProcess.class,
        arguments);

    assertThat(recordsAt(server)).isEqualTo(50);
  }

  private static void createTopic(Map<String, Object> server) {
    try (Admin admin = Admin.create(server)) {
      NewTopic topic = new NewTopic("trial.events", 12, (short) 1);
      await()
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .until(() -> admin.createTopics(List.of(topic)).all().get() == null);
    }
  }

  private static void produce(Map<String, Object> server, int count)
      throws InterruptedException, ExecutionException {
    var text = new StringSerializer();
    try (var producer = new KafkaProducer<>(server, text, text)) {
      for (int i = 0; i < count - 1; i++) {
        producer.send(new ProducerRecord<>("trial.events", "key" + i, "value"));
      }
      producer.flush();
      producer.send(new ProducerRecord<>("trial.events", "last", "value")).get();
    }
  }

  private static long recordsAt(Map<String, Object> server) {
    var text = new StringDeserializer();
    try (var consumer = new KafkaConsumer<>(server, text, text)) {
      List<TopicPartition> partitions = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        partitions.add(new TopicPartition("trial.events", i));
      }
      return consumer.endOffsets(partitions, Duration.ofSeconds(60)).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }

  private Process java(Class<?> main, String... arguments) throws IOException {
    return java(List.of(), main, arguments);
  }

  private Process java(List<String> options, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(folder.getParent(), main.getSimpleName(), ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    started.add(process);
    return process;
  }
}
