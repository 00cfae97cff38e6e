package org.prasan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.prasan.system.LocalSystem.CERTIFICATE;
import static org.prasan.system.LocalSystem.REGISTRY;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demo's journey on a system of its own, whose processes are killed one after another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SystemIT {

  private static final long JOURNEY_SECONDS = 420;

  private LocalSystem system;

  @BeforeAll
  void start(@TempDir Path folder) {
    system = new LocalSystem(folder.resolve("home"));
    system.up();
  }

  @AfterAll
  void stop() {
    system.close();
  }

  @Test
  @Order(1)
  void finishesTheJourneyThoughEveryProcessIsKilledOnce() {
    Process journey = system.start("demo");
    killAndRestart(journey, "registry-service", "registry");
    killAndRestart(journey, "certificate-service", "contacts");
    killAndRestart(journey, "case-referral-service", "cases");
    killAndRestart(journey, "broker", "cases");
    killAndRestart(journey, "notification-service", "cases");
    killAndRestart(journey, "store", "cases");

    assertThat(system.exit(journey, "demo", JOURNEY_SECONDS)).as(system.said("demo")).isZero();
    Holdings held = Holdings.of(system);
    assertThat(held.each("certificates", row -> row.path("running").asInt()))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
    assertThat(held.each("cases", row -> row.path("state").asString())).contains("REFERRED");
    assertThat(held.casesWhoseReferralIsLost()).isEmpty();
    assertThat(held.each("messages", SystemIT::toldWhomOfWhat)).doesNotHaveDuplicates();
  }

  /** Clocks go on meanwhile for what was left open, and tell people: of everything else once. */
  @Test
  @Order(2)
  void doublesNothingWhenTheJourneyRunsAgain() {
    Holdings before = Holdings.of(system);

    assertThat(system.run("demo", JOURNEY_SECONDS)).as(system.said("demo")).isZero();

    Holdings after = Holdings.of(system);
    assertThat(withoutMessages(after)).isEqualTo(withoutMessages(before));
    assertThat(after.each("messages", SystemIT::toldWhomOfWhat)).doesNotHaveDuplicates();
  }

  private static Map<String, Integer> withoutMessages(Holdings held) {
    var sizes = new TreeMap<>(held.sizes());
    sizes.remove("messages");
    return sizes;
  }

  @Test
  @Order(3)
  void saysTamperedWhenOneByteOfACredentialWasChanged() {
    String id = certificate(7).path("id").asString();
    String credential =
        system.text("auditor", CERTIFICATE, "/v1/certificates/" + id + "/credential").strip();

    assertThat(verified(credential)).isEqualTo("VALID");
    assertThat(verified(withOneByteChanged(credential))).isEqualTo("TAMPERED");
  }

  @Test
  @Order(4)
  void saysSuspendedWithinSecondsOfTheCentresSuspension() {
    JsonNode certificate = certificate(8);
    String centre = certificate.path("centreId").asString();
    var today = LocalDate.now(ZoneId.of("Asia/Bangkok")).toString();

    system.post(
        "department",
        REGISTRY,
        "/v1/centres/" + centre + "/suspension",
        Http.json("{'reason':'UNDER_INQUIRY','effectiveOn':'%s'}", today));

    String path = "/v1/verifications/" + certificate.path("id").asString();
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> result(system.get("auditor", CERTIFICATE, path)).equals("SUSPENDED"));
  }

  private static String toldWhomOfWhat(JsonNode message) {
    return message.path("eventId").asString()
        + message.path("recipient").asString()
        + message.path("channel").asString();
  }

  /** Waits for the phase, kills, and starts what is missing while the journey goes on trying. */
  private void killAndRestart(Process journey, String process, String phase) {
    await()
        .atMost(Duration.ofSeconds(180))
        .until(() -> system.said("demo").contains("/ " + phase) || !journey.isAlive());
    assertThat(journey.isAlive()).as("the journey runs when %s is killed", process).isTrue();
    system.kill(process);
    system.up();
  }

  private JsonNode certificate(int running) {
    return Holdings.of(system).lists().get("certificates").stream()
        .filter(row -> row.path("running").asInt() == running)
        .findFirst()
        .orElseThrow();
  }

  private String verified(String credential) {
    String body = Http.json("{'credential':'%s'}", credential);
    return result(system.post("auditor", CERTIFICATE, "/v1/verifications", body));
  }

  private static String result(JsonNode verification) {
    return verification.path("result").asString();
  }

  /** In the middle of the payload, and still a letter of the alphabet that credentials use. */
  private static String withOneByteChanged(String credential) {
    int at = credential.indexOf('.') + 40;
    char other = credential.charAt(at) == 'A' ? 'B' : 'A';
    return credential.substring(0, at) + other + credential.substring(at + 1);
  }
}
