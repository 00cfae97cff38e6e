package org.prasan.testing.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * What matters of a filter and a sort for an index: which operators stand on which field, and the
 * order asked for. A filter with {@code $or} has a shape for each branch, and every branch needs
 * its index.
 */
record QueryShape(Map<String, Set<String>> conditions, Map<String, Integer> order) {

  private static final Set<String> EQUALITY = Set.of("$eq", "$in");
  private static final Set<String> RANGE = Set.of("$gt", "$gte", "$lt", "$lte");

  static List<QueryShape> of(BsonDocument filter, BsonDocument sort) {
    var order = new LinkedHashMap<String, Integer>();
    sort.forEach((field, direction) -> order.put(field, direction.asNumber().intValue()));
    return branches("", filter).stream()
        .map(conditions -> new QueryShape(conditions, order))
        .toList();
  }

  Set<String> equal() {
    return fieldsWith(EQUALITY);
  }

  Set<String> between() {
    return fieldsWith(RANGE);
  }

  Set<String> operatorsOn(String field) {
    return conditions.getOrDefault(field, Set.of());
  }

  /** The order without the fields that have one value anyway. */
  Map<String, Integer> orderLeft() {
    var left = new LinkedHashMap<>(order);
    left.keySet().removeAll(fieldsWith(Set.of("$eq")));
    return left;
  }

  private Set<String> fieldsWith(Set<String> operators) {
    var fields = new LinkedHashSet<String>();
    conditions.forEach((field, used) -> {
      if (used.stream().anyMatch(operators::contains)) {
        fields.add(field);
      }
    });
    return fields;
  }

  private static List<Map<String, Set<String>>> branches(String prefix, BsonDocument filter) {
    List<Map<String, Set<String>>> branches = List.of(Map.of());
    for (Map.Entry<String, BsonValue> entry : filter.entrySet()) {
      branches =
          switch (entry.getKey()) {
            case "$and" -> {
              List<Map<String, Set<String>>> all = branches;
              for (BsonValue part : entry.getValue().asArray()) {
                all = product(all, branches(prefix, part.asDocument()));
              }
              yield all;
            }
            case "$or" -> {
              var any = new ArrayList<Map<String, Set<String>>>();
              for (BsonValue part : entry.getValue().asArray()) {
                any.addAll(branches(prefix, part.asDocument()));
              }
              yield product(branches, any);
            }
            default -> product(branches, condition(prefix + entry.getKey(), entry.getValue()));
          };
    }
    return branches;
  }

  private static List<Map<String, Set<String>>> condition(String field, BsonValue value) {
    if (!Operators.areIn(value)) {
      return List.of(Map.of(field, Set.of("$eq")));
    }
    List<Map<String, Set<String>>> branches = List.of(Map.of());
    for (Map.Entry<String, BsonValue> operator : value.asDocument().entrySet()) {
      boolean nested =
          operator.getKey().equals("$elemMatch") && !Operators.areIn(operator.getValue());
      branches =
          product(
              branches,
              nested
                  ? branches(field + ".", operator.getValue().asDocument())
                  : List.of(Map.of(field, Set.of(operator.getKey()))));
    }
    return branches;
  }

  private static List<Map<String, Set<String>>> product(
      List<Map<String, Set<String>>> left, List<Map<String, Set<String>>> right) {
    var product = new ArrayList<Map<String, Set<String>>>();
    for (Map<String, Set<String>> one : left) {
      for (Map<String, Set<String>> other : right) {
        var both = new LinkedHashMap<>(one);
        other.forEach((field, used) -> both.merge(field, used, QueryShape::union));
        product.add(both);
      }
    }
    return product;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }
}
