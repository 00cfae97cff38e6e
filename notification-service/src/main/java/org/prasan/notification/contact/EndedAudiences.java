package org.prasan.notification.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Audiences that are none for now: of an agency that closed, of a volunteer whose service ended.
 * Each of the two can be taken back, and then the audience is one again.
 */
@Repository
public class EndedAudiences {

  private static final String COLLECTION = "ended_audiences";

  private final MongoTemplate mongo;
  private final Clock clock;

  EndedAudiences(MongoTemplate mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Doing it again changes nothing. */
  public void end(Audience audience) {
    mongo.upsert(
        Query.query(where("_id").is(audience.key())),
        new Update().setOnInsert("notedAt", clock.instant()),
        COLLECTION);
  }

  /** Doing it again changes nothing. */
  public void resume(Audience audience) {
    mongo.remove(Query.query(where("_id").is(audience.key())), COLLECTION);
  }

  Set<Audience> among(Collection<Audience> audiences) {
    if (audiences.isEmpty()) {
      return Set.of();
    }
    var ended = where("_id").in(audiences.stream().map(Audience::key).toList());
    return mongo.find(Query.query(ended), Document.class, COLLECTION).stream()
        .map(found -> new Audience(found.getString("_id")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
