package org.prasan.local.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
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
}
