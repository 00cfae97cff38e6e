package org.prasan.system.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Every command that was sent, and what its sender knows of it. */
final class Journal {

  /** What the sender may rely on: it happened, it did not, or nobody can say. */
  enum Answer {
    OK,
    REFUSED,
    UNKNOWN
  }

  /**
   * @param correlation unique to this command and all its repetitions
   * @param mayChangeNothing whether an accepted command may raise no event
   */
  record Entry(
      String correlation,
      String what,
      String path,
      Answer answer,
      String detail,
      int attempts,
      boolean mayChangeNothing) {}

  private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();

  void add(Entry entry) {
    entries.add(entry);
  }

  List<Entry> entries() {
    return new ArrayList<>(entries);
  }

  /** What was done at least once. */
  Set<String> accepted() {
    return entries.stream()
        .filter(entry -> entry.answer == Answer.OK)
        .map(Entry::what)
        .collect(Collectors.toSet());
  }

  Map<String, Long> summary() {
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.what() + " " + entry.answer(), TreeMap::new, Collectors.counting()));
  }

  void write(Path file) throws IOException {
    Files.write(file, entries.stream().map(Entry::toString).toList());
  }
}
