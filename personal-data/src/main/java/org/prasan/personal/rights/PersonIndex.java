package org.prasan.personal.rights;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.personal.BlindIndex;
import org.prasan.thai.DocumentNumber;
import org.prasan.thai.NationalId;
import org.prasan.thai.PhoneNumber;
import org.prasan.thai.ThaiText;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Finds what is held of a person by a blind index of a number or address. Enter it before what is
 * held is stored, so that nothing is held that can't be found.
 */
public final class PersonIndex {

  private static final String COLLECTION = "person_index";
  private static final String DIGEST = "digest";
  private static final String SUBJECT = "subjectId";

  private final MongoTemplate mongo;
  private final BlindIndex blindIndex;

  PersonIndex(MongoTemplate mongo, CollectionIndexes indexes, BlindIndex blindIndex) {
    this.mongo = mongo;
    this.blindIndex = blindIndex;
    indexes.declare(COLLECTION, on(DIGEST), on(SUBJECT));
  }

  /** What a person can be known by. */
  public enum By {
    NATIONAL_ID,
    PASSPORT,
    PHONE,
    EMAIL;

    private String canonical(String value) {
      String text = ThaiText.normalise(value);
      return switch (this) {
        case NATIONAL_ID -> NationalId.parse(text).map(NationalId::digits).orElse(text);
        case PASSPORT -> DocumentNumber.other(text).map(DocumentNumber::text).orElse(text);
        case PHONE -> PhoneNumber.parse(text).map(PhoneNumber::text).orElse(text);
        case EMAIL -> text.toLowerCase(Locale.ROOT);
      };
    }
  }

  /**
   * @param subjectId whose key seals what is held
   */
  public void enter(By by, String value, String subjectId) {
    String digest = digest(by, value);
    var entry =
        new Document("_id", digest + "/" + subjectId)
            .append(DIGEST, digest)
            .append(SUBJECT, subjectId);
    try {
      mongo.insert(entry, COLLECTION);
    } catch (DuplicateKeyException enteredBefore) {
      // it is found all the same
    }
  }

  public List<String> find(By by, String value) {
    Query same = Query.query(where(DIGEST).is(digest(by, value)));
    return mongo.find(same, Document.class, COLLECTION).stream()
        .map(found -> found.getString(SUBJECT))
        .toList();
  }

  public void forget(String subjectId) {
    mongo.remove(Query.query(where(SUBJECT).is(subjectId)), COLLECTION);
  }

  private String digest(By by, String value) {
    return blindIndex.of("person " + by.name(), by.canonical(value));
  }
}
