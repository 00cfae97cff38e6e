package org.prasan.notification.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Contact;
import org.prasan.notification.contact.Standing;
import org.prasan.notification.contact.Standings;
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

  /** Whose standing decides who is told. */
  public List<Audience> concerned(List<Notice> notices, Facts facts) {
    return parties(notices).flatMap(told -> told.audiences(facts).stream()).distinct().toList();
  }

  /** Everybody who may have to be told, to be looked up in one query. */
  public List<Audience> audiences(List<Notice> notices, Facts facts, Standings.Known standings) {
    return parties(notices)
        .flatMap(told -> told.audiences(facts, standings).stream())
        .distinct()
        .toList();
  }

  private static Stream<Told> parties(List<Notice> notices) {
    return notices.stream()
        .map(Notice::told)
        .flatMap(told -> Stream.of(told, told.inPlace()))
        .filter(Objects::nonNull);
  }

  /** One row for each person and channel; a person in two audiences is told by the first notice. */
  public List<Message> messages(
      List<Notice> notices,
      Facts facts,
      OriginOf originOf,
      List<Contact> contacts,
      Standings.Known standings) {
    var rows = new LinkedHashMap<String, Message>();
    for (Notice notice : notices) {
      for (Message row : messages(originOf.notice(notice), facts, contacts, standings)) {
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

  private List<Message> messages(
      Origin origin, Facts facts, List<Contact> contacts, Standings.Known standings) {
    Told told = origin.notice().told();
    List<Audience> audiences = told.audiences(facts, standings);
    if (audiences.isEmpty()) {
      return List.of(Message.nobody(origin, told.name(), Reason.NO_REPORTER));
    }
    var rows = new ArrayList<>(messages(told, origin, facts, contacts, standings));
    if (told.inPlace() != null && rows.stream().noneMatch(MessagePlan::reaches)) {
      rows.addAll(messages(told.inPlace(), origin, facts, contacts, standings));
    }
    if (rows.isEmpty()) {
      Reason why = facts.restrictedTo() == null ? Reason.NO_RECIPIENT : Reason.RESTRICTED;
      return List.of(Message.nobody(origin, audiences.getFirst().key(), why));
    }
    return rows;
  }

  private List<Message> messages(
      Told told, Origin origin, Facts facts, List<Contact> contacts, Standings.Known standings) {
    List<Audience> audiences = told.audiences(facts, standings);
    return contacts.stream()
        .filter(contact -> told.mayTell(contact, facts))
        .flatMap(contact ->
            as(audiences, contact).stream()
                .flatMap(audience -> toEach(origin, facts, contact, audience, standings)))
        .toList();
  }

  /** Whether the person is told, or chose not to be. */
  private static boolean reaches(Message row) {
    return row.reason() == null || row.reason() == Reason.OPTED_OUT;
  }

  private static Optional<Audience> as(List<Audience> audiences, Contact contact) {
    return audiences.stream().filter(contact::isPartOf).findFirst();
  }

  private Stream<Message> toEach(
      Origin origin, Facts facts, Contact member, Audience audience, Standings.Known standings) {
    Standing standing = standings.of(member, audience);
    var to = new Message.Recipient(member.subject(), audience, member.language());
    return origin.notice().channels().stream()
        .map(channel -> {
          Reason silent = silence(member, channel, standing);
          return silent == null
              ? message(origin, facts, to, channel)
              : Message.suppressed(origin, to, channel, silent);
        });
  }

  private static @Nullable Reason silence(Contact member, Channel channel, Standing standing) {
    Reason duty = Reason.of(standing);
    if (duty != null) {
      return duty;
    }
    if (!member.wants(channel)) {
      return Reason.OPTED_OUT;
    }
    return channel == Channel.EMAIL && member.email() == null ? Reason.NO_ADDRESS : null;
  }

  private Message message(Origin origin, Facts facts, Message.Recipient to, Channel channel) {
    Notice notice = origin.notice();
    return switch (channel) {
      case IN_APP -> Message.inInbox(origin, to, texts.write(notice, facts, to.language()));
      case EMAIL -> Message.byMail(origin, to, texts.writeMail(notice, facts, to.language()));
    };
  }
}
