package org.prasan.conventions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;

/** Counts documents inside the store: the rows of a {@link Figures.Figure}. */
public final class FigureCount {

  private final MongoTemplate mongo;
  private final String collection;
  private final List<AggregationOperation> stages = new ArrayList<>();
  private Object each = 1;

  private FigureCount(MongoTemplate mongo, String collection) {
    this.mongo = mongo;
    this.collection = collection;
  }

  /**
   * @param all they must all hold, each for fields of its own
   */
  public static FigureCount of(MongoTemplate mongo, String collection, Criteria... all) {
    return new FigureCount(mongo, collection).matching(all);
  }

  /** Counts not the documents but the entries of an array, those for which all of this holds. */
  public FigureCount perEntryOf(String array, Criteria... all) {
    stages.add(Aggregation.unwind(array));
    return matching(all);
  }

  /** Adds up a number instead of counting. */
  public FigureCount adding(String field) {
    each = "$" + field;
    return this;
  }

  /**
   * @param dimensions field by the name that it has in the rows
   * @return rows of the dimensions that have a value, and {@code value}, a long
   */
  public List<Map<String, Object>> by(Map<String, String> dimensions) {
    var by = new Document();
    dimensions.forEach((name, field) -> by.append(name, "$" + field));
    var pipeline = new ArrayList<>(stages);
    pipeline.add(_ ->
        new Document(
            "$group", new Document("_id", by).append("value", new Document("$sum", each))));
    return mongo
        .aggregate(Aggregation.newAggregation(pipeline), collection, Document.class)
        .getMappedResults()
        .stream()
        .map(FigureCount::row)
        .sorted(Comparator.comparing(Map::toString))
        .toList();
  }

  /** What a row counts. */
  public static long value(Map<String, Object> row) {
    return row.get("value") instanceof Number counted ? counted.longValue() : 0;
  }

  private FigureCount matching(Criteria... all) {
    var filter = new Document();
    for (Criteria criteria : all) {
      filter.putAll(criteria.getCriteriaObject());
    }
    stages.add(context -> new Document("$match", context.getMappedObject(filter)));
    return this;
  }

  private static Map<String, Object> row(Document counted) {
    var row = new TreeMap<String, Object>();
    if (counted.get("_id") instanceof Document dimensions) {
      row.putAll(dimensions);
    }
    row.values().removeIf(Objects::isNull);
    row.put("value", counted.get("value", Number.class).longValue());
    return row;
  }
}
