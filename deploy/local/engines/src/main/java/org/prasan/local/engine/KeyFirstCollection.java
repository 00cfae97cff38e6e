package org.prasan.local.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Lets indexes serve queries. The server itself uses one only if it is unique and the query asks
 * for exactly its keys, so that every optimistic update by {@code {_id, version}}, every read of an
 * id within a district, every look into a queue and every list would read the whole collection.
 */
final class KeyFirstCollection extends H2Collection {
  private final MVMap<Object, Document> documents;

  KeyFirstCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVStore file,
      CursorRegistry cursors) {
    String namespace = database.getDatabaseName() + "." + name;
    MVMap<Object, Document> stored =
        file.openMap(
            "databases." + namespace,
            new MVMap.Builder<Object, Document>().valueType(new StoredDocument()));
    documents = stored;
    super(database, name, options, stored, file.openMap("meta." + namespace), cursors);
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document sort,
      int skip,
      int limit,
      int batchSize,
      Document projection) {
    for (Index<Object> index : getIndexes()) {
      if (index.isUnique()) {
        Document key = new Document(query);
        key.keySet().retainAll(index.getKeys().stream().map(IndexKey::getKey).toList());
        if (index.canHandle(key)) {
          Iterable<Object> positions = index.getPositions(key);
          return matchDocuments(query, positions, sort, skip, limit, batchSize, projection);
        }
      }
    }
    Document order = Objects.requireNonNullElseGet(sort, Document::new);
    Optional<IndexScan> scan = IndexScan.best(orderedIndexes(), query, order);
    if (scan.isEmpty() || order.containsKey("$natural")) {
      return matchDocuments(query, sort, skip, limit, batchSize, projection);
    }
    Iterable<Object> ids = scan.get().ids(documents.getKeyType())::iterator;
    Document left = scan.get().sorted() ? null : sort;
    return matchDocuments(query, ids, left, skip, limit, batchSize, projection);
  }

  /** Filled all at once when the first of them is asked. */
  private List<OrderedIndex> orderedIndexes() {
    var ordered = new ArrayList<OrderedIndex>();
    var unfilled = new ArrayList<OrderedIndex>();
    for (Index<Object> index : getIndexes()) {
      if (index instanceof OrderedIndex one) {
        ordered.add(one);
        if (one.startFilling()) {
          unfilled.add(one);
        }
      }
    }
    if (!unfilled.isEmpty()) {
      documents.forEach((id, document) -> unfilled.forEach(index -> index.add(document, id, this)));
    }
    return ordered;
  }

  /** Copies, for an update changes what it found while others still write it to their clients. */
  @Override
  protected QueryResult createQueryResult(List<Document> found, int batchSize) {
    return super.createQueryResult(found.stream().map(Document::clone).toList(), batchSize);
  }

  @Override
  public synchronized void addIndex(Index<Object> index) {
    super.addIndex(index);
  }

  @Override
  public synchronized void dropIndex(String name) {
    super.dropIndex(name);
  }

  @Override
  public synchronized int count(Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }
}
