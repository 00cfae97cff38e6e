package org.prasan.notification.message;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Scope;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.notification.contact.Audience;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.contact.Standings;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Fields;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Keeps one row for each event, person and channel. Beside the message itself a row has {@code
 * inbox}, the person whose inbox shows it, or {@code dueAt}, when a waiting mail may be tried next.
 */
@Repository
public class Messages {

  public static final String COLLECTION = "messages";

  private static final String DISTRICT = "origin.districtCode";
  private static final String CASE = "origin.caseId";
  private static final String INBOX = "inbox";
  private static final String AUDIENCE = "audience.key";
  private static final String READ = "read";
  private static final String RECIPIENT = "recipient";
  private static final String STATE = "state";
  private static final String REASON = "reason";
  private static final String NEWEST_FIRST = "-listKey";
  private static final int MOST_ARRIVALS = 2000;
  private static final int DUPLICATE_KEY = 11000;

  private final MongoTemplate mongo;
  private final Standings standings;
  private final Clock clock;

  Messages(MongoTemplate mongo, CollectionIndexes indexes, Standings standings, Clock clock) {
    this.mongo = mongo;
    this.standings = standings;
    this.clock = clock;
    indexes.declare(
        COLLECTION,
        on(NEWEST_FIRST),
        on(INBOX, NEWEST_FIRST),
        on(INBOX, READ, NEWEST_FIRST),
        on(INBOX, CASE, NEWEST_FIRST),
        on(CASE, NEWEST_FIRST),
        on(STATE, NEWEST_FIRST),
        on(REASON, NEWEST_FIRST),
        on(DISTRICT, NEWEST_FIRST),
        on(RECIPIENT, STATE, NEWEST_FIRST));
  }

  /**
   * Adds the rows of one event in one command. Rows that an earlier, interrupted handling of the
   * event left are kept as they are.
   *
   * @return the rows that were new
   */
  List<Message> addMissing(List<Message> rows) {
    List<Document> documents = rows.stream().map(this::write).toList();
    Set<Integer> present = mongo.execute(COLLECTION, messages -> insert(messages, documents));
    return IntStream.range(0, rows.size())
        .filter(row -> present == null || !present.contains(row))
        .mapToObj(rows::get)
        .toList();
  }

  private static Set<Integer> insert(MongoCollection<Document> messages, List<Document> documents) {
    try {
      messages.insertMany(documents, new InsertManyOptions().ordered(false));
      return Set.of();
    } catch (MongoBulkWriteException partly) {
      if (partly.getWriteConcernError() != null
          || partly.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw partly;
      }
      return new TreeSet<>(partly.getWriteErrors().stream().map(BulkWriteError::getIndex).toList());
    }
  }

  private Document write(Message message) {
    var stored = new Document();
    mongo.getConverter().write(message, stored);
    long at = message.origin().at().toEpochMilli();
    stored.append("listKey", String.format(Locale.ROOT, "%014d-%s", at, message.id()));
    return switch (message.state()) {
      case SENT -> stored.append(INBOX, message.recipient()).append(READ, false);
      case PENDING -> stored.append("dueAt", message.origin().at());
      case SUPPRESSED, FAILED -> stored;
    };
  }

  /** Newest first, one more than the page holds. */
  public List<StoredMessage> list(Caller caller, MessageFilter filter, PageQuery page) {
    var filters = new ArrayList<Criteria>();
    filters.add(Scope.districts(caller, DISTRICT, filter.district()));
    filters.add(Discretion.towards(caller));
    narrow(filters, STATE, filter.state());
    narrow(filters, REASON, filter.reason());
    narrow(filters, CASE, filter.caseId());
    return list(filters, page);
  }

  /**
   * The caller's own inbox, newest first, one more than the page holds.
   *
   * @param caseId of the one case that is asked for, or null
   */
  public List<StoredMessage> inbox(
      Caller caller, boolean unreadOnly, @Nullable String caseId, PageQuery page) {
    var filters = new ArrayList<Criteria>();
    filters.add(inboxOf(caller));
    narrow(filters, READ, unreadOnly ? false : null);
    narrow(filters, CASE, caseId);
    return list(filters, page);
  }

  /** That a message came into an inbox. */
  public record Arrival(String id, String recipient, Audience audience) {}

  /** The newest ones since then, whose they are; for hints, which may miss some of very many. */
  public List<Arrival> arrivedSince(Instant then) {
    var query = Query.query(where("listKey").gt(key(then)));
    query.fields().include(INBOX, AUDIENCE);
    query.with(Sort.by(Sort.Direction.DESC, "listKey")).limit(MOST_ARRIVALS);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .filter(row -> row.getString(INBOX) != null)
        .map(row ->
            new Arrival(
                row.getString("_id"),
                row.getString(INBOX),
                new Audience(row.get("audience", Document.class).getString("key"))))
        .toList();
  }

