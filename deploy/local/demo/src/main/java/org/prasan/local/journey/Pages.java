package org.prasan.local.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads a list to its end, page by page. */
final class Pages {

  private static final int ROWS = 200;

  private Pages() {}

  /**
   * @param path with or without filters
   */
  static Stream<JsonNode> each(Api api, String person, String path) {
    var rows = new ArrayList<JsonNode>();
    String next = path + (path.contains("?") ? "&" : "?") + "limit=" + ROWS;
    String cursor = "";
    do {
      JsonNode page = api.get(person, cursor.isEmpty() ? next : next + "&cursor=" + cursor);
      (page.isArray() ? page : page.path("items")).forEach(rows::add);
      cursor = URLEncoder.encode(page.path("nextCursor").asString(""), StandardCharsets.UTF_8);
    } while (!cursor.isEmpty());
    return rows.stream();
  }
}
