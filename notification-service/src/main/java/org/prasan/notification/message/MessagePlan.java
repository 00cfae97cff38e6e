package org.prasan.notification.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.message.Message.Origin;
import org.prasan.notification.message.Message.Reason;

/**
 * Turns an event into messages by the policy. Every notice leaves at least one row, so that what
 * was not sent can be told from what was forgotten.
 */
public final class MessagePlan {

  private final NoticeTexts texts;

  public MessagePlan(NoticeTexts texts) {
    this.texts = texts;
  }

  /** Everybody who may have to be told, to be looked up in one query. */
  public List<Audience> audiences(List<Notice> notices, Facts facts) {
    return notices.stream().flatMap(n -> n.told().audience(facts).stream()).distinct().toList();
  }

  /** One row for each person and channel; a person in two audiences is told by the first notice. */
  public List<Message> messages(
      List<Notice> notices, Facts facts, OriginOf originOf, List<Contact> contacts) {
    var rows = new LinkedHashMap<String, Message>();
    for (Notice notice : notices) {
      for (Message row : messages(originOf.notice(notice), facts, contacts)) {
        rows.putIfAbsent(row.id(), row);
      }
    }
    return List.copyOf(rows.values());
  }

  /** Completes what is known of the event with the notice. */
  @FunctionalInterface
  public interface OriginOf {
    Origin notice(Notice notice);
  }

  private Collection<Message> messages(Origin origin, Facts facts, List<Contact> contacts) {
    Told told = origin.notice().told();
    Optional<Audience> audience = told.audience(facts);
    if (audience.isEmpty()) {
      return List.of(nobody(origin, told.name(), Reason.NO_REPORTER));
    }
    List<Contact> members = contacts.stream().filter(c -> c.isPartOf(audience.get())).toList();
    if (members.isEmpty()) {
      return List.of(nobody(origin, audience.get().key(), Reason.NO_RECIPIENT));
    }
    var rows = new ArrayList<Message>();
    for (Contact member : members) {
      for (Channel channel : origin.notice().channels()) {
        rows.add(message(origin, facts, member, channel));
      }
    }
    return rows;
  }

  private static Message nobody(Origin origin, String audience, Reason reason) {
    return Message.suppressed(origin, audience, Channel.IN_APP, reason);
  }

  private Message message(Origin origin, Facts facts, Contact member, Channel channel) {
    String subject = member.subject();
    if (!member.wants(channel)) {
      return Message.suppressed(origin, subject, channel, Reason.OPTED_OUT);
    }
    return switch (channel) {
      case IN_APP ->
          Message.inInbox(origin, subject, member.language(), text(origin, facts, member));
      case EMAIL ->
          member.email() == null
              ? Message.suppressed(origin, subject, channel, Reason.NO_ADDRESS)
              : Message.byMail(origin, subject, member.language(), text(origin, facts, member));
    };
  }

  private NoticeTexts.Text text(Origin origin, Facts facts, Contact member) {
    return texts.write(origin.notice(), facts, member.language());
  }
}
