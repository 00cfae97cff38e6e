package org.prasan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a lock between processes until it is closed; waits for whoever has it. */
final class FileLocked implements AutoCloseable {
  private final FileChannel file;

  private FileLocked(FileChannel file) {
    this.file = file;
  }

  static FileLocked at(Path path) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    file.lock();
    return new FileLocked(file);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