  public long unread(Caller caller) {
    return mongo.count(Query.query(inboxOf(caller).and(READ).is(false)), COLLECTION);
  }

  /**
   * Remembers the first reading only.
   *
   * @return false when the caller's inbox has no such message
   */
  public boolean markRead(Caller caller, String id) {
    var unread = inboxOf(caller).and("_id").is(id).and(READ).is(false);
    var read = new Update().set(READ, true).set("readAt", clock.instant());
    var mine = inboxOf(caller).and("_id").is(id);
    return mongo.updateFirst(Query.query(unread), read, COLLECTION).getMatchedCount() > 0
        || mongo.exists(Query.query(mine), COLLECTION);
  }

  /**
   * Marks all that came until then as read; doing it again changes nothing.
   *
   * @param caseId of the one case that is meant, or null
   * @return how many were unread
   */
  public long markAllRead(Caller caller, Instant until, @Nullable String caseId) {
    var unread = inboxOf(caller).and(READ).is(false).and("listKey").lt(key(until.plusMillis(1)));
    if (caseId != null) {
      unread.and(CASE).is(caseId);
    }
    var read = new Update().set(READ, true).set("readAt", clock.instant());
    return mongo.updateMulti(Query.query(unread), read, COLLECTION).getModifiedCount();
  }

  /** Less than every list key of that time. */
  private static String key(Instant at) {
    return String.format(Locale.ROOT, "%014d", Math.max(0, at.toEpochMilli()));
  }

  /**
   * What the caller was told in duties that the token still names: who moved, whose agency closed
   * or whose service ended reads no more of it.
   */
  private Criteria inboxOf(Caller caller) {
    List<String> duties = standings.of(caller).stream().map(Audience::key).toList();
    return where(INBOX).is(caller.subject()).and(AUDIENCE).in(duties);
  }

  /**
   * Takes back the mails to a person that have not gone; the same number however often it is asked.
   */
  public long drop(String recipient) {
    var waiting = where(RECIPIENT).is(recipient).and(STATE).is(Message.State.PENDING.name());
    var dropped =
        new Update()
            .set(STATE, Message.State.SUPPRESSED.name())
            .set(REASON, Message.Reason.ERASED.name());
    mongo.updateMulti(
        Query.query(waiting), dropped.unset("text").unset("dueAt").unset("claim"), COLLECTION);
    return mongo.find(all(recipient, Message.State.SUPPRESSED), Document.class, COLLECTION).stream()
        .filter(row -> Message.Reason.ERASED.name().equals(row.getString(REASON)))
        .count();
  }

  long eraseBefore(Instant cutoff) {
    return mongo
        .remove(Query.query(where("listKey").lt(key(cutoff))), COLLECTION)
        .getDeletedCount();
  }

  /** When mails went to the person, the newest first. */
  public List<Instant> mailsSentTo(String recipient) {
    return mongo.find(all(recipient, Message.State.SENT), Document.class, COLLECTION).stream()
        .filter(row -> Channel.EMAIL.name().equals(row.getString("channel")))
        .map(row -> row.getDate("sentAt").toInstant())
        .toList();
  }

  private static Query all(String recipient, Message.State state) {
    var query = Query.query(where(RECIPIENT).is(recipient).and(STATE).is(state.name()));
    query.fields().include("channel", "sentAt", REASON);
    return query.with(Sort.by(Sort.Direction.DESC, "listKey"));
  }

  /** Rows of {@code district}, {@code channel}, {@code state}, {@code reason}, {@code value}. */
  public List<Map<String, Object>> count(Caller caller) {
    var by = Fields.from(Fields.field("district", DISTRICT)).and("channel").and(STATE).and(REASON);
    var counting =
        newAggregation(
            match(Scope.districts(caller, DISTRICT)),
            match(Discretion.towards(caller)),
            group(by).count().as("value"));
    return mongo.aggregate(counting, COLLECTION, Document.class).getMappedResults().stream()
        .map(Messages::row)
        .toList();
  }

  private static Map<String, Object> row(Document counted) {
    var row = new LinkedHashMap<String, Object>();
    counted
        .get("_id", Document.class)
        .forEach((dimension, value) -> {
          if (value != null) {
            row.put(dimension, value);
          }
        });
    row.put("value", counted.get("value"));
    return row;
  }

  private static void narrow(List<Criteria> filters, String field, @Nullable Object value) {
    if (value != null) {
      filters.add(where(field).is(value));
    }
  }

  private List<StoredMessage> list(List<Criteria> filters, PageQuery page) {
    var query = new Query();
    filters.stream()
        .filter(filter -> !filter.getCriteriaObject().isEmpty())
        .forEach(query::addCriteria);
    if (page.cursor() != null) {
      query.addCriteria(where("listKey").lt(page.cursor()));
    }
    query.with(Sort.by(Sort.Direction.DESC, "listKey")).limit(page.size() + 1);
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(stored -> StoredMessage.of(stored, mongo.getConverter()))
        .toList();
  }
}
