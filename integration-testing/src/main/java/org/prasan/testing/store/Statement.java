package org.prasan.testing.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * One thing asked of one collection: a read, or one of the updates or deletes of a bulk.
 *
 * @param command as it can be sent again to be explained
 * @param refused features outside the allow-list
 * @param wholeByIntent deletes and aggregations without a filter, which read all they are asked for
 */
record Statement(
    String database,
    String collection,
    BsonDocument command,
    BsonDocument filter,
    BsonDocument sort,
    List<String> refused,
    boolean wholeByIntent) {

  private static final BsonDocument NOTHING = new BsonDocument();
  private static final Set<String> OPTIONS_REFUSED =
      Set.of(
          "collation",
          "hint",
          "min",
          "max",
          "startTransaction",
          "autocommit",
          "tailable",
          "arrayFilters",
          "let",
          "returnKey",
          "mapReduce",
          "allowDiskUse");

  /** The statements of a command; none for what only serves the connection. */
  static List<Statement> of(String database, String name, BsonDocument command) {
    return switch (name) {
      case "find" -> List.of(read(database, name, command, "filter"));
      case "count", "distinct" -> List.of(read(database, name, command, "query"));
      case "findAndModify" -> List.of(findAndModify(database, command));
      case "aggregate" -> List.of(aggregate(database, command));
      case "update" -> bulk(database, name, "updates", command);
      case "delete" -> bulk(database, name, "deletes", command);
      default -> List.of();
    };
  }

  private static Statement read(
      String database, String name, BsonDocument command, String filterField) {
    BsonDocument filter = command.getDocument(filterField, NOTHING);
    var refused = refusedOptions(command);
    refused.addAll(Operators.notAllowedInFilter(filter));
    return new Statement(
        database,
        command.getString(name).getValue(),
        command,
        filter,
        command.getDocument("sort", NOTHING),
        refused,
        name.equals("count") && filter.isEmpty());
  }

  private static Statement findAndModify(String database, BsonDocument command) {
    BsonDocument filter = command.getDocument("query", NOTHING);
    var refused = refusedOptions(command);
    refused.addAll(Operators.notAllowedInFilter(filter));
    refused.addAll(Operators.notAllowedInUpdate(command.get("update", NOTHING)));
    return new Statement(
        database,
        command.getString("findAndModify").getValue(),
        command,
        filter,
        command.getDocument("sort", NOTHING),
        refused,
        false);
  }

  private static Statement aggregate(String database, BsonDocument command) {
    BsonArray pipeline = command.getArray("pipeline");
    var refused = refusedOptions(command);
    refused.addAll(Operators.notAllowedInPipeline(pipeline));
    BsonDocument filter = stage(pipeline, 0, "$match");
    BsonDocument sort = stage(pipeline, filter.isEmpty() ? 0 : 1, "$sort");
    BsonValue collection = command.get("aggregate", NOTHING);
    if (!collection.isString()) {
      refused.add("aggregation over no collection");
    }
    return new Statement(
        database,
        collection.isString() ? collection.asString().getValue() : "",
        command,
        filter,
        sort,
        refused,
        filter.isEmpty() && sort.isEmpty());
  }

  private static List<Statement> bulk(
      String database, String name, String parts, BsonDocument command) {
    var statements = new ArrayList<Statement>();
    for (BsonValue value : command.getArray(parts)) {
      BsonDocument part = value.asDocument();
      BsonDocument filter = part.getDocument("q", NOTHING);
      var refused = refusedOptions(part);
      refused.addAll(refusedOptions(command));
      refused.addAll(Operators.notAllowedInFilter(filter));
      refused.addAll(Operators.notAllowedInUpdate(part.get("u", NOTHING)));
      BsonDocument alone =
          new BsonDocument(name, command.get(name)).append(parts, new BsonArray(List.of(part)));
      statements.add(
          new Statement(
              database,
              command.getString(name).getValue(),
              alone,
              filter,
              NOTHING,
              refused,
              filter.isEmpty()));
    }
    return statements;
  }

  private static List<String> refusedOptions(BsonDocument command) {
    var refused = new ArrayList<String>();
    command.keySet().stream()
        .filter(OPTIONS_REFUSED::contains)
        .forEach(option -> refused.add("option " + option));
    return refused;
  }

  private static BsonDocument stage(BsonArray pipeline, int at, String name) {
    return pipeline.size() > at
        ? pipeline.get(at).asDocument().getDocument(name, NOTHING)
        : NOTHING;
  }
}
