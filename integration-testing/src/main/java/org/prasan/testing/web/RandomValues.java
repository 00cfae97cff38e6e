package org.prasan.testing.web;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values: some as a schema wants them, some as nobody would. */
final class RandomValues {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u200b\u200d",
          "\u00a0",
          "a\u0000b",
          "\ufeffก",
          "สมชาย ใจดี",
          "กำ\u0e4d\u0e32",
          "\ud800",
          "😀",
          "1001",
          "1999900000013",
          "๒๕๖๙-๐๑-๓๑",
          "2569-01-31",
          "2026-01-31",
          "2026-02-30",
          "2026-01-31T00:00:00Z",
          "0000-00-00",
          "true",
          "null",
          "-1",
          "9999999999999999999",
          "1e400",
          "NaN",
          "{\"$gt\": \"\"}",
          "$where",
          "../../etc",
          "a.b",
          "<script>",
          "%00",
          "' or 1=1");

  private final Random random;
  private final OpenApiDocument document;

  RandomValues(OpenApiDocument document, Random random) {
    this.document = document;
    this.random = random;
  }

  boolean oneIn(int chances) {
    return random.nextInt(chances) == 0;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Any text, up to a few hundred characters of any script. */
  String text() {
    if (!oneIn(4)) {
      return oneOf(TEXTS);
    }
    return random
        .ints(random.nextInt(300), 1, oneIn(2) ? 0x2_0000 : 0x100)
        .filter(it -> it < 0xD800 || it > 0xDFFF)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  String id() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }

  /** A body as the schema wants it, or with one thing wrong, or none at all. */
  byte[] body(JsonNode schema) {
    if (oneIn(12)) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      return noise;
    }
    JsonNode value = oneIn(12) ? anything(3) : value(schema);
    if (value instanceof ObjectNode object && !oneIn(3)) {
      breakOnce(object);
    }
    return JSON.writeValueAsBytes(value);
  }

  /** A value that the schema allows, as far as its keywords tell. */
  JsonNode value(JsonNode given) {
    JsonNode schema = document.resolve(given);
    if (schema.has("enum")) {
      return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> array(schema);
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "integer", "number" -> NODES.numberNode(number(schema));
      case "string" -> NODES.stringNode(string(schema));
      default -> anything(2);
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asString() : type.asString("");
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    var required = schema.path("required").valueStream().map(JsonNode::asString).toList();
    schema
        .path("properties")
        .forEachEntry((name, property) -> {
          if (required.contains(name) || random.nextBoolean()) {
            object.set(name, value(property));
          }
        });
    return object;
  }

  private JsonNode array(JsonNode schema) {
    ArrayNode array = NODES.arrayNode();
    int size = schema.path("minItems").asInt(0) + random.nextInt(2);
    for (int i = 0; i < size; i++) {
      array.add(value(schema.path("items")));
    }
    return array;
  }

  private long number(JsonNode schema) {
    long least = schema.path("minimum").asLong(0);
    return least + random.nextLong(Math.max(1, schema.path("maximum").asLong(1_000) - least + 1));
  }

  private String string(JsonNode schema) {
    return switch (schema.path("format").asString("")) {
      case "date" -> "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
      case "date-time" -> "2026-01-05T02:00:00Z";
      default -> {
        String candidate = oneOf(List.of("1001", id(), "สมชาย", "Somchai", "0810000000"));
        int most = schema.path("maxLength").asInt(200);
        yield candidate.substring(0, Math.min(candidate.length(), most));
      }
    };
  }

  private void breakOnce(ObjectNode object) {
    var names = List.copyOf(object.propertyNames());
    if (names.isEmpty() || oneIn(5)) {
      object.set(oneIn(2) ? "noSuchField" : text(), anything(2));
      return;
    }
    String name = oneOf(names);
    JsonNode inner = object.path(name);
    if (inner instanceof ObjectNode nested && oneIn(2)) {
      breakOnce(nested);
    } else if (inner.isArray() && inner.path(0) instanceof ObjectNode nested && oneIn(2)) {
      breakOnce(nested);
    } else if (oneIn(3)) {
      object.remove(name);
    } else {
      object.set(name, anything(2));
    }
  }

  private JsonNode anything(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.numberNode(random.nextLong());
      case 3 -> NODES.numberNode(random.nextGaussian() * 1e300);
      case 6 -> NODES.arrayNode().add(anything(depth - 1));
      case 7 -> NODES.objectNode().set(text(), anything(depth - 1));
      default -> NODES.stringNode(text());
    };
  }
}
