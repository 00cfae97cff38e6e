package org.prasan.messaging.deadletter;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Who put which dead letters back. The entry is written before the first event is sent and
 * completed after the last: one without an end tells of a replay that broke off.
 */
final class ReplayAudit {

  static final String COLLECTION = "dead_letter_replays";

  private final MongoTemplate mongo;
  private final Clock clock;

  ReplayAudit(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  Replay begin(String by, ReplaySelection selection, int planned) {
    Instant now = clock.instant();
    String id = String.format(Locale.ROOT, "%014d-%s", now.toEpochMilli(), UUID.randomUUID());
    var entry =
        new Document("_id", id)
            .append("at", Date.from(now))
            .append("by", by)
            .append("topic", selection.topic())
            .append("aggregateId", selection.aggregateId())
            .append("planned", planned);
    mongo.insert(entry, COLLECTION);
    return read(entry);
  }

  Replay end(Replay replay, int replayed) {
    mongo.updateFirst(
        Query.query(where("_id").is(replay.id())),
        new Update().set("replayed", replayed),
        COLLECTION);
    return replay.ended(replayed);
  }

  /** Newest first. */
  List<Replay> newest(int limit) {
    var query = new Query().with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit);
    return mongo.find(query, Document.class, COLLECTION).stream().map(ReplayAudit::read).toList();
  }

  private static Replay read(Document entry) {
    return new Replay(
        entry.getString("_id"),
        entry.getDate("at").toInstant(),
        entry.getString("by"),
        entry.getString("topic"),
        entry.getString("aggregateId"),
        entry.getInteger("planned"),
        entry.getInteger("replayed"));
  }
}
