package org.prasan.local.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
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

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new OrderedIndex(name, keys);
  }

  /** The server itself reads the whole collection, even for a count of what matches. */
  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    if (command.equalsIgnoreCase("aggregate") && query.get(command) instanceof String name) {
      List<Document> stages = Aggregation.parse(query.get("pipeline"));
      MongoCollection<Object> collection = resolveCollection(name, false);
      if (collection != null
          && !stages.isEmpty()
          && stages.getFirst().get("$match") instanceof Document match) {
        Aggregation rest =
            Aggregation.fromPipeline(
                stages.subList(1, stages.size()), databases, this, collection, oplog);
        rest.validate(query);
        List<Document> found = rest.runStages(collection.handleQueryAsStream(match));
        Document cursor = new Document("id", 0L).append("ns", collection.getFullName());
        Document reply = new Document("cursor", cursor.append("firstBatch", found));
        Utils.markOkay(reply);
        return reply;
      }
    }
    return super.handleCommand(channel, command, query, databases, oplog);
  }
}
