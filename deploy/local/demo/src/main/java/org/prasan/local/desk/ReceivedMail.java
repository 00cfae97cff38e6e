package org.prasan.local.desk;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the mail sink shows of a message: enough to see that it would have gone out.
 *
 * @param id the Message-ID; a repetition after a crash has the same one
 */
record ReceivedMail(String id, List<String> to, String subject) {

  static ReceivedMail of(MimeMessage message) {
    try {
      Address[] to = message.getRecipients(Message.RecipientType.TO);
      return new ReceivedMail(
          String.valueOf(message.getMessageID()),
          to == null ? List.of() : Stream.of(to).map(Address::toString).toList(),
          String.valueOf(message.getSubject()));
    } catch (MessagingException e) {
      return new ReceivedMail("", List.of(), "(unreadable)");
    }
  }

  Map<String, Object> fields() {
    return Map.of("id", id, "to", to, "subject", subject);
  }
}
