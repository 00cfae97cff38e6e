package org.prasan.registry.volunteer;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.personal.BlindIndex;
import org.prasan.thai.NationalId;
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

  RegisteredPeople(MongoTemplate mongo, CollectionIndexes indexes, BlindIndex index) {
    this.mongo = mongo;
    this.index = index;
    indexes.declare(COLLECTION, on(VOLUNTEER));
  }

  /**
   * @param newId for a person who has none yet
   * @return the person's id; {@code newId} for somebody without a number, who can't be known again
   */
  String reserve(Person person, String newId) {
    if (person.nationalId() != null) {
      return reserve(digest(person.nationalId()), newId);
    }
    if (person.passportNo() != null) {
      return reserve(digest(person.passportNo()), newId);
    }
    return newId;
  }

  Optional<String> find(NationalId nationalId) {
    return found(digest(nationalId));
  }

  Optional<String> findByPassport(String passportNo) {
    return found(digest(passportNo));
  }

  /** The person can't be known again: registered once more, it is another volunteer. */
  void forget(String volunteerId) {
    mongo.remove(Query.query(where(VOLUNTEER).is(volunteerId)), COLLECTION);
  }

  private Optional<String> found(String digest) {
    return Optional.ofNullable(mongo.findById(digest, Document.class, COLLECTION))
        .map(found -> found.getString(VOLUNTEER));
  }

  private String digest(NationalId nationalId) {
    return index.of(nationalId);
  }

  private String digest(String passportNo) {
    return index.of("passportNo", passportNo);
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
