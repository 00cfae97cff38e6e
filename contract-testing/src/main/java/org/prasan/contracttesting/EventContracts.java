package org.prasan.contracttesting;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds both sides to the schema: a writer's test asserts that its payload is valid, a reader's
 * test feeds the example to its handler. Both are read where they lie in the checkout, so that what
 * was approved a moment ago counts.
 */
public final class EventContracts {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private EventContracts() {}

  /** Every published type with its version, such as {@code registry.centre-established.v1}. */
  public static SortedSet<String> types() {
    return new TreeSet<>(ContractFiles.types(ContractFiles.SCHEMAS));
  }

  /** Every published type of one service, such as {@code registry}. */
  public static SortedSet<String> typesOf(String service) {
    var types = types();
    types.removeIf(type -> !type.startsWith(service + "."));
    return types;
  }

  /** The example of a type, with every optional property. */
  public static byte[] example(String type) {
    return ContractFiles.read(ContractFiles.EXAMPLES, type);
  }

  /** Where it is published. */
  public static String topicOf(String type) {
    return ContractFiles.json(ContractFiles.SCHEMAS, type).path("x-topic").asString();
  }

  /** The closed lists of a type's properties: what each may say. */
  public static Map<String, List<String>> codes(String type) {
    var codes = new TreeMap<String, List<String>>();
    ContractFiles.json(ContractFiles.SCHEMAS, type)
        .path("properties")
        .forEachEntry((name, property) -> {
          if (property.has("enum")) {
            codes.put(name, property.get("enum").valueStream().map(JsonNode::asString).toList());
          }
        });
    return codes;
  }

  /**
   * Fails unless the payload is what a writer may send: valid, and without a property that the
   * schema does not declare.
   */
  public static void assertValid(String type, byte[] json) {
    List<String> complaints = complaints(type, json);
    if (!complaints.isEmpty()) {
      throw new AssertionError(type + " breaks its contract:\n" + String.join("\n", complaints));
    }
  }

  private static List<String> complaints(String type, byte[] json) {
    JsonNode payload;
    try {
      payload = JsonMapper.shared().readTree(json);
    } catch (JacksonException unreadable) {
      return List.of("no JSON: " + unreadable.getOriginalMessage());
    }
    Schema schema = SCHEMAS.computeIfAbsent(type, EventContracts::schema);
    var complaints = new ArrayList<String>();
    List<Error> errors =
        schema.validate(
            payload, run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    errors.forEach(error -> complaints.add(error.toString()));
    undeclared("", schema.getSchemaNode(), payload, complaints);
    return complaints;
  }

  private static void undeclared(
      String at, JsonNode schema, JsonNode value, List<String> complaints) {
    value.forEachEntry((name, property) -> {
      JsonNode declared = schema.path("properties").path(name);
      if (declared.isMissingNode()) {
        complaints.add(at + "/" + name + ": not declared");
      }
      undeclared(at + "/" + name, declared, property, complaints);
    });
    if (value.isArray()) {
      value.forEach(element -> undeclared(at + "[]", schema.path("items"), element, complaints));
    }
  }

  private static Schema schema(String type) {
    return REGISTRY.getSchema(ContractFiles.json(ContractFiles.SCHEMAS, type));
  }
}
