package org.prasan.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A Markdown table: its first column says what, all others hold figures. */
public final class Table {

  private final List<String> lines = new ArrayList<>();

  public Table(String... head) {
    row(head);
    lines.add("|---|" + "--:|".repeat(head.length - 1));
  }

  public Table row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
    return this;
  }

  public String markdown() {
    return String.join("\n", lines) + "\n";
  }
}
