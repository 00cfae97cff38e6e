package org.prasan.notification.mail;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.MessageDocuments;
import org.prasan.notification.message.MessageMeters;
import org.prasan.notification.message.Messages;
import org.prasan.notification.message.StoredMessage;
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

  private final MongoTemplate mongo;
  private final MessageMeters meters;
  private final Clock clock;
  private final Duration longestWait;
  private final LongSupplier nanos;
  private Map<String, Watched> watched = Map.of();

  @Autowired
  MailQueue(MongoTemplate mongo, MessageMeters meters, Clock clock, MailSettings settings) {
    this(mongo, meters, clock, settings.longestWait(), System::nanoTime);
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

  /** Mails that only the holder of the token may send, for as long as the lease. */
  record Claim(String token, List<StoredMessage> mails) {}

  Claim claim(int batch, Duration lease) {
    Instant now = clock.instant();
    List<Document> due = due(now, batch);
    String token = UUID.randomUUID().toString();
    if (due.isEmpty()) {
      return new Claim(token, List.of());
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
    return new Claim(
        token,
        mongo.find(claimed, Document.class, Messages.COLLECTION).stream()
            .map(MessageDocuments::read)
            .toList());
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
    free(claim, List.of(mail), new Update().inc("attempts", 1), pause);
  }

  /** Gives back what was claimed and not tried. */
  void release(Claim claim, List<StoredMessage> mails) {
    free(claim, mails, new Update(), Duration.ZERO);
  }

  private void free(Claim claim, List<StoredMessage> mails, Update update, Duration pause) {
    var ids = mails.stream().map(mail -> mail.message().id()).toList();
    var held = Query.query(where("_id").in(ids).and("claim").is(claim.token()));
    update.set("dueAt", clock.instant().plus(pause)).unset("claim");
    mongo.updateMulti(held, update, Messages.COLLECTION);
  }

  /** When the row was made that waits longest. */
  Optional<Instant> oldest() {
    var query = Query.query(where("state").is(State.PENDING.name()));
    query.with(Sort.by("listKey")).limit(1).fields().include("at");
    return mongo.find(query, Document.class, Messages.COLLECTION).stream()
        .map(row -> row.getDate("at").toInstant())
        .findFirst();
  }

  private void update(StoredMessage mail, Update update) {
    var byId = Query.query(where("_id").is(mail.message().id()));
    mongo.updateFirst(byId, update, Messages.COLLECTION);
  }
}
