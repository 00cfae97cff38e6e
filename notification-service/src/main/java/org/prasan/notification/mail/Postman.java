package org.prasan.notification.mail;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server and reads its answer; logs never name the address. */
@Component
class Postman {

  private static final Logger log = LoggerFactory.getLogger(Postman.class);

  private final JavaMailSender sender;
  private final MailSettings settings;
  private final ObservationRegistry observations;

  Postman(JavaMailSender sender, MailSettings settings, ObservationRegistry observations) {
    this.sender = sender;
    this.settings = settings;
    this.observations = observations;
  }

  Delivery deliver(Mail mail) {
    try {
      MimeMessage message = mimeMessage(mail);
      Observation.createNotStarted("mail.send", observations).observe(() -> sender.send(message));
      return Delivery.ACCEPTED;
    } catch (MessagingException malformed) {
      return Delivery.REFUSED;
    } catch (MailSendException failed) {
      Delivery answer = answer(failed.getFailedMessages().values(), failed.getCause());
      log.warn("mail {}: {}", mail.messageId(), answer);
      return answer;
    } catch (MailAuthenticationException refused) {
      log.error("the mail server refuses the configured credentials");
      return Delivery.SERVER_DOWN;
    } catch (MailException other) {
      log.warn("mail {}: {}", mail.messageId(), other.getClass().getSimpleName());
      return Delivery.PUT_OFF;
    }
  }

  private MimeMessage mimeMessage(Mail mail) throws MessagingException {
    MimeMessage message = sender.createMimeMessage();
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.address(), true));
    message.setSubject(mail.text().title(), StandardCharsets.UTF_8.name());
    message.setText(mail.text().body(), StandardCharsets.UTF_8.name());
    message.setHeader("Message-ID", messageId(mail));
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  private String messageId(Mail mail) {
    return "<" + mail.messageId() + "@" + settings.messageIdDomain() + ">";
  }

  /** A connection that fails leaves a cause and no answer to the mail itself. */
  private static Delivery answer(Collection<Exception> answers, @Nullable Throwable cause) {
    for (Exception answer : answers) {
      if (answer instanceof SendFailedException refusal) {
        return answer(refusal);
      }
    }
    return cause instanceof SendFailedException refusal ? answer(refusal) : Delivery.SERVER_DOWN;
  }

  /** The library lists an address as invalid for a 5xx answer and as unsent for a 4xx one. */
  private static Delivery answer(SendFailedException refusal) {
    Address[] invalid = refusal.getInvalidAddresses();
    return invalid != null && invalid.length > 0 ? Delivery.REFUSED : Delivery.PUT_OFF;
  }
}
