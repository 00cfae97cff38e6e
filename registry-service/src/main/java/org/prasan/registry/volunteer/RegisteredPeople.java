package org.prasan.registry.volunteer;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Objects;
import org.bson.Document;
import org.prasan.personal.BlindIndex;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Which volunteer each person is, so that one person is registered once and yet no id tells who.
 * Here alone a person can be known again, by a keyed digest of the identity number; ids of
 * volunteers stand in topics for ever.
 *
 * <p>A person keeps the first id that was reserved. If the request that reserved it ends before the
 * entry is stored, the next one for the person makes the entry under that id.
 */
@Component
final class RegisteredPeople {

  private static final String COLLECTION = "registered_people";
  private static final String VOLUNTEER = "volunteerId";

  private final MongoTemplate mongo;
  private final BlindIndex index;

  RegisteredPeople(MongoTemplate mongo, BlindIndex index) {
    this.mongo = mongo;
    this.index = index;
  }

  /**
   * @param newId for a person who has none yet
   * @return the person's id; {@code newId} for somebody without a number, who can't be known again
   */
  String reserve(Person person, String newId) {
    if (person.nationalId() != null) {
      return reserve(index.of(person.nationalId()), newId);
    }
    if (person.passportNo() != null) {
      return reserve(index.of("passportNo", person.passportNo()), newId);
    }
    return newId;
  }

  private String reserve(String digest, String newId) {
    try {
      return insertOrRead(digest, newId);
    } catch (DuplicateKeyException reservedAtTheSameInstant) {
      return insertOrRead(digest, newId);
    }
  }

  private String insertOrRead(String digest, String newId) {
    Document reserved =
        mongo.findAndModify(
            Query.query(where("_id").is(digest)),
            new Update().setOnInsert(VOLUNTEER, newId),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COLLECTION);
    return Objects.requireNonNull(reserved).getString(VOLUNTEER);
  }
}
