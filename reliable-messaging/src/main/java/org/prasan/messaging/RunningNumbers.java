package org.prasan.messaging;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Objects;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Draws the numbers that people know things by. A collection of its own holds one document per
 * series, so that no number is given twice and no index has to see to it.
 */
public final class RunningNumbers {

  private final MongoTemplate mongo;
  private final String collection;

  public RunningNumbers(MongoTemplate mongo, String collection) {
    this.mongo = mongo;
    this.collection = collection;
  }

  /**
   * The next number of the series, from 1. Each is drawn once; one that is not used leaves a gap.
   *
   * @param series what the numbers run within, such as a year; like everything that a machine
   *     reads, it is written without the locale of the machine
   */
  public long next(String series) {
    try {
      return increment(series);
    } catch (DuplicateKeyException firstOfTheSeriesElsewhere) {
      return increment(series);
    }
  }

  private long increment(String series) {
    Document counter =
        mongo.findAndModify(
            Query.query(where("_id").is(series)),
            new Update().inc("last", 1L),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            collection);
    return Objects.requireNonNull(counter).getLong("last");
  }
}
