package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A state machine for people to read: what each command does in each state when somebody gives it,
 * the state that follows or the slug of the problem.
 */
public final class StateTable {

  private final String head;
  private final List<String> states;
  private final Map<String, Map<String, Map<String, String>>> said = new LinkedHashMap<>();

  /**
   * @param head the page's heading and what it says before its tables
   */
  public StateTable(String head, List<String> states) {
    this.head = head;
    this.states = states;
  }

  public void add(String who, String command, String state, String answer) {
    said.computeIfAbsent(who, _ -> new LinkedHashMap<>())
        .computeIfAbsent(command, _ -> new LinkedHashMap<>())
        .put(state, answer);
  }

  /** Every state, command and role has its cell; {@code -Dapprove} writes the page anew. */
  public void assertCommitted(Path page) {
    said.values()
        .forEach(commands ->
            commands.values().forEach(row -> assertThat(row.keySet()).containsAll(states)));
    try {
      if (System.getProperty("approve") != null) {
        Files.writeString(page, text());
      }
      assertThat(page)
          .as("the committed table; write it anew with -Dapprove and look at the change")
          .exists()
          .content()
          .isEqualToNormalizingNewlines(text());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String text() {
    var text = new StringBuilder(head);
    said.forEach((who, commands) -> text.append(section(who, commands)));
    return text.toString();
  }

  private String section(String who, Map<String, Map<String, String>> commands) {
    var rows = new LinkedHashMap<String, String>();
    var alike = new LinkedHashMap<String, List<String>>();
    commands.forEach((command, cells) -> {
      Set<String> answers = Set.copyOf(cells.values());
      if (answers.size() == 1) {
        alike.computeIfAbsent(answers.iterator().next(), _ -> new ArrayList<>()).add(command);
      } else {
        rows.put(command, line(command, states.stream().map(cells::get).toList()));
      }
    });
    return "\n## " + who + "\n" + table(rows.values()) + sentences(alike, commands.size());
  }

  private String table(Collection<String> rows) {
    return rows.isEmpty()
        ? ""
        : line("Command", states)
            + "|"
            + "---|".repeat(states.size() + 1)
            + "\n"
            + String.join("", rows)
            + "\n";
  }

  /** Commands that are answered alike wherever it stands. */
  private static String sentences(Map<String, List<String>> alike, int all) {
    return alike.entrySet().stream()
        .map(it ->
            it.getValue().size() == all
                ? "Every command in every state: " + it.getKey() + ".\n"
                : "In every state " + it.getKey() + ": " + String.join(", ", it.getValue()) + ".\n")
        .collect(Collectors.joining("\n"));
  }

  private static String line(String first, List<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |\n";
  }
}
