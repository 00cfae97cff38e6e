package org.prasan.personal.access;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.CollectionIndexes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Where each chain ends, so that it grows without a look-up of its last entry. */
final class AccessHeads {

  private static final String COLLECTION = "access_heads";
  private static final String COUNT = "count";
  private static final String ANCHORED = "anchoredCount";
  private static final String UNANCHORED_SINCE = "unanchoredSince";

  private final MongoTemplate mongo;

  AccessHeads(MongoTemplate mongo, CollectionIndexes indexes) {
    this.mongo = mongo;
    indexes.declare(COLLECTION, on(UNANCHORED_SINCE));
  }

  /**
   * The end of a chain. An entry may be one ahead of it: written by somebody who died, or is about
   * to move the head.
   *
   * @param anchoredCount how far the end is known outside the store
   * @param unanchoredSince since when it is not; none once it is
   */
  record Head(
      @Id String recordId,
      long count,
      String mark,
      long anchoredCount,
      @Nullable Instant unanchoredSince) {}

  Optional<Head> find(String recordId) {
    return Optional.ofNullable(mongo.findById(recordId, Head.class, COLLECTION));
  }

  /** Before the first entry, so that entries without a head tell that it was taken away. */
  Head begin(String recordId, Instant now) {
    var head = new Head(recordId, 0, AccessEntry.BEGINNING, 0, now);
    try {
      return mongo.insert(head, COLLECTION);
    } catch (DuplicateKeyException begunElsewhere) {
      return find(recordId).orElse(head);
    }
  }

  /** Moves on to the entry, unless somebody did that already. */
  void advance(AccessEntry to) {
    Query before = Query.query(where("_id").is(to.recordId()).and(COUNT).is(to.n() - 1));
    Update after =
        new Update().set(COUNT, to.n()).set("mark", to.mark()).set(UNANCHORED_SINCE, to.at());
    mongo.updateFirst(before, after, COLLECTION);
  }

  /** Ends that moved since they were anchored, the longest waiting first. */
  List<Head> unanchored(int limit) {
    Query waiting = Query.query(where(UNANCHORED_SINCE).gt(Instant.EPOCH));
    return mongo.find(waiting.with(Sort.by(UNANCHORED_SINCE)).limit(limit), Head.class, COLLECTION);
  }

  /** Stays in the queue when the end moved on meanwhile. */
  void anchored(Head head) {
    Query same = Query.query(where("_id").is(head.recordId()).and(COUNT).is(head.count()));
    Update done = new Update().set(ANCHORED, head.count()).unset(UNANCHORED_SINCE);
    if (mongo.updateFirst(same, done, COLLECTION).getMatchedCount() == 0) {
      Query moved = Query.query(where("_id").is(head.recordId()));
      mongo.updateFirst(moved, new Update().max(ANCHORED, head.count()), COLLECTION);
    }
  }
}
