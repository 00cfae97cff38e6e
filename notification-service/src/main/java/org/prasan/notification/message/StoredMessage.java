package org.prasan.notification.message;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Channel;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * A message as it was read.
 *
 * @param listKey unique and rising with the time of the row; order and cursor of lists
 * @param readAt when the person opened it in the inbox
 * @param sentAt when the mail server accepted it, or when it appeared in the inbox
 * @param attempts how often the mail server put it off
 */
public record StoredMessage(
    Message message,
    String listKey,
    @Nullable Instant readAt,
    @Nullable Instant sentAt,
    int attempts) {

  public static StoredMessage of(Document stored, MongoConverter converter) {
    Message message = converter.read(Message.class, stored);
    return new StoredMessage(
        message,
        stored.getString("listKey"),
        instant(stored, "readAt"),
        message.channel() == Channel.IN_APP ? message.origin().at() : instant(stored, "sentAt"),
        stored.get("attempts", 0));
  }

  private static @Nullable Instant instant(Document stored, String field) {
    Date date = stored.getDate(field);
    return date == null ? null : date.toInstant();
  }
}
