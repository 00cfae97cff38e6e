package org.prasan.notification.figures;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.Messages;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** Counts the messages by what became of them. */
@Repository
public class MessageCounts {

  private final MongoTemplate mongo;

  MessageCounts(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** How many messages of a district share channel, state and reason. */
  public record Count(
      String district, Channel channel, State state, @Nullable Reason reason, long value) {}

  public List<Count> within(Criteria scope) {
    var grouped =
        newAggregation(
            match(scope), group("district", "channel", "state", "reason").count().as("value"));
    return mongo.aggregate(grouped, Messages.COLLECTION, Document.class).getMappedResults().stream()
        .map(MessageCounts::read)
        .toList();
  }

  private static Count read(Document row) {
    Document key = row.get("_id", row);
    String reason = key.getString("reason");
    return new Count(
        key.getString("district"),
        Channel.valueOf(key.getString("channel")),
        State.valueOf(key.getString("state")),
        reason == null ? null : Reason.valueOf(reason),
        row.get("value", Number.class).longValue());
  }
}
