package org.prasan.messaging;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.CompoundIndexDefinition;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;

/**
 * An index a service relies on, declared in code and made at start.
 *
 * @param keys field to 1 or -1, in index order: equality, then sort, then range
 * @param partialFilter documents it holds, or null for all; never together with {@code unique},
 *     which one of the supported engines would enforce on every document
 */
public record CollectionIndex(
    String collection, Document keys, boolean unique, @Nullable Document partialFilter) {

  public CollectionIndex {
    if (unique && partialFilter != null) {
      throw new IllegalArgumentException("partial unique index on " + collection);
    }
  }

  public static CollectionIndex on(String collection, String... fields) {
    return new CollectionIndex(collection, keys(fields), false, null);
  }

  public static CollectionIndex unique(String collection, String... fields) {
    return new CollectionIndex(collection, keys(fields), true, null);
  }

  /** Read models move between collections, their indexes with them. */
  void makeIn(MongoTemplate mongo, String otherCollection) {
    Index definition = new CompoundIndexDefinition(keys);
    if (unique) {
      definition = definition.unique();
    }
    if (partialFilter != null) {
      definition = definition.partial(PartialIndexFilter.of(partialFilter));
    }
    mongo.indexOps(otherCollection).createIndex(definition);
  }

  private static Document keys(String... fields) {
    var keys = new Document();
    for (String field : fields) {
      if (field.startsWith("-")) {
        keys.append(field.substring(1), -1);
      } else {
        keys.append(field, 1);
      }
    }
    return keys;
  }
}
