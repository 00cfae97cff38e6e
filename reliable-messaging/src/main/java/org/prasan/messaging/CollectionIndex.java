package org.prasan.messaging;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.CompoundIndexDefinition;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;

/**
 * An index that a store relies on, declared where the store is made. It is never unique: on a
 * sharded collection only {@code _id} could be, so what must be unique is reserved as an {@code
 * _id} in a collection of its own.
 *
 * @param keys field to 1 or -1, in index order: equality, then sort, then range
 * @param partialFilter documents it holds, or null for all
 */
public record CollectionIndex(Document keys, @Nullable Document partialFilter) {

  /**
   * @param fields with a minus before those that fall
   */
  public static CollectionIndex on(String... fields) {
    var keys = new Document();
    for (String field : fields) {
      boolean falls = field.startsWith("-");
      keys.append(falls ? field.substring(1) : field, falls ? -1 : 1);
    }
    return new CollectionIndex(keys, null);
  }

  public CollectionIndex where(Document filter) {
    return new CollectionIndex(keys, filter);
  }

  public void makeIn(MongoTemplate mongo, String collection) {
    var definition = new CompoundIndexDefinition(keys);
    if (partialFilter != null) {
      definition.partial(PartialIndexFilter.of(partialFilter));
    }
    mongo.indexOps(collection).createIndex(definition);
  }
}
