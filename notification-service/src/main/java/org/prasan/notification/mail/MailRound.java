package org.prasan.notification.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Addresses;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Contacts;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.NoticeTexts.Text;
import org.prasan.notification.message.StoredMessage;
import org.prasan.personal.UnreadablePersonalData;
import org.springframework.stereotype.Component;

/**
 * Sends one batch of waiting mails. Each is marked right after the server accepted it, so a crash
 * in between repeats one mail at most, with the same Message-ID.
 */
@Component
class MailRound {

  private final MailQueue queue;
  private final Contacts contacts;
  private final Addresses addresses;
  private final Postman postman;
  private final MailSettings settings;
  private final Clock clock;
  private final BackOff backOff;

  MailRound(
      MailQueue queue,
      Contacts contacts,
      Addresses addresses,
      Postman postman,
      MailSettings settings,
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
    Map<String, Contact> people = recipients(mails);
    for (int next = 0; next < mails.size(); next++) {
      if (clock.instant().plus(settings.sendWithin()).isAfter(leaseEnds)) {
        return Result.MORE_MAY_WAIT;
      }
      StoredMessage mail = mails.get(next);
      boolean stopped = !goOn.getAsBoolean();
      if (stopped || !handle(claim, mail, people.get(mail.message().recipient()))) {
        queue.release(claim, mails.subList(next, mails.size()));
        return stopped ? Result.MORE_MAY_WAIT : Result.SERVER_DOWN;
      }
    }
    return mails.size() < settings.batch() ? Result.ALL_DONE : Result.MORE_MAY_WAIT;
  }

  private Map<String, Contact> recipients(List<StoredMessage> mails) {
    if (mails.isEmpty()) {
      return Map.of();
    }
    List<String> subjects =
        mails.stream().map(mail -> mail.message().recipient()).distinct().toList();
    List<Contact> people = contacts.find(subjects);
    addresses.prepare(people);
    return people.stream().collect(Collectors.toMap(Contact::subject, Function.identity()));
  }

  /** False when the server is down. */
  private boolean handle(MailQueue.Claim claim, StoredMessage mail, @Nullable Contact recipient) {
    Text text = mail.message().text();
    String address;
    try {
      address = recipient == null ? null : addresses.emailOf(recipient);
    } catch (UnreadablePersonalData altered) {
      queue.end(mail, State.FAILED, Reason.ADDRESS_UNREADABLE);
      return true;
    }
    if (recipient == null || address == null || text == null) {
      queue.end(mail, State.SUPPRESSED, Reason.NO_ADDRESS);
      return true;
    }
    if (!recipient.wants(Channel.EMAIL)) {
      queue.end(mail, State.SUPPRESSED, Reason.OPTED_OUT);
      return true;
    }
    return send(claim, mail, new Mail(mail.message().id(), address, text));
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
