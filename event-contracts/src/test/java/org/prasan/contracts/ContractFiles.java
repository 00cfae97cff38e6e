package org.prasan.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of this module, read where they lie. */
final class ContractFiles {

  static final Path SCHEMAS = Path.of("src/main/resources/schemas");
  static final Path EXAMPLES = Path.of("src/main/resources/examples");
  static final Path ASYNCAPI = Path.of("src/main/resources/asyncapi.yaml");
  static final Path PUBLISHED = Path.of("src/test/resources/published");

  private static final String SUFFIX = ".json";

  private ContractFiles() {}

  static List<String> types(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static JsonNode json(Path folder, String type) {
    return JsonMapper.shared().readTree(folder.resolve(type + SUFFIX));
  }

  static JsonNode asyncApi() {
    return YAMLMapper.shared().readTree(ASYNCAPI);
  }
}
