package org.prasan.personal.access;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.SecurityWatch;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.personal.KeyedDigest;
import org.prasan.personal.access.AccessHeads.Head;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Who read which record, as a chain per record. Entries, the chain's head in the store and its
 * anchor outside are held against each other, so that a change, a gap, a cut and an emptied log
 * show, once they are anchored.
 */
public final class AccessLog {

  private static final String COLLECTION = "access_log";
  private static final String RECORD = "recordId";
  private static final String SEEN = "records";
  private static final String SUBJECT = "subject";
  private static final String LIST_KEY = "listKey";
  private static final String LAST = "~"; // behind all digits

  private final MongoTemplate mongo;
  private final KeyedDigest digest;
  private final AccessHeads heads;
  private final AccessAnchors anchors;

  AccessLog(
      MongoTemplate mongo,
      CollectionIndexes indexes,
      KeyedDigest digest,
      AccessHeads heads,
      AccessAnchors anchors) {
    this.mongo = mongo;
    this.digest = digest;
    this.heads = heads;
    this.anchors = anchors;
    indexes.declare(
        COLLECTION,
        on(RECORD, "n"),
        on(SEEN, "-" + LIST_KEY),
        on(SUBJECT, "-" + LIST_KEY),
        on("-" + LIST_KEY));
  }

  /** Stored before the reader sees anything. Whoever finds the place taken takes the next one. */
  public void append(String recordId, Access access) {
    if (!access.fields().isEmpty()) {
      SecurityWatch.showsPeople(Math.max(1, access.records().size()));
    }
    Head head = heads.find(recordId).orElseGet(() -> heads.begin(recordId, access.at()));
    while (!isAppended(head, access)) {
      head = heads.find(recordId).orElse(head);
    }
  }

  /**
   * What a list showed, in the reader's own chain: a list of many would else wait for many chains.
   */
  public void appendList(Access access) {
    append("lists-read-by-" + access.subject(), access);
  }

  private boolean isAppended(Head head, Access access) {
    AccessEntry entry =
        AccessEntry.following(head.recordId(), head.count() + 1, head.mark(), access, digest);
    try {
      mongo.insert(entry, COLLECTION);
      heads.advance(entry);
      return true;
    } catch (DuplicateKeyException takenByAnotherReader) {
      find(entry.id()).ifPresent(heads::advance);
      return false;
    }
  }

  private Optional<AccessEntry> find(String id) {
    return Optional.ofNullable(mongo.findById(id, AccessEntry.class, COLLECTION));
  }

  /** Who saw the record, newest first, on its own or in a list. */
  public List<AccessEntry> ofRecord(String recordId, @Nullable String cursor, int limit) {
    return list(where(SEEN).is(recordId), "", cursor == null ? LAST : cursor, limit);
  }

  /**
   * What the person saw, newest first.
   *
   * @param subject null for everybody
   * @param from earliest time, or null
   * @param to time before which it was, or null
   */
  public List<AccessEntry> ofSubject(
      @Nullable String subject,
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable String cursor,
      int limit) {
    Criteria whose = subject == null ? new Criteria() : where(SUBJECT).is(subject);
    String end = to == null ? LAST : keyOf(to);
    return list(
        whose,
        from == null ? "" : keyOf(from),
        cursor == null || cursor.compareTo(end) > 0 ? end : cursor,
        limit);
  }

  private static String keyOf(Instant at) {
    return String.format(Locale.ROOT, "%014d", Math.max(0, at.toEpochMilli()));
  }

  private List<AccessEntry> list(Criteria whose, String from, String before, int limit) {
    Query query = Query.query(whose).addCriteria(where(LIST_KEY).gte(from).lt(before));
    return mongo.find(
        query.with(Sort.by(Sort.Direction.DESC, LIST_KEY)).limit(limit),
        AccessEntry.class,
        COLLECTION);
  }

  /**
   * Whether the record's chain is what was written, from its first entry to the end that its head
   * and its anchors tell.
   */
  public boolean isIntact(String recordId) {
    var chain = new AccessChain(heads.find(recordId).orElse(null), anchors.of(recordId), digest);
    Query all = Query.query(where(RECORD).is(recordId)).with(Sort.by("n"));
    try (Stream<AccessEntry> entries = mongo.stream(all, AccessEntry.class, COLLECTION)) {
      return entries.allMatch(chain::goesOnWith) && chain.endsWhereItShould();
    }
  }
}
