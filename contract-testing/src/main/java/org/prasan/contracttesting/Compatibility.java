package org.prasan.contracttesting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A published schema may only gain optional properties, and texts that explain. Everything else
 * breaks a reader or a stored event: a wider enum as much as a narrower one.
 */
final class Compatibility {

  private static final Set<String> EXPLAINING =
      Set.of("title", "description", "$comment", "x-raised-when");
  private static final String PROPERTIES = "properties";

  private final List<String> breaks = new ArrayList<>();

  private Compatibility() {}

  static List<String> breaks(JsonNode published, JsonNode current) {
    var compatibility = new Compatibility();
    compatibility.compareSchema("", published, current);
    return compatibility.breaks;
  }

  private void compareSchema(String at, JsonNode published, JsonNode current) {
    Set<String> keywords = new LinkedHashSet<>(published.propertyNames());
    keywords.addAll(current.propertyNames());
    keywords.removeAll(EXPLAINING);
    for (String keyword : keywords) {
      compareKeyword(at, keyword, published, current);
    }
  }

  private void compareKeyword(String at, String keyword, JsonNode published, JsonNode current) {
    JsonNode before = published.path(keyword);
    JsonNode now = current.path(keyword);
    switch (keyword) {
      case PROPERTIES -> compareProperties(at, before, now);
      case "items" -> compareSchema(at + "[]", before, now);
      case "required", "enum" -> {
        if (!elements(before).equals(elements(now))) {
          breaks.add(at + " " + keyword + ": " + before + " became " + now);
        }
      }
      default -> {
        boolean told = !keyword.startsWith("x-") || !before.isMissingNode();
        if (told && !before.equals(now)) {
          breaks.add(at + " " + keyword + ": " + before + " became " + now);
        }
      }
    }
  }

  private void compareProperties(String at, JsonNode published, JsonNode current) {
    for (String name : published.propertyNames()) {
      if (current.has(name)) {
        compareSchema(at + "/" + name, published.get(name), current.get(name));
      } else {
        breaks.add(at + "/" + name + " is gone");
      }
    }
  }

  private static Set<String> elements(JsonNode array) {
    var elements = new LinkedHashSet<String>();
    array.forEach(element -> elements.add(element.toString()));
    return elements;
  }
}
