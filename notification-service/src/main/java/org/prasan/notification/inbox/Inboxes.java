package org.prasan.notification.inbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.message.Messages;
import org.prasan.notification.message.StoredMessage;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The messages that people read in the application; every query names whose inbox it is. */
@Repository
public class Inboxes {

  private static final String OWNER = "inbox";

  private final MongoTemplate mongo;
  private final Messages messages;
  private final Clock clock;

  Inboxes(MongoTemplate mongo, Messages messages, Clock clock) {
    this.mongo = mongo;
    this.messages = messages;
    this.clock = clock;
  }

  /** Newest first. */
  public List<StoredMessage> of(
      String subject, boolean unreadOnly, @Nullable String cursor, int limit) {
    var filters = new ArrayList<Criteria>(List.of(where(OWNER).is(subject)));
    if (unreadOnly) {
      filters.add(where("read").is(false));
    }
    return messages.list(filters, cursor, limit);
  }

  public long unread(String subject) {
    var unread = Query.query(where(OWNER).is(subject).and("read").is(false));
    return mongo.count(unread, Messages.COLLECTION);
  }

  /**
   * Remembers the first reading only.
   *
   * @return false when this inbox has no such message
   */
  public boolean markRead(String subject, String id) {
    var mine = where("_id").is(id).and(OWNER).is(subject);
    if (!mongo.exists(Query.query(mine), Messages.COLLECTION)) {
      return false;
    }
    var unread = where("_id").is(id).and(OWNER).is(subject).and("read").is(false);
    var read = new Update().set("read", true).set("readAt", clock.instant());
    mongo.updateFirst(Query.query(unread), read, Messages.COLLECTION);
    return true;
  }
}
