package org.prasan.testing.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;

/**
 * An index and the question whether a query can use it as MongoDB would.
 *
 * @param keys field to 1 or -1, in the order of the index
 * @param partialFields fields that a query must restrict as the index's filter does; empty when the
 *     index holds every document
 */
record DeclaredIndex(
    String collection,
    Map<String, Integer> keys,
    boolean unique,
    Map<String, Set<String>> partialFields) {

  /** The one that every collection has. */
  static DeclaredIndex ofIds(String collection) {
    return new DeclaredIndex(collection, Map.of("_id", 1), true, Map.of());
  }

  static DeclaredIndex of(String collection, BsonDocument definition) {
    var keys = new LinkedHashMap<String, Integer>();
    definition
        .getDocument("key")
        .forEach((field, direction) -> keys.put(field, direction.asNumber().intValue()));
    BsonDocument partial = definition.getDocument("partialFilterExpression", new BsonDocument());
    var partialFields = new LinkedHashMap<String, Set<String>>();
    partial.forEach((field, condition) ->
        partialFields.put(
            field, condition.isDocument() ? condition.asDocument().keySet() : Set.of("$eq")));
    boolean unique = definition.containsKey("unique") && definition.getBoolean("unique").getValue();
    return new DeclaredIndex(collection, keys, unique, partialFields);
  }

  /** {@code collection(field,-field)}. */
  String name() {
    return keys.entrySet().stream()
        .map(key -> (key.getValue() < 0 ? "-" : "") + key.getKey())
        .collect(Collectors.joining(",", collection + "(", ")"));
  }

  /** Whether it gives the query's documents in the query's order without reading all of them. */
  boolean serves(QueryShape query) {
    if (!holdsAllOf(query)) {
      return false;
    }
    if (unique && query.equal().containsAll(keys.keySet())) {
      return true;
    }
    var rest = new ArrayList<>(keys.keySet());
    while (!rest.isEmpty() && query.equal().contains(rest.getFirst())) {
      rest.removeFirst();
    }
    boolean narrowed = rest.size() < keys.size();
    Map<String, Integer> order = query.orderLeft();
    if (order.isEmpty()) {
      return narrowed || (!rest.isEmpty() && query.between().contains(rest.getFirst()));
    }
    return gives(order, rest);
  }

  private boolean gives(Map<String, Integer> order, List<String> rest) {
    if (rest.size() < order.size() || !rest.subList(0, order.size()).equals(fields(order))) {
      return false;
    }
    Set<Boolean> turned =
        order.entrySet().stream()
            .map(field -> field.getValue().equals(keys.get(field.getKey())))
            .collect(Collectors.toSet());
    return turned.size() == 1; // all as the index has them, or all the other way round
  }

  private boolean holdsAllOf(QueryShape query) {
    return partialFields.entrySet().stream()
        .allMatch(field ->
            query.operatorsOn(field.getKey()).stream().anyMatch(field.getValue()::contains));
  }

  private static List<String> fields(Map<String, Integer> order) {
    Collection<String> fields = order.keySet();
    return List.copyOf(fields);
  }
}
