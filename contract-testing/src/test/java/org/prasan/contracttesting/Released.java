package org.prasan.contracttesting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas as the last release has them, read from the history; none outside a clone. */
final class Released {

  private static final String SCHEMAS = "event-contracts/src/main/resources/schemas/";

  private Released() {}

  static List<String> types() {
    return git("ls-tree", "--name-only", release(), SCHEMAS)
        .lines()
        .filter(file -> file.endsWith(".json"))
        .map(file -> file.substring(SCHEMAS.length(), file.length() - ".json".length()))
        .toList();
  }

  static JsonNode schema(String type) {
    return JsonMapper.shared().readTree(git("show", release() + ":" + SCHEMAS + type + ".json"));
  }

  private static String release() {
    String tag = git("describe", "--tags", "--abbrev=0").strip();
    return tag.isEmpty() ? "HEAD" : tag;
  }

  private static String git(String... arguments) {
    var command = new ArrayList<>(List.of("git", "-C", ContractFiles.ROOT.toString()));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new String(git.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException noGit) {
      throw new UncheckedIOException(noGit);
    }
  }
}
