package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.local.engine.EmbeddedBroker;
import org.prasan.local.engine.StoreProcess;
import org.prasan.testing.tokens.WithTestTokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a case's whole way costs the process of the embedded store, in processor time, with few and
 * with many cases stored. It takes minutes and a quiet machine; docs/benchmarks/growth.md tells
 * how, and what came out.
 */
class StoreGrowthIT {

  private static final int FEW = 500;
  private static final int MANY = 20_000;
  private static final int WARM_UP = Integer.getInteger("growth.warm-up", 300);
  private static final int ROUNDS = Integer.getInteger("growth.rounds", 5);
  private static final int CASES_OF_A_ROUND = 60;

  @WithTestTokens
  static class Trusting {}

  @Tag("long")
  @Test
  void aCaseCostsTheStoreHardlyMoreAmongManyThanAmongFew(@TempDir Path folder) throws Exception {
    double few = millisOfACase(folder.resolve("few"), FEW);
    double many = millisOfACase(folder.resolve("many"), MANY);
    System.out.printf("Growth: %+.0f %%%n", 100 * (many / few - 1));
    assertThat(many).isLessThan(1.2 * few);
  }

  private static double millisOfACase(Path folder, int stored) throws IOException {
    Process store = store(folder);
    try (BufferedReader output = store.inputReader();
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"))) {
      String uri = output.readLine().replaceFirst(".* on ", "");
      try (ConfigurableApplicationContext service = service(folder, uri, broker);
          MongoClient client = MongoClients.create(uri)) {
        var way = new WayOfACase(service);
        way.goOften(WARM_UP);
        new StoredCases(client.getDatabase("prasan-case-referral")).fillUpTo(stored, way);
        return median(store, way, stored);
      }
    } finally {
      store.destroyForcibly();
    }
  }

  private static double median(Process store, WayOfACase way, int stored) {
    way.goOften(CASES_OF_A_ROUND);
    var rounds = new ArrayList<Double>();
    for (int i = 0; i < ROUNDS; i++) {
      long before = cpuMillis(store);
      way.goOften(CASES_OF_A_ROUND);
      rounds.add((double) (cpuMillis(store) - before) / CASES_OF_A_ROUND);
    }
    Collections.sort(rounds);
    System.out.printf("%,d cases: %s ms of the store for each case%n", stored, rounds);
    return rounds.get(ROUNDS / 2);
  }

  private static long cpuMillis(Process process) {
    return process.info().totalCpuDuration().map(Duration::toMillis).orElseThrow();
  }

  /** With the heap that the launcher gives it. */
  private static Process store(Path folder) throws IOException {
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-Dlogback.configurationFile=local-logback.xml",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            StoreProcess.class.getName(),
            folder.resolve("store").toString(),
            "0");
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static ConfigurableApplicationContext service(
      Path folder, String uri, EmbeddedBroker broker) {
    return new SpringApplicationBuilder(CaseReferralApplication.class, Trusting.class)
        .run(
            "--server.port=0",
            "--prasan.trial=true",
            "--prasan.http.longest-token=1h",
            "--prasan.http.requests-per-minute=1000000",
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=https://issuer.test",
            "--logging.level.root=WARN",
            "--spring.mongodb.uri=" + uri,
            "--prasan.case-referral.matching.clients-per-hour=100000",
            "--prasan.case-referral.matching.officer-numbers-per-hour=100000",
            "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
            "--prasan.personal-data.create-key-file=true",
            "--prasan.personal-data.key-file=" + folder.resolve("keys"));
  }
}
