package org.prasan.notification.mail;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Hands one mail after the other to the mail server and reads its answers, over one connection
 * until {@link #hangUp}; logs never name the address. For one thread.
 */
@Component
class Postman {

  private static final Logger log = LoggerFactory.getLogger(Postman.class);

  private final JavaMailSenderImpl server;
  private final MailProperties settings;
  private final ObservationRegistry observations;
  private final Clock clock;
  private @Nullable Transport line;

  Postman(
      JavaMailSenderImpl server,
      MailProperties settings,
      ObservationRegistry observations,
      Clock clock) {
    this.server = server;
    this.settings = settings;
    this.observations = observations;
    this.clock = clock;
  }

  Delivery deliver(Mail mail) {
    MimeMessage message;
    try {
      message = mimeMessage(mail);
    } catch (MessagingException malformed) {
      return Delivery.REFUSED;
    }
    try {
      send(message);
      return Delivery.ACCEPTED;
    } catch (SendFailedException refusal) {
      Delivery answer = answer(refusal);
      log.warn("mail {}: {}", mail.messageId(), answer);
      return answer;
    } catch (AuthenticationFailedException refused) {
      log.error("the mail server refuses the configured credentials");
      return Delivery.SERVER_DOWN;
    } catch (MessagingException broken) {
      hangUp();
      log.warn("mail {}: {}", mail.messageId(), Delivery.SERVER_DOWN);
      return Delivery.SERVER_DOWN;
    }
  }

  private void send(MimeMessage message) throws MessagingException {
    Transport open = line();
    Observation.createNotStarted("mail.send", observations)
        .observeChecked(() -> open.sendMessage(message, message.getAllRecipients()));
  }

  private Transport line() throws MessagingException {
    Transport known = line;
    if (known != null && known.isConnected()) {
      return known;
    }
    String protocol = Objects.requireNonNullElse(server.getProtocol(), "smtp");
    Transport fresh = server.getSession().getTransport(protocol);
    fresh.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
    line = fresh;
    return fresh;
  }

  /** A server need not keep a connection for mails that may come much later. */
  void hangUp() {
    Transport known = line;
    line = null;
    if (known != null) {
      try {
        known.close();
      } catch (MessagingException gone) {
        log.debug("the mail server had hung up");
      }
    }
  }

  private MimeMessage mimeMessage(Mail mail) throws MessagingException {
    MimeMessage message = server.createMimeMessage();
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.address(), true));
    message.setSubject(mail.text().title(), StandardCharsets.UTF_8.name());
    message.setText(mail.text().body(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges(); // makes a Message-ID of its own
    message.setHeader("Message-ID", messageId(mail));
    return message;
  }

  private String messageId(Mail mail) {
    return "<" + mail.messageId() + "@" + settings.messageIdDomain() + ">";
  }

  /** The library lists an address as invalid for a 5xx answer and as unsent for a 4xx one. */
  private static Delivery answer(SendFailedException refusal) {
    Address[] invalid = refusal.getInvalidAddresses();
    return invalid != null && invalid.length > 0 ? Delivery.REFUSED : Delivery.PUT_OFF;
  }
}
