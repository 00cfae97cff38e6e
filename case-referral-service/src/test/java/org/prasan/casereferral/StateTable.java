package org.prasan.casereferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    var answers =
        commands.values().stream().flatMap(row -> row.values().stream()).distinct().toList();
    if (answers.size() == 1) {
      return "\n## " + who + "\nEvery command in every state: " + answers.getFirst() + ".\n";
    }
    return "\n## "
        + who
        + "\n"
        + line("Command", states)
        + "|"
        + "---|".repeat(states.size() + 1)
        + "\n"
        + commands.entrySet().stream()
            .map(row -> line(row.getKey(), states.stream().map(row.getValue()::get).toList()))
            .collect(Collectors.joining());
  }

  private static String line(String first, List<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |\n";
  }
}
