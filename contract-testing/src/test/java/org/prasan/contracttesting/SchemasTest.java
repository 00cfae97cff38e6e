package org.prasan.contracttesting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemasTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final String META = "https://json-schema.org/draft/2020-12/schema";

  static List<String> types() {
    return ContractFiles.types(ContractFiles.SCHEMAS);
  }

  @Test
  void holdsAnExampleForEverySchema() {
    assertThat(types()).hasSizeGreaterThanOrEqualTo(37);
    assertThat(ContractFiles.types(ContractFiles.EXAMPLES)).isEqualTo(types());
  }

  @ParameterizedTest
  @MethodSource("types")
  void isASchemaOfItsOwnNameThatToleratesWhatIsNew(String type) {
    JsonNode schema = schema(type);
    assertThat(schema.path("$schema").asString()).isEqualTo(META);
    assertThat(schema.path("$id").asString())
        .isEqualTo("https://prasan.org/schemas/" + type + ".json");
    assertThat(schema.path("title").asString()).isEqualTo(type).matches("[a-z.-]+\\.v[1-9]");
    assertThat(schema.path("additionalProperties").asBoolean(false)).isTrue();
    Schema meta = REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of(META));
    assertThat(meta.validate(schema)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void acceptsItsExample(String type) {
    assertThat(validate(type, example(type))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void needsEveryRequiredPropertyAndTakesEveryOptionalOneAway(String type) {
    List<String> required =
        schema(type).path("required").valueStream().map(JsonNode::asString).toList();
    for (String name : example(type).propertyNames()) {
      ObjectNode without = example(type).remove(List.of(name));
      assertThat(validate(type, without).isEmpty())
          .as("%s without %s is valid", type, name)
          .isEqualTo(!required.contains(name));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesAPropertyOfAnotherType(String type) {
    for (String name : example(type).propertyNames()) {
      ObjectNode wrong = example(type);
      wrong.putObject(name);
      assertThat(validate(type, wrong)).as("%s with an object as %s", type, name).isNotEmpty();
    }
  }

  private static List<Error> validate(String type, JsonNode event) {
    return REGISTRY
        .getSchema(schema(type))
        .validate(
            event,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static JsonNode schema(String type) {
    return ContractFiles.json(ContractFiles.SCHEMAS, type);
  }

  private static ObjectNode example(String type) {
    return (ObjectNode) ContractFiles.json(ContractFiles.EXAMPLES, type);
  }
}
