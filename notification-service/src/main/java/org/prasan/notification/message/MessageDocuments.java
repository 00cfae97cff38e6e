package org.prasan.notification.message;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Language;
import org.prasan.notification.message.Message.Origin;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.NoticeTexts.Text;

/**
 * The stored form of a message. Beside the message itself: {@code inbox} names the person whose
 * inbox shows it, {@code dueAt} when a waiting mail may be tried next.
 */
public final class MessageDocuments {

  private MessageDocuments() {}

  static Document write(Message message) {
    Origin origin = message.origin();
    var at = Date.from(origin.at());
    var stored =
        new Document("_id", message.id())
            .append("listKey", "%014d-%s".formatted(origin.at().toEpochMilli(), message.id()))
            .append("eventId", origin.eventId())
            .append("eventType", origin.eventType())
            .append("notice", origin.notice().name())
            .append("district", origin.districtCode())
            .append("at", at)
            .append("recipient", message.recipient())
            .append("channel", message.channel().name())
            .append("state", message.state().name());
    if (message.reason() != null) {
      stored.append("reason", message.reason().name());
    }
    if (message.text() != null && message.language() != null) {
      stored
          .append("language", message.language().tag())
          .append("title", message.text().title())
          .append("body", message.text().body());
    }
    return switch (message.state()) {
      case SENT -> stored.append("inbox", message.recipient()).append("read", false);
      case PENDING -> stored.append("dueAt", at);
      case SUPPRESSED, FAILED -> stored;
    };
  }

  public static StoredMessage read(Document stored) {
    var origin =
        new Origin(
            stored.getString("eventId"),
            stored.getString("eventType"),
            Notice.valueOf(stored.getString("notice")),
            stored.getString("district"),
            stored.getDate("at").toInstant());
    String language = stored.getString("language");
    String title = stored.getString("title");
    String reason = stored.getString("reason");
    var message =
        new Message(
            stored.getString("_id"),
            origin,
            stored.getString("recipient"),
            Channel.valueOf(stored.getString("channel")),
            language == null ? null : Language.of(language),
            title == null ? null : new Text(title, stored.getString("body")),
            State.valueOf(stored.getString("state")),
            reason == null ? null : Reason.valueOf(reason));
    return new StoredMessage(
        message,
        stored.getString("listKey"),
        instant(stored, "readAt"),
        message.channel() == Channel.IN_APP ? origin.at() : instant(stored, "sentAt"),
        stored.get("attempts", 0));
  }

  private static @Nullable Instant instant(Document stored, String field) {
    Date date = stored.getDate(field);
    return date == null ? null : date.toInstant();
  }
}
