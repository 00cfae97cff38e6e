package org.prasan.notification.mail;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failed sending says of the mail and of the server. What the server says when it hears the
 * recipient or the text is that mail's fault alone; what it says before concerns every mail.
 */
enum ServerAnswer {
  TO_THE_SENDER,
  TO_THE_RECIPIENT,
  TO_THE_TEXT;

  private static final int TOO_BIG = 552;
  private static final int CLOSING = 421;
  private static final Set<Integer> ABOUT_THE_LOGIN = Set.of(530, 534, 535, 538);
  private static final int NOT_NOW = 400;
  private static final int NEVER = 500;

  static Delivery read(MessagingException failure) {
    SMTPAddressFailedException recipient = find(SMTPAddressFailedException.class, failure);
    if (recipient != null) {
      return TO_THE_RECIPIENT.means(recipient.getReturnCode());
    }
    SMTPSendFailedException refusal = find(SMTPSendFailedException.class, failure);
    return refusal == null
        ? Delivery.LINE_BROKEN
        : heard(refusal.getCommand()).means(refusal.getReturnCode());
  }

  static boolean isOfTheRecipient(MessagingException failure) {
    return find(SMTPAddressFailedException.class, failure) != null;
  }

  private static <T> @Nullable T find(Class<T> kind, MessagingException failure) {
    Exception cause = failure;
    while (cause instanceof MessagingException chained && !kind.isInstance(cause)) {
      cause = chained.getNextException();
    }
    return kind.isInstance(cause) ? kind.cast(cause) : null;
  }

  private static ServerAnswer heard(String command) {
    return command.toUpperCase(Locale.ROOT).startsWith("MAIL") ? TO_THE_SENDER : TO_THE_TEXT;
  }

  private Delivery means(int code) {
    if (code == CLOSING || code < NOT_NOW) {
      return Delivery.LINE_BROKEN;
    }
    if (ABOUT_THE_LOGIN.contains(code)) {
      return Delivery.SERVER_DOWN;
    }
    return switch (this) {
      case TO_THE_SENDER -> code == TOO_BIG ? Delivery.MESSAGE_REFUSED : Delivery.SERVER_DOWN;
      case TO_THE_RECIPIENT -> code < NEVER ? Delivery.PUT_OFF : Delivery.ADDRESS_REFUSED;
      case TO_THE_TEXT -> code < NEVER ? Delivery.PUT_OFF : Delivery.MESSAGE_REFUSED;
    };
  }
}
