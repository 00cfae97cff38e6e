package org.prasan.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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

  @Test
  void addressThatTheServerRefusesForGoodIsRefused() throws Exception {
    try (var server = new CurtMailServer("550 no such user")) {
      assertThat(postman(server.port()).deliver(MAIL)).isEqualTo(Delivery.REFUSED);
    }
  }

  @Test
  void addressThatTheServerCannotServeNowIsPutOff() throws Exception {
    try (var server = new CurtMailServer("451 try later")) {
      assertThat(postman(server.port()).deliver(MAIL)).isEqualTo(Delivery.PUT_OFF);
    }
  }

  @Test
  void keepsItsConnectionUntilItHangsUp() throws Exception {
    try (var server = new CurtMailServer("550 no such user")) {
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
    assertThat(postman(unusedPort()).deliver(malformed)).isEqualTo(Delivery.REFUSED);
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
