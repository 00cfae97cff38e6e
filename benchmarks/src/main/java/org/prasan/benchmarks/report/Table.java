package org.prasan.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown table: its first column says what, all others hold figures. */
public final class Table {

  private final List<String> lines = new ArrayList<>();

  /**
   * @param head names of the columns with {@code " | "} between them
   */
  public Table(String head) {
    lines.add("| " + head + " |");
    lines.add("|---" + "|--:".repeat(head.split("\\|").length - 1) + "|");
  }

  /** Numbers are written as a reader can use them. */
  public Table row(Object... cells) {
    lines.add(Stream.of(cells).map(Table::text).collect(Collectors.joining(" | ", "| ", " |")));
    return this;
  }

  private static String text(Object cell) {
    return switch (cell) {
      case Double figure -> Spread.number(figure);
      case Number count -> String.format(Locale.ROOT, "%,d", count);
      default -> cell.toString();
    };
  }

  String markdown() {
    return String.join("\n", lines);
  }
}
