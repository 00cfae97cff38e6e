package org.prasan.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prasan.testing.tokens.TestTokens;
import org.prasan.testing.tokens.TestTokens.Person;

/** Open screens hear of what changed in their scope, at once, and of nothing else. */
class LiveIT extends ServiceTest {

  private static final String CHANGED = "event: changed";

  private final List<Screen> screens = new ArrayList<>();

  @AfterEach
  void closeScreens() {
    screens.forEach(Screen::close);
    eventually(() ->
        assertThat(text(get(null, "/actuator/prometheus")))
            .contains("notification_live_streams 0.0"));
  }

  /** What a browser holds: the lines that came so far. */
  private record Screen(Socket connection, Queue<String> lines, Thread reader) {
    void close() {
      try {
        connection.close();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    List<String> changes() {
      return lines.stream().filter(line -> line.startsWith("data: {\"kind\"")).toList();
    }
  }

  @Test
  void officerHearsOfTheOwnDistrictAndOfNoOther() {
    Screen officer = screen(TestTokens.centreOfficer("1010"));
    String foreign = UUID.randomUUID().toString();
    String own = UUID.randomUUID().toString();
    events.caseOpened(foreign, "1011");
    events.caseOpened(own, "1010");

    eventually(() -> assertThat(officer.changes()).contains(change("case", own)));
    assertThat(officer.lines()).noneMatch(line -> line.contains(foreign)).contains(CHANGED);
  }

  @Test
  void agencyHearsOfItsReferralsAndOfNoCase() {
    Screen agency = screen(TestTokens.agencyOfficer("a1"));
    Screen other = screen(TestTokens.agencyOfficer("a2"));
    Screen ministry = screen(TestTokens.ministry());
    String opened = UUID.randomUUID().toString();
    String referral = UUID.randomUUID().toString();
    events.caseOpened(opened, "1010");
    referralReceived(referral, Map.of());

    eventually(() ->
        assertThat(ministry.changes())
            .contains(change("case", opened), change("referral", referral)));
    eventually(() -> assertThat(agency.changes()).containsExactly(change("referral", referral)));
    assertThat(other.changes()).isEmpty();
  }

  @Test
  void restrictedCaseIsHintedToThoseItNamesAndTheChair() {
    Screen named = screen(TestTokens.of("named", "CENTRE_OFFICER").districts("1010").token());
    Screen colleague = screen(TestTokens.centreOfficer("1010"));
    Screen chair = screen(TestTokens.chair("1010"));
    Screen auditor = screen(TestTokens.auditor());
    String referral = UUID.randomUUID().toString();
    referralReceived(referral, Map.of("restrictedTo", List.of("named")));
    String last = UUID.randomUUID().toString();
    referralReceived(last, Map.of());

    for (Screen screen : List.of(named, colleague, chair, auditor)) {
      eventually(() -> assertThat(screen.changes()).contains(change("referral", last)));
    }
    assertThat(named.changes()).contains(change("referral", referral));
    assertThat(chair.changes()).contains(change("referral", referral));
    assertThat(colleague.changes()).doesNotContain(change("referral", referral));
    assertThat(auditor.changes()).doesNotContain(change("referral", referral));
  }

  @Test
  void volunteerHearsOfTheOwnInboxAndOfNothingElse() {
    String me = TestTokens.volunteer("1010");
    put(
            me,
            "/v1/contacts/volunteer-1010",
            "{\"language\": \"th\", \"channels\": {\"inApp\": true, \"email\": false}}")
        .expectStatus()
        .isCreated();
    Screen mine = screen(me);
    Screen another = screen(TestTokens.volunteer("1011"));
    events.caseTaken(TestTokens.volunteerId("1010"));

    eventually(() -> assertThat(mine.changes()).hasSize(1));
    String message = newest(me);
    assertThat(mine.changes()).containsExactly(change("inbox", message));
    assertThat(another.changes()).isEmpty();
  }

  @Test
  void streamEndsWithItsToken() {
    Person person = TestTokens.of("officer-short", "CENTRE_OFFICER").districts("1010");
    var brief =
        new Person(
            person.subject(),
            person.claims(),
            Duration.ZERO,
            Duration.ofSeconds(2),
            person.key(),
            person.audience());
    Screen screen = screen(brief.token());

    eventually(() -> assertThat(screen.lines()).contains("0")); // the last chunk
    assertThat(screen.lines()).contains("event: beat");
  }

  @Test
  void onePersonKeepsEightStreamsAtMostAndIsToldSo() {
    String me = TestTokens.of("busy", "CENTRE_OFFICER").districts("1010").token();
    Stream.generate(() -> me).limit(8).forEach(this::screen);

    get(me, "/v1/live").expectStatus().isEqualTo(429).expectHeader().exists("Retry-After");
    screen(TestTokens.centreOfficer("1010"));
  }

  @Test
  void strangersHearNothing() {
    get(null, "/v1/live").expectStatus().isUnauthorized();
  }

  private void referralReceived(String id, Map<String, Object> more) {
    var data =
        new HashMap<String, Object>(
            Map.of("caseNo", "65-12-0001", "districtCode", "1010", "agencyId", "a1"));
    data.putAll(more);
    events.send("case-referral.referral-events", id, 1, "case-referral.referral-received.v1", data);
  }

  private static String change(String kind, String id) {
    return "data: {\"kind\":\"%s\",\"id\":\"%s\"}".formatted(kind, id);
  }

  /** Opens one, and waits for its first beat. */
  private Screen screen(String token) {
    try {
      var connection = new Socket(InetAddress.getLoopbackAddress(), port);
      String asked = "GET /v1/live HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n";
      connection.getOutputStream().write(asked.formatted(token).getBytes(UTF_8));
      var lines = new ConcurrentLinkedQueue<String>();
      Thread reader = Thread.ofVirtual().start(() -> read(connection, lines));
      var screen = new Screen(connection, lines, reader);
      screens.add(screen);
      eventually(() -> assertThat(lines).contains("event: beat"));
      return screen;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void read(Socket connection, Queue<String> lines) {
    try (var text = new InputStreamReader(connection.getInputStream(), UTF_8)) {
      new BufferedReader(text).lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException closed) {
      // by this test
    }
  }
}
