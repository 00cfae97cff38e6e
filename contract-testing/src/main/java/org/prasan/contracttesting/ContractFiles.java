package org.prasan.contracttesting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of event-contracts, read and written where they lie in the checkout. */
final class ContractFiles {

  static final Path ROOT = root();
  private static final Path RESOURCES = ROOT.resolve("event-contracts/src/main/resources");
  static final Path SCHEMAS = RESOURCES.resolve("schemas");
  static final Path EXAMPLES = RESOURCES.resolve("examples");
  static final Path ASYNCAPI = RESOURCES.resolve("asyncapi.yaml");

  private static final String SUFFIX = ".json";
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ContractFiles() {}

  private static Path root() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("event-contracts"))) {
        return at;
      }
    }
    throw new IllegalStateException("no event-contracts beside or above the working folder");
  }

  /** Every published type with its version, in alphabetical order. */
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

  static boolean exists(Path folder, String type) {
    return Files.exists(folder.resolve(type + SUFFIX));
  }

  /** As it reads once it is written. */
  static JsonNode asRead(JsonNode made) {
    return PRETTY.readTree(PRETTY.writeValueAsString(made));
  }

  static JsonNode json(Path folder, String type) {
    return PRETTY.readTree(read(folder, type));
  }

  /**
   * @throws AssertionError when there is no such type
   */
  static byte[] read(Path folder, String type) {
    if (!exists(folder, type)) {
      throw new AssertionError("There is no published contract " + type);
    }
    return read(folder.resolve(type + SUFFIX)).getBytes(StandardCharsets.UTF_8);
  }

  static void write(Path folder, String type, JsonNode content) {
    write(folder.resolve(type + SUFFIX), PRETTY.writeValueAsString(content) + "\n");
  }

  static JsonNode asyncApi() {
    return YAMLMapper.shared().readTree(ASYNCAPI);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static void write(Path file, String content) {
    try {
      Files.writeString(file, content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
