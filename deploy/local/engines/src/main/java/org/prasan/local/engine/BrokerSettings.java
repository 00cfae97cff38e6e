package org.prasan.local.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What makes a broker out of the box small enough for a laptop and safe for a single node. */
final class BrokerSettings {
  private static final Map<String, String> SINGLE_NODE =
      Map.ofEntries(
          Map.entry("process.roles", "broker,controller"),
          Map.entry("node.id", "1"),
          Map.entry("controller.listener.names", "CONTROLLER"),
          Map.entry("inter.broker.listener.name", "PLAINTEXT"),
          Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
          Map.entry("offsets.topic.replication.factor", "1"),
          Map.entry("transaction.state.log.replication.factor", "1"),
          Map.entry("transaction.state.log.min.isr", "1"),
          Map.entry("share.coordinator.state.topic.replication.factor", "1"),
          Map.entry("share.coordinator.state.topic.min.isr", "1"),
          Map.entry("group.initial.rebalance.delay.ms", "0"),
          // After a kill the node must outwait its own former session before it may come back.
          Map.entry("broker.session.timeout.ms", "3000"),
          Map.entry("broker.heartbeat.interval.ms", "500"));

  /** A topic that nobody declared would have one partition; an event log must not forget. */
  private static final Map<String, String> LOSE_NOTHING =
      Map.of(
          "auto.create.topics.enable", "false",
          "log.retention.ms", "-1",
          "log.retention.bytes", "-1",
          "offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE));

  private static final Map<String, String> SMALL =
      Map.ofEntries(
          Map.entry("num.network.threads", "1"),
          Map.entry("num.io.threads", "2"),
          Map.entry("background.threads", "1"),
          Map.entry("num.recovery.threads.per.data.dir", "1"),
          Map.entry("group.coordinator.threads", "1"),
          Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
          Map.entry("log.cleaner.io.buffer.size", "131072"),
          Map.entry("log.index.size.max.bytes", "1048576"),
          Map.entry("metadata.log.max.record.bytes.between.snapshots", "1048576"),
          Map.entry("offsets.topic.num.partitions", "4"),
          Map.entry("transaction.state.log.num.partitions", "4"),
          Map.entry("socket.send.buffer.bytes", "65536"),
          Map.entry("socket.receive.buffer.bytes", "65536"));

  private BrokerSettings() {}

  /** Clients are told to come to {@code advertisedPort}, where a proxy may stand. */
  static Properties of(Path folder, int port, int controllerPort, int advertisedPort) {
    Properties all = new Properties();
    all.putAll(SINGLE_NODE);
    all.putAll(LOSE_NOTHING);
    all.putAll(SMALL);
    String host = "PLAINTEXT://127.0.0.1:";
    all.put("listeners", host + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
    all.put("advertised.listeners", host + advertisedPort);
    all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    all.put("log.dirs", folder.toAbsolutePath().toString());
    return all;
  }
}
