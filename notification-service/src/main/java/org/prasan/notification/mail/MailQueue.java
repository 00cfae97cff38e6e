package org.prasan.notification.mail;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.prasan.notification.contact.Channel;
import org.prasan.notification.message.Message.Reason;
import org.prasan.notification.message.Message.State;
import org.prasan.notification.message.MessageDocuments;
import org.prasan.notification.message.MessageMeters;
import org.prasan.notification.message.Messages;
import org.prasan.notification.message.StoredMessage;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The waiting mails among the messages. Claiming moves {@code dueAt} into the future, which is the
 * lease: when its owner dies, the mails become due again by themselves.
 */
@Repository
class MailQueue {

  private final MongoTemplate mongo;
  private final MessageMeters meters;
  private final Clock clock;

  MailQueue(MongoTemplate mongo, MessageMeters meters, Clock clock) {
    this.mongo = mongo;
    this.meters = meters;
    this.clock = clock;
  }

  /** Mails that from now on only this caller may send, for as long as the lease. */
  List<StoredMessage> claim(int batch, Duration lease) {
    Instant now = clock.instant();
    List<String> due = due(now, batch);
    if (due.isEmpty()) {
      return List.of();
    }
    String claim = UUID.randomUUID().toString();
    var stillDue = where("_id").in(due).and("state").is(State.PENDING.name()).and("dueAt").lte(now);
    var mine = new Update().set("dueAt", now.plus(lease)).set("claim", claim);
    mongo.updateMulti(Query.query(stillDue), mine, Messages.COLLECTION);
    var claimed = Query.query(where("_id").in(due).and("claim").is(claim));
    return mongo.find(claimed, Document.class, Messages.COLLECTION).stream()
        .map(MessageDocuments::read)
        .toList();
  }

  private List<String> due(Instant now, int batch) {
    var query = Query.query(where("state").is(State.PENDING.name()).and("dueAt").lte(now));
    query.with(Sort.by("dueAt")).limit(batch).fields().include("_id");
    return mongo.find(query, Document.class, Messages.COLLECTION).stream()
        .map(row -> row.getString("_id"))
        .toList();
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
  void putOff(StoredMessage mail, Duration pause) {
    update(mail, new Update().set("dueAt", clock.instant().plus(pause)).inc("attempts", 1));
  }

  /** Gives back what was claimed and not tried. */
  void release(List<StoredMessage> mails) {
    var ids = mails.stream().map(mail -> mail.message().id()).toList();
    var waiting = Query.query(where("_id").in(ids).and("state").is(State.PENDING.name()));
    mongo.updateMulti(waiting, new Update().set("dueAt", clock.instant()), Messages.COLLECTION);
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
