package org.prasan.local.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Opens its collections as {@link KeyFirstCollection}s. */
final class KeyFirstDatabase extends H2Database {
  private final MVStore file;
  private final CursorRegistry cursors;

  KeyFirstDatabase(String name, MVStore file, CursorRegistry cursors) {
    this.file = file;
    this.cursors = cursors;
    super(name, file, cursors);
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    return new KeyFirstCollection(this, name, options, file, cursors);
  }

  /**
   * The index takes its map as it finds it: opened before, with keys that need no serialization.
   */
  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    file.openMap(
        getDatabaseName() + "." + collection + "._index_" + name,
        new MVMap.Builder<KeyValue, Object>().keyType(new StoredKey()));
    return super.openOrCreateUniqueIndex(collection, name, keys, sparse);
  }

  /** A list that shows the newest first is read in full: nobody asks for one every few seconds. */
  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return keys.getLast().isAscending()
        ? new QueueIndex(name, keys)
        : super.openOrCreateSecondaryIndex(collection, name, keys, sparse);
  }
}
