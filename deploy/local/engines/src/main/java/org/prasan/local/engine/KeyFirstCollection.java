package org.prasan.local.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Lets a unique index, above all the one on {@code _id}, also serve a query that asks for more than
 * its keys, and a {@link QueueIndex} one that asks for the first in a queue. The server itself uses
 * an index only for exactly its keys, so that every optimistic update by {@code {_id, version}} and
 * every read of an id within a district would scan the collection.
 */
final class KeyFirstCollection extends H2Collection {

  KeyFirstCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVStore file,
      CursorRegistry cursors) {
    String namespace = database.getDatabaseName() + "." + name;
    super(
        database,
        name,
        options,
        file.openMap(
            "databases." + namespace,
            new MVMap.Builder<Object, Document>().valueType(new StoredDocument())),
        file.openMap("meta." + namespace),
        cursors);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query, Document sort, int skip, int limit, int batchSize, Document projection) {
    for (Index<Object> index : getIndexes()) {
      Optional<Document> key = keyOf(index, query);
      if (key.isPresent()) {
        Iterable<Object> positions = index.getPositions(key.get());
        return matchDocuments(query, positions, sort, skip, limit, batchSize, projection);
      }
    }
    for (Index<Object> index : getIndexes()) {
      if (index instanceof QueueIndex queue && queue.serves(query, sort)) {
        Iterable<Object> ids = queue.idsFor(query)::iterator;
        return matchDocuments(query, ids, null, skip, limit, batchSize, projection);
      }
    }
    return super.queryDocuments(query, sort, skip, limit, batchSize, projection);
  }

  private static Optional<Document> keyOf(Index<Object> index, Document query) {
    Set<String> fields =
        index.getKeys().stream().map(key -> key.getKey()).collect(Collectors.toSet());
    if (!query.keySet().containsAll(fields)) {
      return Optional.empty();
    }
    Document key = new Document();
    fields.forEach(field -> key.put(field, query.get(field)));
    return index.canHandle(key) ? Optional.of(key) : Optional.empty();
  }
}
