package org.prasan.casereferral.intake;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.bson.Document;
import org.prasan.thai.ThaiDates;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Gives out {@code YY-MM-NNNN}: Buddhist year, month, running number. A number is taken before the
 * case is stored, so a failed intake leaves a gap; none is given twice.
 */
@Component
class CaseNumbers {

  private static final String COLLECTION = "case_numbers";

  private final MongoTemplate mongo;

  CaseNumbers(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  String next(Instant now) {
    LocalDate day = ThaiDates.inBangkok(now);
    String month = "%02d-%02d".formatted(ThaiDates.yearBe(day) % 100, day.getMonthValue());
    return "%s-%04d".formatted(month, increment(month));
  }

  private long increment(String month) {
    try {
      return incrementOnce(month);
    } catch (DuplicateKeyException firstOfMonthElsewhere) {
      return incrementOnce(month);
    }
  }

  private long incrementOnce(String month) {
    Document counter =
        mongo.findAndModify(
            Query.query(where("_id").is(month)),
            new Update().inc("last", 1L),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COLLECTION);
    return Objects.requireNonNull(counter).getLong("last");
  }
}
