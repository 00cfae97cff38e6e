package org.prasan.registry.volunteer;

import static org.springframework.data.mongodb.core.query.Criteria.where;

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
 * Draws the number on a volunteer's card: {@code <prefix><running>/<BE year>}, running within the
 * year. Every number is drawn once; a registration that fails afterwards leaves a gap.
 */
@Component
final class RegistrationNumbers {

  static final String COLLECTION = "registration_numbers";

  private final MongoTemplate mongo;
  private final String prefix;

  RegistrationNumbers(MongoTemplate mongo, VolunteerProperties settings) {
    this.mongo = mongo;
    this.prefix = settings.registrationPrefix();
  }

  String draw(LocalDate registeredOn) {
    int yearBe = ThaiDates.yearBe(registeredOn);
    return prefix + running(yearBe) + "/" + yearBe;
  }

  private long running(int yearBe) {
    try {
      return increment(yearBe);
    } catch (DuplicateKeyException firstOfTheYearElsewhere) {
      return increment(yearBe);
    }
  }

  private long increment(int yearBe) {
    Document counter =
        mongo.findAndModify(
            Query.query(where("_id").is(String.valueOf(yearBe))),
            new Update().inc("running", 1L),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COLLECTION);
    return Objects.requireNonNull(counter).getLong("running");
  }
}
