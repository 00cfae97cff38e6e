package org.prasan.registry.volunteer;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.personal.BlindIndex;
import org.prasan.thai.NationalId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Which volunteer each person is in each district, so that a district registers one person once and
 * yet no id tells who. Here alone a person can be known again, by a keyed digest of the identity
 * number; ids of volunteers stand in topics for ever.
 *
 * <p>A person keeps the first id that was reserved in a district. If the request that reserved it
 * ends before the entry is stored, the next one for the person makes the entry under that id.
 */
@Component
final class RegisteredPeople {

  private static final String COLLECTION = "registered_people";
  private static final String PERSON = "person";
  private static final String VOLUNTEER = "volunteerId";
  private static final String TWICE_SINCE = "twiceSince";
  private static final String REINSTATED = "reinstated";

  private final MongoTemplate mongo;
  private final BlindIndex index;

  RegisteredPeople(MongoTemplate mongo, CollectionIndexes indexes, BlindIndex index) {
    this.mongo = mongo;
    this.index = index;
    indexes.declare(COLLECTION, on(VOLUNTEER), on(PERSON), on(TWICE_SINCE));
  }

  /**
   * @param newId for a person who has none yet in the district
   * @return the person's id there; {@code newId} for who has no number and can't be known again
   */
  String reserve(Person person, String district, String newId) {
    return digest(person).map(known -> reserve(known, district, newId)).orElse(newId);
  }

  /**
   * Gives a person whose service in the district ended another id there, unless that end was taken
   * back in the same instant.
   *
   * @return the id that holds now, whoever gave it
   */
  String renew(Person person, String district, String endedId, String newId) {
    String digest = digest(person).orElseThrow();
    mongo.updateFirst(
        Query.query(
            where("_id")
                .is(key(digest, district))
                .and(VOLUNTEER)
                .is(endedId)
                .and(REINSTATED)
                .ne(true)),
        Update.update(VOLUNTEER, newId),
        COLLECTION);
    return reserve(digest, district, newId);
  }

  /** From now on the volunteer's id stays the person's, until the service ends anew. */
  void reinstated(String volunteerId) {
    mark(volunteerId, Update.update(REINSTATED, true));
  }

  void ended(String volunteerId) {
    mark(volunteerId, new Update().unset(REINSTATED));
  }

  private void mark(String volunteerId, Update update) {
    mongo.updateMulti(Query.query(where(VOLUNTEER).is(volunteerId)), update, COLLECTION);
  }

  /** The volunteer was never this person; whoever is can be registered. */
  void release(Person person, String district, String volunteerId) {
    digest(person)
        .ifPresent(digest ->
            mongo.remove(
                Query.query(where("_id").is(key(digest, district)).and(VOLUNTEER).is(volunteerId)),
                COLLECTION));
  }

  /** The person's ids in all districts. */
  List<String> idsOf(Person person) {
    return digest(person).map(this::found).orElse(List.of());
  }

  List<String> find(NationalId nationalId) {
    return found(digest(nationalId));
  }

  List<String> findByPassport(String passportNo) {
    return found(digest(passportNo));
  }

  /** The person can't be known again: registered once more, it is another volunteer. */
  void forget(String volunteerId) {
    mongo.remove(Query.query(where(VOLUNTEER).is(volunteerId)), COLLECTION);
  }

  /** Puts the person before the department: another district has registered them, too. */
  void markTwice(Person person, String district, Instant since) {
    mongo.updateFirst(
        Query.query(where("_id").is(key(digest(person).orElseThrow(), district))),
        new Update().min(TWICE_SINCE, since),
        COLLECTION);
  }

  /** Who is marked, the longest waiting first, each with all ids of the person. */
  List<Twice> twice() {
    Query marked =
        Query.query(where(TWICE_SINCE).gt(Instant.EPOCH)).with(Sort.by(TWICE_SINCE)).limit(200);
    return mongo.find(marked, Document.class, COLLECTION).stream()
        .map(one ->
            new Twice(
                one.getString("_id"),
                one.getDate(TWICE_SINCE).toInstant(),
                found(one.getString(PERSON))))
        .toList();
  }

  void settled(Twice twice) {
    mongo.updateFirst(
        Query.query(where("_id").is(twice.key())), new Update().unset(TWICE_SINCE), COLLECTION);
  }

  /** One person's mark, since when it waits, and the ids among which the department decides. */
  record Twice(String key, Instant since, List<String> volunteerIds) {}

  private Optional<String> digest(Person person) {
    if (person.nationalId() != null) {
      return Optional.of(digest(person.nationalId()));
    }
    return Optional.ofNullable(person.passportNo()).map(this::digest);
  }

  private String digest(NationalId nationalId) {
    return index.of(nationalId);
  }

  private String digest(String passportNo) {
    return index.of("passportNo", passportNo);
  }

  private List<String> found(String digest) {
    return mongo.find(Query.query(where(PERSON).is(digest)), Document.class, COLLECTION).stream()
        .map(found -> found.getString(VOLUNTEER))
        .toList();
  }

  private static String key(String digest, String district) {
    return district + "-" + digest;
  }

  private String reserve(String digest, String district, String newId) {
    try {
      return insertOrRead(digest, district, newId);
    } catch (DuplicateKeyException reservedAtTheSameInstant) {
      return insertOrRead(digest, district, newId);
    }
  }

  private String insertOrRead(String digest, String district, String newId) {
    Document reserved =
        mongo.findAndModify(
            Query.query(where("_id").is(key(digest, district))),
            new Update().setOnInsert(VOLUNTEER, newId).setOnInsert(PERSON, digest),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COLLECTION);
    return Objects.requireNonNull(reserved).getString(VOLUNTEER);
  }
}
