package org.prasan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.notification.contact.EmailAddress;
import org.prasan.notification.message.NoticeTexts.Text;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTest {

  private static final Mail MAIL =
      new Mail("m1", "officer@example.org", new Text("เรื่องรับแจ้งใหม่", "กรุณาเปิดระบบ"));

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Test
  void sendsPlainTextWithAMessageIdThatARepetitionShares() throws Exception {
    assertThat(postman(SERVER.getSmtp().getPort()).deliver(MAIL)).isEqualTo(Delivery.ACCEPTED);

    var received = SERVER.getReceivedMessages()[0];
    assertThat(received.getMessageID()).isEqualTo("<m1@prasan.example>");
    assertThat(received.getSubject()).isEqualTo("เรื่องรับแจ้งใหม่");
    assertThat(received.getContentType()).containsIgnoringCase("text/plain");
    assertThat(received.getContent().toString().strip()).isEqualTo("กรุณาเปิดระบบ");
    assertThat(received.getAllRecipients()[0].toString()).isEqualTo("officer@example.org");
  }

  /** What the server says, at which stage, and whose fault it is. */
  @ParameterizedTest(name = "{1} at {0}: {2}")
  @CsvSource({
    "GREETING, 421 too many, SERVER_DOWN",
    "GREETING, 554 no mail here, SERVER_DOWN",
    "GREETING, '', SERVER_DOWN",
    "MAIL, 421 closing, LINE_BROKEN",
    "MAIL, 451 try later, SERVER_DOWN",
    "MAIL, 452 disk full, SERVER_DOWN",
    "MAIL, 501 bad sender, SERVER_DOWN",
    "MAIL, 503 not now, SERVER_DOWN",
    "MAIL, 530 log in first, SERVER_DOWN",
    "MAIL, 550 sender not allowed, SERVER_DOWN",
    "MAIL, 552 too big, MESSAGE_REFUSED",
    "MAIL, 553 sender not allowed, SERVER_DOWN",
    "MAIL, 555 what is SIZE, SERVER_DOWN",
    "MAIL, '', LINE_BROKEN",
    "RCPT, 421 closing, LINE_BROKEN",
    "RCPT, 450 busy, PUT_OFF",
    "RCPT, 451 try later, PUT_OFF",
    "RCPT, 452 full, PUT_OFF",
    "RCPT, 500 line too long, ADDRESS_REFUSED",
    "RCPT, 501 bad address, ADDRESS_REFUSED",
    "RCPT, 530 log in first, SERVER_DOWN",
    "RCPT, 550 no such user, ADDRESS_REFUSED",
    "RCPT, 551 not local, ADDRESS_REFUSED",
    "RCPT, 552 over quota, ADDRESS_REFUSED",
    "RCPT, 553 name not allowed, ADDRESS_REFUSED",
    "RCPT, 554 no relaying, ADDRESS_REFUSED",
    "RCPT, 556 domain takes no mail, ADDRESS_REFUSED",
    "RCPT, '', LINE_BROKEN",
    "DATA, 421 closing, LINE_BROKEN",
    "DATA, 451 try later, PUT_OFF",
    "DATA, 554 no, MESSAGE_REFUSED",
    "DATA, '', LINE_BROKEN",
    "TEXT, 421 closing, LINE_BROKEN",
    "TEXT, 451 try later, PUT_OFF",
    "TEXT, 452 disk full, PUT_OFF",
    "TEXT, 550 looks like spam, MESSAGE_REFUSED",
    "TEXT, 552 too big, MESSAGE_REFUSED",
    "TEXT, 553 name not allowed, MESSAGE_REFUSED",
    "TEXT, 554 no, MESSAGE_REFUSED",
    "TEXT, '', LINE_BROKEN"
  })
  void answerIsReadByItsStage(String stage, String answer, Delivery meaning) throws Exception {
    try (var server = new CurtMailServer(Map.of(stage, answer))) {
      assertThat(postman(server.port()).deliver(MAIL)).isEqualTo(meaning);
    }
  }

  @ParameterizedTest
  @EnumSource
  void mailAfterARefusedOneIsSentWhateverWasRefused(Stage stage) throws Exception {
    var answers = new ConcurrentHashMap<>(Map.of(stage.name(), "451 try later"));
    try (var server = new CurtMailServer(answers)) {
      var postman = postman(server.port());
      postman.deliver(MAIL);
      answers.clear();
      assertThat(postman.deliver(MAIL)).isEqualTo(Delivery.ACCEPTED);
    }
  }

  enum Stage {
    MAIL,
    RCPT,
    DATA,
    TEXT
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "officer@example.org",
        "o'neil+tag@example.org",
        "a.b-c_d@sub.example.org",
        "user%part@example.org",
        "who!ever@example.org",
        "{odd}|~`^?*=$#/&@example.org",
        "Mixed.Case@example.org",
        "x@xn--o3cw4h.example"
      })
  void whatWasAcceptedAtInputIsOnTheWireByteByByte(String address) throws Exception {
    assertThat(EmailAddress.of(address).orElseThrow().onTheWire()).isEqualTo(address);
    try (var server = new CurtMailServer(Map.of())) {
      var mail = new Mail("m1", address, MAIL.text());
      assertThat(postman(server.port()).deliver(mail)).isEqualTo(Delivery.ACCEPTED);
      assertThat(server.heard()).contains("RCPT TO:<" + address + ">");
    }
  }

  @Test
  void keepsItsConnectionUntilItHangsUp() throws Exception {
    try (var server = new CurtMailServer(Map.of("RCPT", "550 no such user"))) {
      var postman = postman(server.port());
      postman.deliver(MAIL);
      postman.deliver(MAIL);
      assertThat(server.calls()).isEqualTo(1);

      postman.hangUp();
      postman.deliver(MAIL);
      assertThat(server.calls()).isEqualTo(2);
    }
  }

  @Test
  void serverThatDoesNotAnswerIsDown() throws Exception {
    assertThat(postman(unusedPort()).deliver(MAIL)).isEqualTo(Delivery.SERVER_DOWN);
  }

  @Test
  void malformedAddressIsRefused() throws Exception {
    var malformed = new Mail("m1", "not an address", MAIL.text());
    assertThat(postman(unusedPort()).deliver(malformed)).isEqualTo(Delivery.ADDRESS_REFUSED);
  }

  private static int unusedPort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Postman postman(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    return new Postman(sender, settings(), ObservationRegistry.NOOP, Clock.systemUTC());
  }

  private static MailProperties settings() {
    return new MailProperties(
        "no-reply@prasan.example",
        "prasan.example",
        Duration.ofSeconds(5),
        50,
        Duration.ofMinutes(2),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60));
  }
}
