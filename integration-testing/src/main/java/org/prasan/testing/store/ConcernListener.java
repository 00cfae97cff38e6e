package org.prasan.testing.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.bson.BsonDocument;

/**
 * Hears every write that does not ask to be on disk on a majority before it is answered, and every
 * read that may see what a fail-over takes back.
 */
final class ConcernListener implements CommandListener {

  static final ConcernListener OF_THIS_RUN = new ConcernListener();

  private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");
  private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct");
  private static final BsonDocument DURABLE = BsonDocument.parse("{w: 'majority', j: true}");
  private static final BsonDocument LASTING = BsonDocument.parse("{level: 'majority'}");

  private final Set<String> broken = new ConcurrentSkipListSet<>();

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (StoreContract.looksAway()) {
      return;
    }
    String name = event.getCommandName();
    if (WRITES.contains(name)) {
      require(event, "writeConcern", DURABLE);
    } else if (READS.contains(name)) {
      require(event, "readConcern", LASTING);
    }
  }

  List<String> broken() {
    return List.copyOf(broken);
  }

  private void require(CommandStartedEvent event, String concern, BsonDocument wanted) {
    BsonDocument asked = event.getCommand().getDocument(concern, new BsonDocument());
    if (!asked.entrySet().containsAll(wanted.entrySet())) {
      String name = event.getCommandName();
      broken.add(
          String.format(
              Locale.ROOT,
              "%s %s asks for %s %s",
              name,
              event.getCommand().get(name),
              concern,
              asked.toJson()));
    }
  }
}
