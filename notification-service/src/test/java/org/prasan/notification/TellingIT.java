package org.prasan.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.notification.SomeEvents.Sent;
import org.prasan.notification.mail.CurtMailServer;
import org.prasan.personal.PersonalDataVault;
import org.prasan.testing.store.StoreContract;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** From the event to the inbox and the mail. */
class TellingIT extends ServiceTest {

  private static final String OFFICER = TestTokens.centreOfficer("1010");

  @Autowired PersonalDataVault vault;

  private final String caseId = UUID.randomUUID().toString();

  @Test
  void eventReachesTheInboxAndTheMailServerOnce() throws Exception {
    officer("officer-1010", "1010");
    events.caseOpened(caseId, "1010");

    eventually(() -> assertThat(inbox(OFFICER).get("items")).hasSize(1));
    JsonNode inbox = inbox(OFFICER);
    assertThat(inbox.get("unread").asLong()).isEqualTo(1);
    assertThat(inbox.at("/items/0/title").asString()).contains("65-12-0001", "ด่วน");
    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
    assertThat(mails.getReceivedMessages()[0].getSubject()).contains("65-12-0001");
    eventually(() -> assertThat(states()).containsExactlyInAnyOrder("IN_APP SENT", "EMAIL SENT"));
  }

  @Test
  void repeatedEventTellsNobodyAgain() {
    officer("officer-1010", "1010");
    Sent event = events.caseOpened(caseId, "1010");
    events.send(event);
    events.caseOpened(UUID.randomUUID().toString(), "1010");

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(2));
    eventually(() -> assertThat(states()).hasSize(4).doesNotContain("EMAIL PENDING"));
    assertThat(mails.getReceivedMessages()).hasSize(2);
  }

  @Test
  void repetitionAfterACrashBetweenTheRowsAddsOnlyWhatIsMissing() {
    officer("officer-1010", "1010");
    Sent event = events.caseOpened(caseId, "1010");
    eventually(() -> assertThat(states()).containsExactlyInAnyOrder("IN_APP SENT", "EMAIL SENT"));
    post(OFFICER, "/v1/inbox/" + newest(OFFICER) + "/read");
    empty("handled_events");
    StoreContract.lookAway(
        () -> mongo.remove(Query.query(Criteria.where("channel").is("EMAIL")), "messages"));
    events.send(event);

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(2));
    assertThat(messageIds()).hasSize(1);
    assertThat(inbox(OFFICER).at("/items/0/read").asBoolean()).isTrue();
    assertThat(states()).hasSize(2);
  }

  @Test
  void mailWaitsForADownServerAndIsSentWhenItIsBack() {
    officer("officer-1010", "1010");
    mails.stop();
    try {
      events.caseOpened(caseId, "1010");
      eventually(() -> assertThat(metric("notification_mail_server_down")).isEqualTo("1.0"));
      assertThat(states()).containsExactlyInAnyOrder("IN_APP SENT", "EMAIL PENDING");
    } finally {
      mails = startedMailServer();
    }

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
    eventually(() -> assertThat(states()).containsExactlyInAnyOrder("IN_APP SENT", "EMAIL SENT"));
    eventually(() -> assertThat(metric("notification_mail_server_down")).isEqualTo("0.0"));
  }

  @Test
  void serverThatTakesTheConnectionAndFallsSilentCountsAsDown() throws Exception {
    officer("officer-1010", "1010");
    mails.stop();
    try (var silent = new ServerSocket(MAIL_PORT, 50, InetAddress.getLoopbackAddress())) {
      events.caseOpened(caseId, "1010");
      eventually(() -> assertThat(metric("notification_mail_server_down")).isEqualTo("1.0"));
    } finally {
      mails = startedMailServer();
    }

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
  }

  @Test
  void serverThatHangsUpOverEveryMailCountsAsDown() throws Exception {
    List.of("officer-1010", "a", "b").forEach(subject -> officer(subject, "1010"));
    mails.stop();
    try (var curt = new CurtMailServer(MAIL_PORT, Map.of("RCPT", CurtMailServer.HANGS_UP))) {
      events.caseOpened(caseId, "1010");
      eventually(() -> assertThat(metric("notification_mail_server_down")).isEqualTo("1.0"));
      assertThat(curt.heard()).isNotEmpty();
    } finally {
      mails = startedMailServer();
    }

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(3));
  }

  @Test
  void everyMessageThatIsNotSentSaysWhy() {
    String person =
        """
        {"roles": ["CENTRE_OFFICER"], "districts": ["1011"], "language": "th",
         "channels": {"inApp": %s, "email": true}}
        """;
    contact("no-address", person.formatted("true"));
    contact("quiet", person.formatted("false"));
    events.caseOpened(caseId, "1011");
    events.caseOpened(UUID.randomUUID().toString(), "1012");

    eventually(() ->
        assertThat(reasons())
            .containsExactlyInAnyOrder(
                "no-address EMAIL NO_ADDRESS",
                "quiet IN_APP OPTED_OUT",
                "quiet EMAIL NO_ADDRESS",
                "centre-officers:1012 IN_APP NO_RECIPIENT"));
  }

  @Test
  void eachPersonIsToldInTheirLanguage() throws Exception {
    contact(
        "volunteer-1010",
        """
        {"roles": ["VOLUNTEER"], "districts": ["1010"], "volunteerId": "v1", "language": "en",
         "email": "volunteer-1010@example.org", "channels": {"inApp": true, "email": true}}
        """);
    var data =
        Map.<String, Object>of("caseNo", "65-12-0001", "districtCode", "1010", "volunteerId", "v1");
    events.send("case-referral.case-events", caseId, 1, "case-referral.problem-ended.v1", data);

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
    assertThat(mails.getReceivedMessages()[0].getSubject()).isEqualTo("Case 65-12-0001: closed");
  }

  @Test
  void addressThatDoesNotOpenHoldsUpNobodyElse() {
    officer("spoilt", "1010");
    officer("officer-1010", "1010");
    var alien = Query.query(Criteria.where("_id").is("spoilt"));
    StoreContract.lookAway(
        () -> mongo.updateFirst(alien, Update.update("email.ciphertext", "AAAA"), "contacts"));
    events.caseOpened(caseId, "1010");

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
    eventually(() -> assertThat(reasons()).containsExactly("spoilt EMAIL ADDRESS_UNREADABLE"));
  }

  @Test
  void mailThatCannotBeReadHoldsUpNobodyElse() {
    officer("officer-1010", "1010");
    officer("officer-1011", "1011");
    whileTheMailServerIsDown(() -> {
      events.caseOpened(caseId, "1011");
      events.caseOpened(UUID.randomUUID().toString(), "1010");
      eventually(() -> assertThat(states()).hasSize(4));
      spoil("messages", "officer-1011", "recipient", "origin.notice", "NOTICE_OF_THE_FUTURE");
    });

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
    eventually(
        () -> assertThat(metric("notification_mail_set_aside_total")).isNotEqualTo("absent"));
    assertThat(states()).contains("EMAIL PENDING");
  }

  @Test
  void contactThatCannotBeReadHoldsUpNobodyElse() {
    officer("spoilt", "1010");
    officer("officer-1010", "1010");
    whileTheMailServerIsDown(() -> {
      events.caseOpened(caseId, "1010");
      eventually(() -> assertThat(states()).hasSize(4));
      spoil("contacts", "spoilt", "_id", "language", "KLINGON");
    });

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
    eventually(() -> assertThat(states()).contains("EMAIL SENT", "EMAIL PENDING"));
  }

  private void whileTheMailServerIsDown(Runnable telling) {
    mails.stop();
    try {
      telling.run();
      eventually(() -> assertThat(metric("notification_mail_server_down")).isEqualTo("1.0"));
    } finally {
      mails = startedMailServer();
    }
  }

  private void spoil(String collection, String value, String key, String field, String nonsense) {
    var row = Query.query(Criteria.where(key).is(value));
    StoreContract.lookAway(
        () -> mongo.updateMulti(row, Update.update(field, nonsense), collection));
  }

  @Test
  void machineOfAThaiLocaleWritesWhatMachinesReadInArabicDigits() throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("th", "TH", "TH"));
    try {
      officer("officer-1010", "1010");
      events.caseOpened(caseId, "1010");
      eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
    } finally {
      Locale.setDefault(before);
    }

    assertThat(all("messages"))
        .allSatisfy(row -> assertThat(row.getString("listKey")).matches("[0-9]{14}-[0-9a-f-]{36}"));
    var mail = mails.getReceivedMessages()[0];
    assertThat(mail.getHeader("Date")[0]).contains(Integer.toString(Year.now().getValue()));
    assertThat(mail.getSubject()).contains("65-12-0001");
  }

  @Test
  void operatorsSeeWhatTheBoardAndTheAlertsAskFor() {
    officer("officer-1010", "1010");
    events.caseOpened(caseId, "1010");
    eventually(() -> assertThat(states()).containsExactlyInAnyOrder("IN_APP SENT", "EMAIL SENT"));

    assertThat(text(get(null, "/actuator/prometheus")))
        .contains(
            "notification_messages_total{channel=\"email\",reason=\"none\",state=\"sent\"}",
            "notification_notices_total{notice=\"case-opened\"}",
            "notification_mail_oldest_age_seconds",
            "notification_mail_server_down",
            "inbound_latency_seconds_bucket{topic=\"case-referral.case-events\"",
            "http_server_requests_seconds_bucket",
            "spring_cloud_stream_binder_kafka_offset")
        .doesNotContain("officer-1010@");
  }

  @Test
  void expiredReferralEscalatesToTheDepartment() {
    contact(
        "department",
        """
        {"roles": ["DEPARTMENT"], "language": "th", "channels": {"inApp": true, "email": true}}
        """);
    Map<String, Object> data =
        Map.of("caseNo", "65-12-0001", "districtCode", "1010", "agencyId", "a1", "claimed", false);
    events.send(
        "case-referral.referral-events", caseId, 1, "case-referral.referral-expired.v1", data);

    eventually(() -> assertThat(inbox(TestTokens.department()).get("items")).hasSize(1));
    assertThat(inbox(TestTokens.department()).at("/items/0/notice").asString())
        .isEqualTo("REFERRAL_EXPIRED_ABOVE");
  }

  @Test
  void mailIsNotSentToWhomOptedOutWhileItWaited() {
    officer("officer-1010", "1010");
    mails.stop();
    try {
      events.caseOpened(caseId, "1010");
      eventually(() -> assertThat(metric("notification_mail_server_down")).isEqualTo("1.0"));
      put(
          OFFICER,
          "/v1/contacts/officer-1010",
          """
          {"language": "th", "email": "officer-1010@example.org",
           "channels": {"inApp": true, "email": false}}
          """);
    } finally {
      mails = startedMailServer();
    }

    eventually(() -> assertThat(reasons()).containsExactly("officer-1010 EMAIL OPTED_OUT"));
    assertThat(mails.getReceivedMessages()).isEmpty();
  }

  /** An address from before addresses were judged, which no server carries. */
  @Test
  void addressThatNoServerCarriesHoldsUpNobodyElse() {
    officer("spoilt", "1010");
    officer("officer-1010", "1010");
    var sealed = vault.seal("spoilt", "email", "คน@example.org");
    spoil("contacts", "spoilt", "_id", "email.ciphertext", sealed.ciphertext());
    events.caseOpened(caseId, "1010");

    eventually(() -> assertThat(mails.getReceivedMessages()).hasSize(1));
    eventually(() -> assertThat(reasons()).containsExactly("spoilt EMAIL ADDRESS_REFUSED"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"553 name not allowed", "501 what", "451 not now", CurtMailServer.HANGS_UP})
  void mailThatTheServerCannotCarryHoldsUpNobodyElse(String answer) throws Exception {
    officer("spoilt", "1010");
    List<String> others = List.of("officer-1010", "a", "b", "c", "d", "e");
    others.forEach(other -> officer(other, "1010"));
    mails.stop();
    try (var curt = new CurtMailServer(MAIL_PORT, Map.of("RCPT TO:<spoilt@example.org>", answer))) {
      events.caseOpened(caseId, "1010");
      eventually(() -> assertThat(states().stream().filter("EMAIL SENT"::equals)).hasSize(6));
      eventually(() -> assertThat(curt.heard()).contains("RCPT TO:<spoilt@example.org>"));
      assertThat(metric("notification_mail_server_down")).isEqualTo("0.0");
    } finally {
      mails = startedMailServer();
    }
  }

  private List<String> messageIds() throws IllegalStateException {
    return Arrays.stream(mails.getReceivedMessages())
        .map(mail -> {
          try {
            return mail.getMessageID();
          } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
          }
        })
        .distinct()
        .toList();
  }

  private List<String> states() {
    return all("messages").stream()
        .map(row -> row.getString("channel") + " " + row.getString("state"))
        .toList();
  }

  private List<String> reasons() {
    return all("messages").stream()
        .filter(row -> row.containsKey("reason"))
        .map(row ->
            "%s %s %s".formatted(row.get("recipient"), row.get("channel"), row.get("reason")))
        .toList();
  }

  private String metric(String name) {
    return text(get(null, "/actuator/prometheus"))
        .lines()
        .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .findFirst()
        .orElse("absent");
  }
}
