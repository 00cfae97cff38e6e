package org.prasan.local.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * The H2 backend of mongo-java-server with what a trial run cannot do without: a reply only after
 * the write is in the file, an answer to {@code hello}, and key look-ups that do not scan.
 *
 * <p>A committed write survives the death of the process, not the loss of power: the file is handed
 * to the operating system, not forced to the disk.
 */
final class DurableH2Backend extends H2Backend {
  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase",
          "renamecollection");

  /** Fair, so that writers who came meanwhile go before a commit and share it. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private final MVStore file;
  private long written;
  private long committed;

  DurableH2Backend(MVStore file) {
    this.file = file;
    super(file);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new KeyFirstDatabase(name, file, getCursorRegistry());
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    String command = message.getDocument().keySet().iterator().next().toLowerCase(Locale.ROOT);
    if (command.equals("hello")) {
      return hello(message);
    }
    return WRITES.contains(command) ? write(message) : super.handleMessage(message);
  }

  private Document write(MongoMessage message) {
    long mine = 0;
    writing.lock();
    try {
      mine = ++written;
      return super.handleMessage(message);
    } finally {
      writing.unlock();
      commit(mine);
    }
  }

  /** One commit serves all writes before it; none is in the middle of its changes then. */
  private void commit(long write) {
    writing.lock();
    try {
      if (committed < write) {
        file.commit();
        committed = written;
      }
    } finally {
      writing.unlock();
    }
  }

  private Document hello(MongoMessage message) {
    Document request = new Document("isMaster", 1);
    Document reply =
        handleCommand(message.getChannel(), message.getDatabaseName(), "isMaster", request);
    return reply.append("isWritablePrimary", true).append("helloOk", true);
  }
}
