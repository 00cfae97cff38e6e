package org.prasan.personal;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * What the store knows of its master keys: in {@code key_check} a digest and a wrapped key that the
 * right file alone can repeat and open. It is written before the first key of a person.
 */
final class KeyCheck {

  static final String COLLECTION = "key_check";

  private static final String ID = "master-keys";
  private static final String DIGEST = "digest";
  private static final String WRAPPED = "wrapped";
  private static final int DUPLICATE_KEY = 11000;

  private final MongoDatabaseFactory databases;

  KeyCheck(MongoDatabaseFactory databases) {
    this.databases = databases;
  }

  /** Whether no keys were ever used with this store. */
  boolean isOfAnEmptyStore() {
    return check() == null && oldestKey() == null;
  }

  /**
   * Of several instances that write the first check value at once, one wins and the rest compare.
   */
  boolean fits(MasterKeys keys) {
    Document known = check();
    if (known != null) {
      return fits(keys, known);
    }
    return opensWhatIsStored(keys) && (write(keys) || fits(keys, written()));
  }

  private static boolean fits(MasterKeys keys, Document known) {
    return keyed(keys).equals(known.getString(DIGEST))
        && opens(keys, ID, known.get(WRAPPED, Binary.class));
  }

  /** For a store that was filled before there was a check value. */
  private boolean opensWhatIsStored(MasterKeys keys) {
    Document oldest = oldestKey();
    return oldest == null
        || opens(keys, oldest.getString("_id"), oldest.get(MongoSubjectKeyStore.KEY, Binary.class));
  }

  private static boolean opens(MasterKeys keys, String subjectId, Binary wrapped) {
    try {
      keys.unwrap(subjectId, wrapped.getData());
      return true;
    } catch (UnreadablePersonalData other) {
      return false;
    }
  }

  private static String keyed(MasterKeys keys) {
    return new KeyedDigest(() -> keys).of("key-check", ID);
  }

  private boolean write(MasterKeys keys) {
    var check =
        new Document("_id", ID)
            .append(DIGEST, keyed(keys))
            .append(WRAPPED, new Binary(keys.newWrappedKey(ID)));
    try {
      collection(COLLECTION).insertOne(check);
      return true;
    } catch (MongoWriteException concurrent) {
      if (concurrent.getError().getCode() != DUPLICATE_KEY) {
        throw concurrent;
      }
      return false;
    }
  }

  /** What another instance wrote may not have reached a majority yet: then it is asked again. */
  private Document written() {
    Document known = check();
    if (known == null) {
      throw new DataAccessResourceFailureException("the check value is being written");
    }
    return known;
  }

  private @Nullable Document check() {
    return collection(COLLECTION).find(Filters.eq("_id", ID)).first();
  }

  private @Nullable Document oldestKey() {
    return collection(MongoSubjectKeyStore.COLLECTION)
        .find(Filters.and(Filters.gt("_id", ""), Filters.exists(MongoSubjectKeyStore.KEY)))
        .sort(Sorts.ascending("_id"))
        .limit(1)
        .first();
  }

  private MongoCollection<Document> collection(String name) {
    return databases
        .getMongoDatabase()
        .getCollection(name)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }
}
