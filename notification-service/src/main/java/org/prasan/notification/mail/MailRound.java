package org.prasan.notification.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Addresses;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Contacts;
import org.prasan.notification.contact.Standings;
import org.prasan.notification.message.Message;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.NoticeTexts.Text;
import org.prasan.notification.message.StoredMessage;
import org.prasan.personal.UnreadablePersonalData;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Sends one batch of waiting mails. Each is marked right after the server accepted it, so a crash
 * in between repeats one mail at most, with the same Message-ID. A fault of one mail is not the
 * others': it is set aside, and they are sent.
 */
@Component
class MailRound {

  private final MailQueue queue;
  private final Contacts contacts;
  private final Addresses addresses;
  private final Standings standings;
  private final Postman postman;
  private final MailProperties settings;
  private final Clock clock;
  private final BackOff backOff;

  /** The mail over which the connection ended last; over two in a row, the server is down. */
  private @Nullable String brokeTheLine;

  MailRound(
      MailQueue queue,
      Contacts contacts,
      Addresses addresses,
      Standings standings,
      Postman postman,
      MailProperties settings,
      Clock clock) {
    this.queue = queue;
    this.contacts = contacts;
    this.addresses = addresses;
    this.standings = standings;
    this.postman = postman;
    this.settings = settings;
    this.clock = clock;
    this.backOff = new BackOff(settings.longestPause());
  }

  /** How a round went, which decides when the next one starts. */
  enum Result {
    ALL_DONE,
    MORE_MAY_WAIT,
    SERVER_DOWN
  }

  /**
   * @param goOn asked before each mail; when it says no, the rest is given back
   */
  Result run(BooleanSupplier goOn) {
    try {
      return send(goOn);
    } finally {
      postman.hangUp();
    }
  }

  private Result send(BooleanSupplier goOn) {
    Instant leaseEnds = clock.instant().plus(settings.lease());
    MailQueue.Claim claim = queue.claim(settings.batch(), settings.lease());
    List<StoredMessage> mails = claim.mails();
    for (int next = 0; next < mails.size(); next++) {
      if (clock.instant().plus(settings.sendWithin()).isAfter(leaseEnds)) {
        return Result.MORE_MAY_WAIT;
      }
      boolean stopped = !goOn.getAsBoolean();
      if (stopped || !handle(claim, mails.get(next))) {
        queue.release(claim, mails.subList(next, mails.size()));
        return stopped ? Result.MORE_MAY_WAIT : Result.SERVER_DOWN;
      }
    }
    return claim.size() < settings.batch() ? Result.ALL_DONE : Result.MORE_MAY_WAIT;
  }

  /** False when the server is down. */
  private boolean handle(MailQueue.Claim claim, StoredMessage mail) {
    try {
      return deliver(claim, mail);
    } catch (UnreadablePersonalData altered) {
      queue.end(mail, State.FAILED, Reason.ADDRESS_UNREADABLE);
    } catch (DataAccessException storeDown) {
      throw storeDown;
    } catch (RuntimeException fault) {
      queue.setAside(claim.token(), mail.message().id(), fault);
    }
    return true;
  }

  private boolean deliver(MailQueue.Claim claim, StoredMessage mail) {
    Text text = mail.message().text();
    Contact recipient = contacts.find(mail.message().recipient()).orElse(null);
    String address = recipient == null ? null : addresses.emailOf(recipient);
    if (recipient == null || address == null || text == null) {
      queue.end(mail, State.SUPPRESSED, Reason.NO_ADDRESS);
    } else if (silence(mail.message(), recipient) instanceof Reason silent) {
      queue.end(mail, State.SUPPRESSED, silent);
    } else {
      return send(claim, mail, new Mail(mail.message().id(), address, text));
    }
    return true;
  }

  /** Judged as when the message was written: duties and wishes may have changed since. */
  private @Nullable Reason silence(Message message, Contact recipient) {
    Audience audience = message.audience();
    if (audience != null) {
      var standing = standings.among(List.of(audience)).of(recipient, audience);
      if (Reason.of(standing) instanceof Reason duty) {
        return duty;
      }
    }
    return recipient.wants(Channel.EMAIL) ? null : Reason.OPTED_OUT;
  }

  private boolean send(MailQueue.Claim claim, StoredMessage mail, Mail ready) {
    Delivery answer = postman.deliver(ready);
    boolean anothers = brokeTheLine != null && !brokeTheLine.equals(ready.messageId());
    brokeTheLine = answer == Delivery.LINE_BROKEN ? ready.messageId() : null;
    switch (answer) {
      case ACCEPTED -> queue.sent(mail);
      case ADDRESS_REFUSED -> queue.end(mail, State.FAILED, Reason.ADDRESS_REFUSED);
      case MESSAGE_REFUSED -> queue.end(mail, State.FAILED, Reason.MESSAGE_REFUSED);
      case PUT_OFF -> putOff(claim, mail);
      case LINE_BROKEN -> {
        putOff(claim, mail);
        return !anothers;
      }
      case SERVER_DOWN -> {
        return false;
      }
    }
    return true;
  }

  private void putOff(MailQueue.Claim claim, StoredMessage mail) {
    queue.putOff(claim, mail, backOff.after(mail.attempts() + 1));
  }
}
