package org.prasan.contracttesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events live for years in topics and back-ups, where nobody can erase a person from them. */
class PersonalDataTest {

  private static final Set<String> OF_ORGANISATIONS =
      Set.of("nameTh", "nameEn", "titleTh", "titleEn");

  private static final Pattern SUSPICIOUS =
      Pattern.compile(
          "(?i)name|title|national|passport|citizen|phone|mobile|tel(No)?$|address|house|street"
              + "|postcode|e?mail|birth|dob|age$|gender|sex|religion|diagnos|disab|line|photo"
              + "|text|note|remark|comment|detail|description|latitude|longitude|income$");

  static List<String> types() {
    return ContractFiles.types(ContractFiles.SCHEMAS);
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasNoPropertyForPersonalData(String type) {
    assertThat(complaints(ContractFiles.json(ContractFiles.SCHEMAS, type))).isEmpty();
  }

  @Test
  void findsPropertiesForPersonalData() {
    for (String name :
        List.of("firstName", "nationalId", "phone", "address", "email", "birthDate")) {
      assertThat(complaints(schema(name, "\"pattern\": \"^x$\""))).as(name).hasSize(1);
    }
  }

  @Test
  void findsFreeText() {
    assertThat(complaints(schema("reason", "\"maxLength\": 300"))).hasSize(1);
    assertThat(complaints(schema("reason", "\"pattern\": \"^[A-Z_]+$\""))).isEmpty();
    assertThat(complaints(schema("nameTh", "\"maxLength\": 300"))).isEmpty();
  }

  @Test
  void looksIntoLists() {
    JsonNode list =
        JsonMapper.shared()
            .readTree(
                """
                {"properties": {"members": {"type": "array", "items": {"type": "object",
                  "properties": {"phone": {"type": "string", "enum": ["x"]}}}}}}
                """);
    assertThat(complaints(list)).containsExactly("phone suggests personal data");
  }

  private static List<String> complaints(JsonNode schema) {
    var complaints = new ArrayList<String>();
    schema
        .path("properties")
        .forEachEntry((name, property) -> {
          JsonNode value = property.has("items") ? property.path("items") : property;
          if (!OF_ORGANISATIONS.contains(name)) {
            complaints.addAll(complaints(name, value));
          }
          complaints.addAll(complaints(value));
        });
    return complaints;
  }

  private static List<String> complaints(String name, JsonNode property) {
    if (SUSPICIOUS.matcher(name).find()) {
      return List.of(name + " suggests personal data");
    }
    boolean text = property.path("type").asString("").equals("string");
    boolean bounded = property.has("pattern") || property.has("enum");
    return text && !bounded ? List.of(name + " takes any text") : List.of();
  }

  private static JsonNode schema(String property, String constraint) {
    return JsonMapper.shared()
        .readTree(
            "{\"properties\": {\"%s\": {\"type\": \"string\", %s}}}"
                .formatted(property, constraint));
  }
}
