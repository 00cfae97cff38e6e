package org.prasan.local.engine;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A server of the MongoDB protocol on this machine's loopback, so that a trial needs no installed
 * database. Not for real data: {@code MONGODB_URI} points every service to a real MongoDB.
 */
public final class EmbeddedStore implements AutoCloseable {
  private static final int PAGE_CACHE_MB = 40;

  /** Longer than anybody reads an old page; not for the loss of power, which is not promised. */
  private static final int RETENTION_MILLIS = 2_000;

  /** Of the file; 0 had Java objects in it. */
  private static final int FORMAT = 1;

  private final MVStore file;
  private final MongoServer server;

  private EmbeddedStore(MVStore file, int port) {
    this.file = file;
    this.server = new MongoServer(new DurableH2Backend(file));
    this.server.bind("127.0.0.1", port);
  }

  /** Keeps everything in one file below {@code folder}; port 0 takes a free one. */
  public static EmbeddedStore start(Path folder, int port) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open(folder.resolve("prasan.mv").toString(), port);
  }

  /** Keeps nothing; for tests. */
  public static EmbeddedStore inMemory() {
    return open(null, 0);
  }

  private static EmbeddedStore open(@Nullable String fileName, int port) {
    MVStore.Builder builder = new MVStore.Builder().autoCommitDisabled().cacheSize(PAGE_CACHE_MB);
    MVStore file = (fileName == null ? builder : builder.fileName(fileName)).open();
    if (file.getMapNames().isEmpty()) {
      file.setStoreVersion(FORMAT);
    } else if (file.getStoreVersion() != FORMAT) {
      file.closeImmediately();
      throw new IllegalStateException(
          fileName + " was written by another version of Prasan; ./prasan reset deletes it");
    }
    file.setRetentionTime(RETENTION_MILLIS);
    return new EmbeddedStore(file, port);
  }

  /** Without a database name; retryable writes need transactions, which this store lacks. */
  public String uri() {
    return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/?retryWrites=false";
  }

  @Override
  public void close() {
    server.shutdownNow();
    if (!file.isClosed()) {
      file.close();
    }
  }
}
