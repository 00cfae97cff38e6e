package org.prasan.casereferral.allowance;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.prasan.casereferral.programme.Edition;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.ConcurrentChange;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * The allowances of all people. A reservation is one guarded write of one document; what it was
 * reserved for is written elsewhere and settles it.
 */
@Component
public class Allowances {

  private static final String COLLECTION = "allowances";
  private static final String CLIENTS = "clients";
  private static final String PENDING = "pendingSince";
  private static final int MOST_TRIES = 100;
  private static final int ENOUGH_PENDING = 200;

  private final MongoTemplate mongo;

  Allowances(MongoTemplate mongo, CollectionIndexes indexes) {
    this.mongo = mongo;
    indexes.declare(COLLECTION, on(CLIENTS), on(PENDING));
  }

  /**
   * Counts what is about to be given. The same aid counts once, however often it is asked for.
   *
   * @throws AidRefusal when less than that is left
   */
  public void reserve(
      Person person, String programme, int fiscalYear, Grant grant, Edition limits) {
    change(person.key(), programme, fiscalYear, it -> it.reserve(grant, limits));
  }

  /** It was given: counts it for good, and nowhere else. */
  public void settle(Person person, String programme, int fiscalYear, Grant grant) {
    change(person.key(), programme, fiscalYear, it -> it.settle(grant));
    String id = Allowance.id(person.key(), programme, fiscalYear);
    of(grant.clientId()).stream()
        .filter(it -> !it.id().equals(id) && it.holds(grant.aidId()))
        .forEach(it -> change(it, other -> other.without(g -> g.aidId().equals(grant.aidId()))));
  }

  /** It was not given, or taken back. */
  public void release(String clientId, String aidId) {
    of(clientId).stream()
        .filter(it -> it.holds(aidId))
        .forEach(it -> change(it, one -> one.without(grant -> grant.aidId().equals(aidId))));
  }

  public void extend(Person person, String programme, int fiscalYear, Extension by) {
    change(person.key(), programme, fiscalYear, it -> it.extend(by));
  }

  /** What a client got is counted no longer, once nothing may tell that it was the same person. */
  public void forget(String clientId) {
    of(clientId).forEach(it -> change(it, one -> one.forget(clientId)));
  }

  public Room room(Person person, String programme, int fiscalYear, Edition limits) {
    return found(person.key(), programme, fiscalYear).room(limits);
  }

  /** Those in which a reservation waits since before then, the longest waiting first. */
  List<Allowance> pendingBefore(Instant cutoff) {
    var query = Query.query(where(PENDING).lt(cutoff)).with(Sort.by(PENDING)).limit(ENOUGH_PENDING);
    return mongo.find(query, Allowance.class, COLLECTION);
  }

  void change(Allowance known, UnaryOperator<Allowance> decide) {
    String id = known.id();
    String person = id.substring(0, id.indexOf('/'));
    change(person, known.programme(), known.fiscalYear(), decide);
  }

  private List<Allowance> of(String clientId) {
    return mongo.find(Query.query(where(CLIENTS).is(clientId)), Allowance.class, COLLECTION);
  }

  private Allowance found(String person, String programme, int fiscalYear) {
    String id = Allowance.id(person, programme, fiscalYear);
    Allowance found = mongo.findById(id, Allowance.class, COLLECTION);
    return found == null ? Allowance.none(person, programme, fiscalYear) : found;
  }

  /** Decides anew whenever somebody else was faster. */
  private void change(
      String person, String programme, int fiscalYear, UnaryOperator<Allowance> decide) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Allowance before = found(person, programme, fiscalYear);
      Allowance after = decide.apply(before);
      if (after.equals(before) || written(before, after)) {
        return;
      }
    }
    throw new ConcurrentChange(Allowance.id(person, programme, fiscalYear));
  }

  private boolean written(Allowance before, Allowance after) {
    return before.version() == 0 ? inserted(after) : updated(before, after);
  }

  private boolean inserted(Allowance first) {
    try {
      mongo.insert(numbered(first), COLLECTION);
      return true;
    } catch (DuplicateKeyException faster) {
      return false;
    }
  }

  /** One that holds nothing is gone: it would tell that the person was there. */
  private boolean updated(Allowance before, Allowance after) {
    Query same = Query.query(unchanged(before));
    if (after.isEmpty()) {
      return mongo.remove(same, COLLECTION).getDeletedCount() == 1;
    }
    var update =
        new Update()
            .set("grants", after.grants())
            .set("extensions", after.extensions())
            .set(CLIENTS, after.clients())
            .set("version", before.version() + 1);
    if (after.pendingSince() == null) {
      update.unset(PENDING);
    } else {
      update.set(PENDING, after.pendingSince());
    }
    return mongo.updateFirst(same, update, Allowance.class, COLLECTION).getModifiedCount() == 1;
  }

  private static Criteria unchanged(Allowance before) {
    return where("_id").is(before.id()).and("version").is(before.version());
  }

  private static Allowance numbered(Allowance first) {
    return new Allowance(
        first.id(),
        first.programme(),
        first.fiscalYear(),
        first.grants(),
        first.extensions(),
        first.clients(),
        first.pendingSince(),
        1);
  }
}
