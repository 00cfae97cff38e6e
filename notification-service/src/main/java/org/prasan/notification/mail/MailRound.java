package org.prasan.notification.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.prasan.notification.contact.Addresses;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Contacts;
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
  private final Postman postman;
  private final MailProperties settings;
  private final Clock clock;
  private final BackOff backOff;

  MailRound(
      MailQueue queue,
      Contacts contacts,
      Addresses addresses,
      Postman postman,
      MailProperties settings,
      Clock clock) {
    this.queue = queue;
    this.contacts = contacts;
    this.addresses = addresses;
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
    } else if (!recipient.wants(Channel.EMAIL)) {
      queue.end(mail, State.SUPPRESSED, Reason.OPTED_OUT);
    } else {
      return send(claim, mail, new Mail(mail.message().id(), address, text));
    }
    return true;
  }

  private boolean send(MailQueue.Claim claim, StoredMessage mail, Mail ready) {
    switch (postman.deliver(ready)) {
      case ACCEPTED -> queue.sent(mail);
      case REFUSED -> queue.end(mail, State.FAILED, Reason.ADDRESS_REFUSED);
      case PUT_OFF -> queue.putOff(claim, mail, backOff.after(mail.attempts() + 1));
      case SERVER_DOWN -> {
        return false;
      }
    }
    return true;
  }
}
