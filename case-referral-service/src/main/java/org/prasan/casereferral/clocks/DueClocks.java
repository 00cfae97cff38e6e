package org.prasan.casereferral.clocks;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The due clocks of one collection. Nothing else of a document is read, so that one that can't be
 * read hides none of the others.
 *
 * @param field path of the moment at which a clock has to be looked at next; indexed
 */
public record DueClocks(MongoTemplate mongo, String collection, String field) {

  private static final String VERSION = "version";
  private static final int BATCH = 200;

  /**
   * The longest due first.
   *
   * @return to be closed
   */
  public Stream<DueClock> at(Instant now) {
    var query = Query.query(where(field).lte(now)).with(Sort.by(field)).cursorBatchSize(BATCH);
    query.fields().include(field, VERSION);
    return mongo.stream(query, Document.class, collection).map(this::clock);
  }

  private DueClock clock(Document found) {
    Object at = found.getEmbedded(List.of(field.split("\\.")), Object.class);
    return new DueClock(
        found.getString("_id"),
        at instanceof Date date ? date.toInstant() : Instant.EPOCH,
        found.getLong(VERSION));
  }
}
