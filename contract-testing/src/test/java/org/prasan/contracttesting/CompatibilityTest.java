package org.prasan.contracttesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompatibilityTest {

  private static final String PUBLISHED =
      """
      {"type": "object", "required": ["id"], "properties": {
        "id": {"type": "string", "description": "Id."},
        "kind": {"type": "string", "enum": ["A", "B"]},
        "parts": {"type": "array", "items": {"type": "object", "required": ["no"],
          "properties": {"no": {"type": "integer"}}}}}}
      """;

  static List<String> released() {
    return Released.types();
  }

  /** Against the last release, and before the first one against the last commit. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("released")
  void keepsWhatWasPublished(String type) {
    assertThat(ContractFiles.types(ContractFiles.SCHEMAS)).contains(type);
    assertThat(
            Compatibility.breaks(
                Released.schema(type), ContractFiles.json(ContractFiles.SCHEMAS, type)))
        .isEmpty();
  }

  @Test
  void findsAnEventThatMovedToAnotherTopic() {
    assertAllowed(PUBLISHED.replaceFirst("\\{", "{\"x-topic\": \"a.b-events\","));
    assertThat(
            Compatibility.breaks(
                JsonMapper.shared().readTree("{\"x-topic\": \"a\"}"),
                JsonMapper.shared().readTree("{\"x-topic\": \"b\"}")))
        .hasSize(1);
  }

  @Test
  void allowsANewOptionalPropertyAndAnotherDescription() {
    assertAllowed(PUBLISHED.replace("\"kind\"", "\"note\": {\"type\": \"string\"}, \"kind\""));
    assertAllowed(PUBLISHED.replace("{\"no\":", "{\"extra\": {\"type\": \"string\"}, \"no\":"));
    assertAllowed(PUBLISHED.replace("Id.", "Identifier."));
    assertAllowed(PUBLISHED.replace("[\"A\", \"B\"]", "[\"B\", \"A\"]"));
  }

  @Test
  void findsARemovedProperty() {
    assertBroken(PUBLISHED.replace("\"kind\"", "\"sort\""), "/kind is gone");
    assertBroken(PUBLISHED.replace("{\"no\":", "{\"nr\":"), "/parts[]/no is gone");
  }

  @Test
  void findsANewlyRequiredProperty() {
    assertBroken(PUBLISHED.replace("[\"id\"]", "[\"id\", \"kind\"]"), "required");
    assertBroken(PUBLISHED.replace("[\"no\"]", "[\"no\", \"kind\"]"), "/parts[] required");
  }

  @Test
  void findsAPropertyThatIsNoLongerRequired() {
    assertBroken(PUBLISHED.replace("[\"id\"]", "[]"), "required");
  }

  @Test
  void findsAnotherEnumTypeOrConstraint() {
    assertBroken(PUBLISHED.replace("[\"A\", \"B\"]", "[\"A\"]"), "/kind enum");
    assertBroken(PUBLISHED.replace("[\"A\", \"B\"]", "[\"A\", \"B\", \"C\"]"), "/kind enum");
    assertBroken(PUBLISHED.replace("integer", "string"), "/parts[]/no type");
    assertBroken(PUBLISHED.replace("\"Id.\"", "\"Id.\", \"pattern\": \"x\""), "/id pattern");
    assertBroken(PUBLISHED.replace("\"required\": [\"id\"],", ""), "required");
  }

  private static void assertAllowed(String current) {
    assertThat(current).isNotEqualTo(PUBLISHED);
    assertThat(Compatibility.breaks(json(PUBLISHED), json(current))).isEmpty();
  }

  private static void assertBroken(String current, String how) {
    assertThat(Compatibility.breaks(json(PUBLISHED), json(current)))
        .singleElement()
        .asString()
        .contains(how);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
