package org.prasan.contracttesting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Makes what people and tools read about all events from the schemas and the services' sources. */
final class Catalogue {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .build();

  private Catalogue() {}

  private record Event(String type, JsonNode schema) {
    String topic() {
      return schema.path("x-topic").asString();
    }

    String service() {
      return type.substring(0, type.indexOf('.'));
    }

    /** {@code registryCentreEstablishedV1}. */
    String message() {
      return camel(type);
    }
  }

  private static List<Event> events() {
    return ContractFiles.types(ContractFiles.SCHEMAS).stream()
        .map(type -> new Event(type, ContractFiles.json(ContractFiles.SCHEMAS, type)))
        .toList();
  }

  private static Map<String, List<Event>> byTopic() {
    return events().stream()
        .collect(Collectors.groupingBy(Event::topic, java.util.TreeMap::new, Collectors.toList()));
  }

  private static String camel(String name) {
    String[] words = name.split("[.-]");
    return Stream.of(words)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(),
                all -> all.substring(0, 1).toLowerCase(Locale.ROOT) + all.substring(1)));
  }

  /**
   * The AsyncAPI document: the committed frame (what holds for all events), with channels,
   * operations and messages made anew.
   *
   * @param partitions of each topic in an installation
   */
  static String asyncApi(JsonNode frame, int partitions) {
    ObjectNode api = ((ObjectNode) frame).deepCopy();
    ObjectNode channels = api.putObject("channels");
    ObjectNode operations = api.putObject("operations");
    ObjectNode messages = ((ObjectNode) api.path("components")).putObject("messages");
    byTopic()
        .forEach((topic, events) -> {
          Event first = events.getFirst();
          ObjectNode channel = channels.putObject(camel(topic)).put("address", topic);
          channel.put("description", "Key: " + first.schema().path("x-key").asString() + ".");
          ObjectNode carried = channel.putObject("messages");
          for (Event event : events) {
            reference(carried.putObject(event.message()), "components/messages", event.message());
            message(messages.putObject(event.message()), event);
          }
          channel
              .putObject("bindings")
              .putObject("kafka")
              .put("topic", topic)
              .put("partitions", partitions)
              .put("bindingVersion", "0.5.0");
          ObjectNode send = operations.putObject(camel(topic) + "Send").put("action", "send");
          send.put("summary", first.service() + "-service writes " + topic + ".");
          reference(send.putObject("channel"), "channels", camel(topic));
        });
    return YAML.writeValueAsString(api);
  }

  private static void reference(ObjectNode node, String where, String name) {
    node.put("$ref", "#/" + where + "/" + name);
  }

  private static void message(ObjectNode message, Event event) {
    message.put("name", event.type());
    message.put("summary", event.schema().path("description").asString());
    reference(message.putArray("traits").addObject(), "components/messageTraits", "cloudEvent");
    ObjectNode kafka = message.putObject("bindings").putObject("kafka");
    kafka
        .putObject("key")
        .put("type", "string")
        .put("description", event.schema().path("x-key").asString());
    kafka.put("bindingVersion", "0.5.0");
    ObjectNode payload = message.putObject("payload");
    payload.put("schemaFormat", "application/schema+json;version=draft-2020-12");
    payload.putObject("schema").put("$ref", "schemas/" + event.type() + ".json");
  }

  /** The rows of docs/events.md: type, topic, when it is raised, which services act on it. */
  static String table() {
    Map<String, String> sources = sources();
    var rows = new ArrayList<String>();
    byTopic().values().stream()
        .flatMap(List::stream)
        .forEach(event -> rows.add(row(event, sources)));
    return String.join("\n", rows) + "\n";
  }

  private static String row(Event event, Map<String, String> sources) {
    String acting =
        sources.entrySet().stream()
            .filter(service -> service.getValue().contains("\"" + event.type() + "\""))
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "| `%s` | `%s` | %s | %s |",
        event.type(),
        event.topic(),
        event.schema().path("x-raised-when").asString(),
        acting.isEmpty() ? "nobody" : acting);
  }

  /** Of each service, by its short name, without the lines that name what it raises itself. */
  private static Map<String, String> sources() {
    var sources = new LinkedHashMap<String, String>();
    try (Stream<Path> modules = Files.list(ContractFiles.ROOT)) {
      modules
          .filter(module -> module.getFileName().toString().endsWith("-service"))
          .sorted()
          .forEach(module ->
              sources.put(
                  module.getFileName().toString().replace("-service", ""), consumers(module)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return sources;
  }

  private static String consumers(Path module) {
    try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ContractFiles::read)
          .flatMap(String::lines)
          .filter(line -> !line.contains("@EventType") && !line.contains("value ="))
          .collect(Collectors.joining("\n"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
