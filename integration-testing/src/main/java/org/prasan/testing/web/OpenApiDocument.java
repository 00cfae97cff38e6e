package org.prasan.testing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.prasan.testing.tokens.TestTokens;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a running service says of its HTTP, to hold it to. */
public final class OpenApiDocument {

  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final JsonNode root;
  private final JsonNode closedComponents;

  private OpenApiDocument(JsonNode root) {
    this.root = root;
    this.closedComponents = closed(root.path("components").deepCopy());
  }

  /** The test runs with a real port and {@code WithTestTokens}. */
  public static OpenApiDocument of(ApplicationContext service) {
    int port = port(service);
    String body =
        new Wire(port, "GET", "/v3/api-docs").token(TestTokens.ministry()).send().response().body();
    return new OpenApiDocument(JSON.readTree(body));
  }

  static int port(ApplicationContext service) {
    return Integer.parseInt(
        Objects.requireNonNull(service.getEnvironment().getProperty("local.server.port")));
  }

  /**
   * Clients are made from the committed file, so a change of the service is seen there.
   *
   * @param committed in the module's folder; {@code -Dapprove} writes it anew
   */
  public void assertCommitted(Path committed) {
    isHouseStyle();
    String served = root.toPrettyString() + "\n";
    try {
      if (System.getProperty("approve") != null) {
        Files.writeString(committed, served);
      }
      assertThat(committed)
          .as("the committed description; write it anew with -Dapprove and look at the change")
          .exists()
          .content()
          .isEqualToNormalizingNewlines(served);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void isHouseStyle() {
    var ids = operations().stream().map(it -> it.spec().path("operationId").asString()).toList();
    assertThat(ids).as("operation ids").isNotEmpty().doesNotHaveDuplicates();
    assertThat(ids).as("operation ids").allMatch(it -> it.matches("[a-z][A-Za-z]+"));
    assertThat(root.path("paths").propertyNames()).allMatch(it -> !it.equals("/error"));
    assertThat(root.toString()).doesNotContain("\"format\":\"byte\"");
  }

  List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    root.path("paths")
        .forEachEntry((path, methods) ->
            methods.forEachEntry(
                (method, spec) -> operations.add(new Operation(method, path, spec))));
    return operations;
  }

  /** The schema itself where one is named. */
  JsonNode resolve(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.path("$ref").asString().substring(1)) : schema;
  }

  /** What the body has against the schema; fields that the schema does not name count too. */
  List<String> complaints(JsonNode schema, JsonNode body) {
    ObjectNode closed = closed(schema.deepCopy()).asObject();
    closed.set("components", closedComponents);
    return SCHEMAS.getSchema(closed).validate(body).stream().map(Object::toString).toList();
  }

  private static JsonNode closed(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(OpenApiDocument::closed);
    return schema;
  }

  /** One method on one path. */
  record Operation(String method, String path, JsonNode spec) {

    String name() {
      return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    }
  }
}
