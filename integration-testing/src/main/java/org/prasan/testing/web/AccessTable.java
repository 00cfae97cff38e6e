package org.prasan.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each operation answered in each situation, for people to read. */
final class AccessTable {

  private static final String HEAD =
      """
      # Who learns nothing

      What each operation answers, called on what exists by somebody who may know nothing of it, or \
      nothing of the people in it. Written by `AccessIT`, which also looks for the people in every \
      answer, and holds those of the first kind against the answer for an unknown id.

      """;

  private final List<String> situations;
  private final Map<String, Map<String, String>> rows = new TreeMap<>();

  AccessTable(List<String> situations) {
    this.situations = situations;
  }

  void add(String operation, String situation, String said) {
    rows.computeIfAbsent(operation, _ -> new TreeMap<>()).put(situation, said);
  }

  /**
   * Writes {@code target/access-table.md} as well.
   *
   * @param committed {@code -Dapprove} writes it anew
   */
  void assertCommitted(Path committed) {
    try {
      Files.writeString(Path.of("target", "access-table.md"), text());
      if (System.getProperty("approve") != null) {
        Files.createDirectories(committed.getParent());
        Files.writeString(committed, text());
      }
      assertThat(committed)
          .as("the committed table; write it anew with -Dapprove and look at the change")
          .exists()
          .content()
          .isEqualToNormalizingNewlines(text());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String text() {
    return HEAD
        + row("Operation", situations)
        + "|"
        + "---|".repeat(situations.size() + 1)
        + "\n"
        + rows.entrySet().stream()
            .map(row -> row("`" + row.getKey() + "`", cells(row.getValue())))
            .collect(Collectors.joining());
  }

  private List<String> cells(Map<String, String> said) {
    return situations.stream().map(it -> said.getOrDefault(it, "")).toList();
  }

  private static String row(String first, List<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |\n";
  }
}
