package org.prasan.contracts;

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

  static List<String> published() {
    return ContractFiles.types(ContractFiles.PUBLISHED);
  }

  @ParameterizedTest
  @MethodSource("published")
  void keepsWhatWasPublished(String type) {
    assertThat(ContractFiles.types(ContractFiles.SCHEMAS)).contains(type);
    assertThat(
            Compatibility.breaks(
                ContractFiles.json(ContractFiles.PUBLISHED, type),
                ContractFiles.json(ContractFiles.SCHEMAS, type)))
        .isEmpty();
  }

  @Test
  void hasAFrozenCopyOfEverySchema() {
    assertThat(published()).isEqualTo(ContractFiles.types(ContractFiles.SCHEMAS));
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
