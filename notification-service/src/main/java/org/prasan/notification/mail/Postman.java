package org.prasan.notification.mail;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.EmailAddress;
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
    EmailAddress address = EmailAddress.of(mail.address()).orElse(null);
    if (address == null) {
      return logged(mail, Delivery.ADDRESS_REFUSED);
    }
    try {
      return deliver(mail, mimeMessage(mail, address));
    } catch (MessagingException | IOException unwritable) {
      return logged(mail, Delivery.MESSAGE_REFUSED);
    }
  }

  private Delivery deliver(Mail mail, MimeMessage message) {
    try {
      Transport open = line();
      return send(mail, message, open);
    } catch (AuthenticationFailedException refused) {
      log.error("the mail server refuses the configured credentials");
      return Delivery.SERVER_DOWN;
    } catch (MessagingException unreachable) {
      hangUp();
      return logged(mail, Delivery.SERVER_DOWN);
    }
  }

  /** A transaction that ended elsewhere than at the recipient leaves the line in doubt. */
  private Delivery send(Mail mail, MimeMessage message, Transport open) {
    try {
      send(message, open);
      return Delivery.ACCEPTED;
    } catch (MessagingException failure) {
      Delivery answer = ServerAnswer.read(failure);
      if (!ServerAnswer.isOfTheRecipient(failure) || answer == Delivery.LINE_BROKEN) {
        hangUp();
      }
      return logged(mail, answer);
    }
  }

  private static Delivery logged(Mail mail, Delivery answer) {
    log.warn("mail {}: {}", mail.messageId(), answer);
    return answer;
  }

  private void send(MimeMessage message, Transport open) throws MessagingException {
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

  /** Written once for nothing, so that what can't be written is known before the server hears. */
  private MimeMessage mimeMessage(Mail mail, EmailAddress address)
      throws MessagingException, IOException {
    MimeMessage message = server.createMimeMessage();
    message.setFrom(verbatim(settings.sender()));
    message.setRecipient(RecipientType.TO, verbatim(address));
    message.setSubject(mail.text().title(), StandardCharsets.UTF_8.name());
    message.setText(mail.text().body(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges(); // makes a Message-ID of its own
    message.setHeader("Message-ID", messageId(mail));
    message.writeTo(OutputStream.nullOutputStream());
    return message;
  }

  private static InternetAddress verbatim(EmailAddress address) {
    var same = new InternetAddress();
    same.setAddress(address.onTheWire());
    return same;
  }

  private String messageId(Mail mail) {
    return "<" + mail.messageId() + "@" + settings.messageIdDomain() + ">";
  }
}
