package org.prasan.notification.mail;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.Wordless;
import org.prasan.messaging.CollectionIndex;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.MessageMeters;
import org.prasan.notification.message.Messages;
import org.prasan.notification.message.StoredMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The waiting mails among the messages. A claimed mail becomes due again when its lease ends; it is
 * taken over only after this process itself has watched the claim for a whole lease, because the
 * clocks of two instances may differ. A mail that is due later than anybody puts it off was written
 * by a clock that is ahead, and is due now.
 */
@Repository
class MailQueue {

  private static final Logger log = LoggerFactory.getLogger(MailQueue.class);

  private final MongoTemplate mongo;
  private final MessageMeters meters;
  private final Clock clock;
  private final Duration longestWait;
  private final LongSupplier nanos;
  private Map<String, Watched> watched = Map.of();

  @Autowired
  MailQueue(
      MongoTemplate mongo,
      CollectionIndexes indexes,
      MessageMeters meters,
      Clock clock,
      MailProperties settings) {
    this(mongo, meters, clock, settings.longestWait(), System::nanoTime);
    indexes.declare(Messages.COLLECTION, CollectionIndex.on("state", "dueAt"));
  }

  MailQueue(
      MongoTemplate mongo,
      MessageMeters meters,
      Clock clock,
      Duration longestWait,
      LongSupplier nanos) {
    this.mongo = mongo;
    this.meters = meters;
    this.clock = clock;
    this.longestWait = longestWait;
    this.nanos = nanos;
  }

  /** Another instance's claim, and since when it has stood unchanged before this process's eyes. */
  private record Watched(String claim, long since) {}

  /**
   * Mails that only the holder of the token may send, for as long as the lease.
   *
   * @param size how many were claimed; those that could not be read are set aside
   */
  record Claim(String token, List<StoredMessage> mails, int size) {}

  Claim claim(int batch, Duration lease) {
    Instant now = clock.instant();
    List<Document> due = due(now, batch);
    String token = UUID.randomUUID().toString();
    if (due.isEmpty()) {
      return new Claim(token, List.of(), 0);
    }
    List<String> ids = due.stream().map(row -> row.getString("_id")).toList();
    var free =
        where("_id")
            .in(ids)
            .and("state")
            .is(State.PENDING.name())
            .and("claim")
            .in(free(due, lease));
    var mine = new Update().set("dueAt", now.plus(lease)).set("claim", token);
    mongo.updateMulti(Query.query(free), mine, Messages.COLLECTION);
    var claimed = Query.query(where("_id").in(ids).and("claim").is(token));
    List<Document> rows = mongo.find(claimed, Document.class, Messages.COLLECTION);
    var mails = new ArrayList<StoredMessage>();
    rows.forEach(row -> read(token, row).ifPresent(mails::add));
    return new Claim(token, mails, rows.size());
  }

  private Optional<StoredMessage> read(String token, Document row) {
    try {
      return Optional.of(StoredMessage.of(row, mongo.getConverter()));
    } catch (RuntimeException unreadable) {
      setAside(token, row.getString("_id"), unreadable);
      return Optional.empty();
    }
  }

  private List<Document> due(Instant now, int batch) {
    var due =
        where("state")
            .is(State.PENDING.name())
            .and("dueAt")
            .gt(Instant.EPOCH)
            .orOperator(where("dueAt").lte(now), where("dueAt").gt(now.plus(longestWait)));
    var query = Query.query(due);
    query.with(Sort.by("dueAt")).limit(batch).fields().include("claim");
    return mongo.find(query, Document.class, Messages.COLLECTION);
  }

  /** The claims that bind nobody: none at all, and those that were watched for a lease. */
  private List<@Nullable String> free(List<Document> due, Duration lease) {
    var free = new ArrayList<@Nullable String>();
    free.add(null);
    var seen = new HashMap<String, Watched>();
    for (Document row : due) {
      String id = row.getString("_id");
      String claim = row.getString("claim");
      if (claim != null) {
        Watched before = watched.get(id);
        Watched now =
            before != null && before.claim.equals(claim)
                ? before
                : new Watched(claim, nanos.getAsLong());
        seen.put(id, now);
        if (nanos.getAsLong() - now.since >= lease.toNanos()) {
          free.add(claim);
        }
      }
    }
    watched = seen;
    return free;
  }

  /** True whoever holds the lease by now: the mail server has it. */
  void sent(StoredMessage mail) {
    var sent = new Update().set("state", State.SENT.name()).set("sentAt", clock.instant());
    update(mail, sent.unset("dueAt").unset("claim"));
    meters.entered(Channel.EMAIL, State.SENT, null);
  }

  void end(StoredMessage mail, State state, Reason reason) {
    var end = new Update().set("state", state.name()).set("reason", reason.name());
    update(mail, end.unset("dueAt").unset("claim"));
    meters.entered(Channel.EMAIL, state, reason);
  }

  /** Leaves the state alone: another instance may have sent the mail since. */
  void putOff(Claim claim, StoredMessage mail, Duration pause) {
    free(claim.token(), List.of(mail.message().id()), new Update().inc("attempts", 1), pause);
  }

  /** For a mail that has a fault of its own: it waits as long as any, and the others go on. */
  void setAside(String token, String id, RuntimeException fault) {
    log.error("mail {} is set aside and tried again later", id, Wordless.copyOf(fault));
    meters.setAside();
    free(token, List.of(id), new Update().inc("attempts", 1), longestWait);
  }

  /** Gives back what was claimed and not tried. */
  void release(Claim claim, List<StoredMessage> mails) {
    var ids = mails.stream().map(mail -> mail.message().id()).toList();
    free(claim.token(), ids, new Update(), Duration.ZERO);
  }

  private void free(String token, List<String> ids, Update update, Duration pause) {
    var held = Query.query(where("_id").in(ids).and("claim").is(token));
    update.set("dueAt", clock.instant().plus(pause)).unset("claim");
    mongo.updateMulti(held, update, Messages.COLLECTION);
  }

  /** When the row was made that waits longest. */
  Optional<Instant> oldest() {
    var query = Query.query(where("state").is(State.PENDING.name()));
    query.with(Sort.by("listKey")).limit(1).fields().include("origin.at");
    return mongo.find(query, Document.class, Messages.COLLECTION).stream()
        .map(row -> row.getEmbedded(List.of("origin", "at"), Date.class).toInstant())
        .findFirst();
  }

  private void update(StoredMessage mail, Update update) {
    var byId = Query.query(where("_id").is(mail.message().id()));
    mongo.updateFirst(byId, update, Messages.COLLECTION);
  }
}
