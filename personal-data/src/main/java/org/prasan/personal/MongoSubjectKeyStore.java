package org.prasan.personal;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * Keys in {@code subject_keys}: {@code {_id: subjectId, key}}, or {@code {_id, erasedAt}} once
 * erased. Every write waits for a journaled majority, so data sealed with a key can't outlive it.
 */
final class MongoSubjectKeyStore implements SubjectKeyStore {

  static final String COLLECTION = "subject_keys";
  static final String KEY = "key";

  private static final String ID = "_id";
  private static final String ERASED_AT = "erasedAt";
  private static final int DUPLICATE_KEY = 11000;

  private final MongoDatabaseFactory databases;
  private final Clock clock;

  MongoSubjectKeyStore(MongoDatabaseFactory databases, Clock clock) {
    this.databases = databases;
    this.clock = clock;
  }

  @Override
  public Map<String, SubjectKey> find(Collection<String> subjectIds) {
    var found = new HashMap<String, SubjectKey>();
    Bson filter =
        subjectIds.size() == 1
            ? Filters.eq(ID, subjectIds.iterator().next())
            : Filters.in(ID, subjectIds);
    for (Document document : keys().find(filter)) {
      found.put(document.getString(ID), keyOf(document));
    }
    return found;
  }

  @Override
  public SubjectKey createIfAbsent(String subjectId, byte[] candidate) {
    try {
      return insertOrRead(subjectId, candidate);
    } catch (MongoCommandException concurrent) {
      if (concurrent.getErrorCode() != DUPLICATE_KEY) {
        throw concurrent;
      }
      return insertOrRead(subjectId, candidate);
    }
  }

  @Override
  public void erase(String subjectId) {
    Bson mark =
        Updates.combine(Updates.unset(KEY), Updates.set(ERASED_AT, Date.from(clock.instant())));
    try {
      keys().updateOne(Filters.eq(ID, subjectId), mark, new UpdateOptions().upsert(true));
    } catch (MongoWriteException concurrent) {
      if (concurrent.getError().getCode() != DUPLICATE_KEY) {
        throw concurrent;
      }
      keys().updateOne(Filters.eq(ID, subjectId), mark);
    }
  }

  /** One atomic command, so that the answer is durable whoever created the key. */
  private SubjectKey insertOrRead(String subjectId, byte[] candidate) {
    var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    Document document =
        keys()
            .findOneAndUpdate(
                Filters.eq(ID, subjectId),
                Updates.setOnInsert(KEY, new Binary(candidate)),
                options);
    return keyOf(Objects.requireNonNull(document, "an upsert answers its document"));
  }

  private static SubjectKey keyOf(Document document) {
    Binary key = document.get(KEY, Binary.class);
    return key == null ? new SubjectKey.Erased() : new SubjectKey.Wrapped(key.getData());
  }

  private MongoCollection<Document> keys() {
    return databases
        .getMongoDatabase()
        .getCollection(COLLECTION)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }
}
