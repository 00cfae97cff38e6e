package org.prasan.notification;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.prasan.messaging.KafkaClients;
import org.prasan.testing.engines.FreePorts;
import org.prasan.testing.engines.WithEngines;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.store.WithStoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.tokens.WithTestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The whole service with a broker, a store and a mail server. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "prasan.personal-data.create-key-file=true",
      "prasan.personal-data.rights.requests-per-hour=1000",
      "prasan.live.beat-every=500ms",
      "prasan.live.inbox-every=100ms",
      "prasan.mail.sweep-every=200ms",
      "prasan.mail.longest-pause=1s",
      "spring.mail.properties.mail.smtp.timeout=1500"
    })
@WithEngines
@WithStoreContract
@WithTestTokens
abstract class ServiceTest {

  private static final RestTestClient HTTP = RestTestClient.bindToServer().build();

  static final int MAIL_PORT = FreePorts.base();
  static GreenMail mails = startedMailServer();

  @LocalServerPort int port;
  @Autowired KafkaClients kafka;
  @Autowired MongoTemplate mongo;

  SomeEvents events;

  @DynamicPropertySource
  static void surroundings(DynamicPropertyRegistry properties) throws IOException {
    Path keys = Files.createTempDirectory("notification-test").resolve("keys");
    properties.add("prasan.personal-data.key-file", keys::toString);
    properties.add("spring.mail.port", () -> MAIL_PORT);
  }

  @BeforeEach
  void freshStart() {
    events = new SomeEvents(kafka);
    List.of("messages", "contacts", "handled_events", "ended_audiences", "centre_states")
        .forEach(this::empty);
    purgeMails();
  }

  ResponseSpec get(@Nullable String token, String path) {
    return send(HttpMethod.GET, token, path, null);
  }

  ResponseSpec post(String token, String path) {
    return send(HttpMethod.POST, token, path, null);
  }

  JsonNode postForMinistry(String path, String body, String key) {
    return json(
        HTTP.method(HttpMethod.POST)
            .uri(URI.create("http://127.0.0.1:" + port + path))
            .contentType(MediaType.APPLICATION_JSON)
            .headers(headers -> {
              headers.setBearerAuth(TestTokens.ministry());
              headers.set("Idempotency-Key", key);
            })
            .body(body)
            .exchange());
  }

  ResponseSpec put(String token, String path, String json, String... ifMatch) {
    return send(HttpMethod.PUT, token, path, json, ifMatch);
  }

  ResponseSpec delete(String token, String path, String... ifMatch) {
    return send(HttpMethod.DELETE, token, path, null, ifMatch);
  }

  ResponseSpec send(
      HttpMethod method,
      @Nullable String token,
      String path,
      @Nullable String json,
      String... ifMatch) {
    var request =
        HTTP.method(method)
            .uri(URI.create("http://127.0.0.1:" + port + path))
            .contentType(MediaType.APPLICATION_JSON)
            .headers(headers -> {
              List.of(ifMatch).forEach(version -> headers.set("If-Match", version));
              if (token != null) {
                headers.setBearerAuth(token);
              }
            });
    return (json == null ? request : request.body(json)).exchange();
  }

  static JsonNode json(ResponseSpec answer) {
    return answer.returnResult(JsonNode.class).getResponseBody();
  }

  static String text(ResponseSpec answer) {
    return answer.returnResult(String.class).getResponseBody();
  }

  JsonNode inbox(String token) {
    return json(get(token, "/v1/inbox"));
  }

  long unread(String token) {
    return inbox(token).get("unread").asLong();
  }

  /** The id of the newest message. */
  String newest(String token) {
    return inbox(token).at("/items/0/id").asString();
  }

  void empty(String collection) {
    StoreContract.lookAway(() -> mongo.getCollection(collection).deleteMany(new Document()));
  }

  List<Document> all(String collection) {
    return StoreContract.lookAway(() -> mongo.findAll(Document.class, collection));
  }

  void contact(String subject, String json) {
    put(TestTokens.ministry(), "/v1/contacts/" + subject, json).expectStatus().is2xxSuccessful();
  }

  Optional<Document> contact(String subject) {
    return all("contacts").stream().filter(row -> row.getString("_id").equals(subject)).findFirst();
  }

  /** By coming with a token that says what the person is and is called. */
  void tellName(String subject, String name) {
    Document duties = contact(subject).orElseThrow().get("duties", Document.class);
    var person =
        TestTokens.of(subject, duties.getList("roles", String.class).toArray(String[]::new))
            .districts(duties.getList("districts", String.class).toArray(String[]::new))
            .claim("agency", duties.getString("agency"))
            .claim("volunteer", duties.getString("volunteerId"))
            .claim("position", duties.getString("position"))
            .claim("name", name);
    get(person.token(), "/v1/inbox").expectStatus().isOk();
  }

  void officer(String subject, String district) {
    contact(
        subject,
        """
        {"roles": ["CENTRE_OFFICER"], "districts": ["%s"], "language": "th",
         "email": "%s@example.org", "channels": {"inApp": true, "email": true}}
        """
            .formatted(district, subject));
  }

  private static void purgeMails() {
    try {
      mails.purgeEmailFromAllMailboxes();
    } catch (FolderException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static GreenMail startedMailServer() {
    var server = new GreenMail(new ServerSetup(MAIL_PORT, "127.0.0.1", "smtp"));
    server.start();
    return server;
  }

  static void eventually(ThrowingRunnable assertion) {
    Awaitility.await().atMost(java.time.Duration.ofSeconds(30)).untilAsserted(assertion);
  }
}
