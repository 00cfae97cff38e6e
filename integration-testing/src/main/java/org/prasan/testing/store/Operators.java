package org.prasan.testing.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * The short allow-list: what MongoDB 7 and 8 document and the embedded store does the same way. To
 * add a line here, try it on both.
 */
final class Operators {

  private static final Set<String> IN_FILTERS =
      Set.of(
          "$and",
          "$or",
          "$not",
          "$eq",
          "$ne",
          "$gt",
          "$gte",
          "$lt",
          "$lte",
          "$in",
          "$nin",
          "$exists",
          "$elemMatch",
          "$size");
  private static final Set<String> IN_UPDATES =
      Set.of(
          "$set", "$unset", "$setOnInsert", "$inc", "$min", "$max", "$push", "$pull", "$addToSet");
  private static final Set<String> OF_PUSH = Set.of("$each", "$slice");
  private static final Set<String> STAGES =
      Set.of("$match", "$sort", "$limit", "$skip", "$project", "$group", "$count", "$unwind");
  private static final Set<String> IN_EXPRESSIONS =
      Set.of(
          "$sum",
          "$avg",
          "$min",
          "$max",
          "$first",
          "$last",
          "$push",
          "$addToSet",
          "$cond",
          "$eq",
          "$ne",
          "$gt",
          "$gte",
          "$lt",
          "$lte",
          "$and",
          "$or",
          "$not",
          "$in",
          "$ifNull",
          "$add",
          "$subtract",
          "$multiply",
          "$divide",
          "$size",
          "$literal");

  private Operators() {}

  /** Whether a value of a filter is a set of operators and not a document to compare with. */
  static boolean areIn(BsonValue value) {
    return value.isDocument()
        && !value.asDocument().isEmpty()
        && value.asDocument().getFirstKey().startsWith("$");
  }

  static List<String> notAllowedInFilter(BsonDocument filter) {
    var refused = new ArrayList<String>();
    for (Map.Entry<String, BsonValue> entry : filter.entrySet()) {
      if (entry.getKey().startsWith("$") && !IN_FILTERS.contains(entry.getKey())) {
        refused.add("filter operator " + entry.getKey());
      } else if (entry.getValue().isRegularExpression()) {
        refused.add("regular expression on " + entry.getKey());
      } else if (entry.getKey().equals("$and") || entry.getKey().equals("$or")) {
        entry
            .getValue()
            .asArray()
            .forEach(part -> refused.addAll(notAllowedInFilter(part.asDocument())));
      } else if (areIn(entry.getValue()) || entry.getKey().equals("$elemMatch")) {
        refused.addAll(notAllowedInFilter(entry.getValue().asDocument()));
      }
    }
    return refused;
  }

  static List<String> notAllowedInUpdate(BsonValue update) {
    if (update.isArray()) {
      return List.of("update by a pipeline");
    }
    var refused = new ArrayList<String>();
    for (Map.Entry<String, BsonValue> entry : update.asDocument().entrySet()) {
      String operator = entry.getKey();
      if (!operator.startsWith("$")) {
        continue; // a whole document
      }
      if (!IN_UPDATES.contains(operator)) {
        refused.add("update operator " + operator);
      } else {
        entry
            .getValue()
            .asDocument()
            .forEach((field, value) -> refused.addAll(modifiers(operator, field, value)));
      }
    }
    return refused;
  }

  static List<String> notAllowedInPipeline(Iterable<BsonValue> pipeline) {
    var refused = new ArrayList<String>();
    for (BsonValue stage : pipeline) {
      Map.Entry<String, BsonValue> only = stage.asDocument().entrySet().iterator().next();
      String name = only.getKey();
      BsonValue content = only.getValue();
      if (!STAGES.contains(name)) {
        refused.add("stage " + name);
      } else if (name.equals("$match")) {
        refused.addAll(notAllowedInFilter(content.asDocument()));
      } else {
        refused.addAll(notAllowedInExpression(content));
      }
    }
    return refused;
  }

  private static List<String> modifiers(String operator, String field, BsonValue value) {
    var refused = new ArrayList<String>();
    if (field.contains("$")) {
      refused.add("positional update of " + field);
    }
    if (operator.equals("$pull") && value.isDocument()) {
      refused.addAll(notAllowedInFilter(value.asDocument()));
    } else if (areIn(value)) {
      value.asDocument().keySet().stream()
          .filter(modifier -> !OF_PUSH.contains(modifier))
          .forEach(modifier -> refused.add(operator + " with " + modifier));
    }
    return refused;
  }

  private static List<String> notAllowedInExpression(BsonValue expression) {
    var refused = new ArrayList<String>();
    if (expression.isArray()) {
      expression.asArray().forEach(part -> refused.addAll(notAllowedInExpression(part)));
    }
    if (expression.isDocument()) {
      expression
          .asDocument()
          .forEach((name, part) -> {
            if (name.startsWith("$") && !IN_EXPRESSIONS.contains(name)) {
              refused.add("expression " + name);
            } else if (!name.equals("$literal")) {
              refused.addAll(notAllowedInExpression(part));
            }
          });
    }
    return refused;
  }
}
