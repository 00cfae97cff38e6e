package org.prasan.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file with the master keys; created once, whole, and readable by its owner only. */
record KeyFile(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

  boolean isMissing() {
    return Files.notExists(file);
  }

  MasterKeys read() {
    try {
      return MasterKeys.parse(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The key file " + file + " can't be used", unreadable);
    }
  }

  /** Links a finished file into place, so that of several processes that start at once one wins. */
  void create() {
    try {
      create(file.toAbsolutePath());
    } catch (IOException denied) {
      throw new UncheckedIOException("The key file " + file + " can't be made", denied);
    }
  }

  private static void create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "keys", ".tmp"); // owner may read and write
    try {
      writeDurably(draft, MasterKeys.generate());
      Files.createLink(file, draft);
      LOG.warn("Created new master keys in {}: keep a copy, losing them loses the data", file);
    } catch (FileAlreadyExistsException somebodyWasFaster) {
      LOG.debug("Another process created {}", file);
    } finally {
      Files.delete(draft);
    }
  }

  private static void writeDurably(Path file, String text) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
