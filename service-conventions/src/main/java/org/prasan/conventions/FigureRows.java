package org.prasan.conventions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

/** Counts the documents of a collection straight from the store, as the rows of a figure. */
public record FigureRows(MongoTemplate mongo, String collection) {

  /**
   * @param listed path of a list of which each entry counts for itself, or null
   * @param dimensions name to path; a document without the path counts without the dimension
   */
  public List<Map<String, Object>> count(
      Criteria filter, @Nullable String listed, Map<String, String> dimensions) {
    var pipeline = new ArrayList<Document>();
    pipeline.add(new Document("$match", filter.getCriteriaObject()));
    if (listed != null) {
      pipeline.add(new Document("$unwind", "$" + listed));
    }
    var by = new Document();
    dimensions.forEach((name, path) -> by.append(name, "$" + path));
    pipeline.add(
        new Document("$group", new Document("_id", by).append("value", new Document("$sum", 1))));
    var rows = new ArrayList<Map<String, Object>>();
    for (Document group : mongo.getCollection(collection).aggregate(pipeline)) {
      var row = new LinkedHashMap<String, Object>(group.get("_id", Document.class));
      row.values().removeIf(Objects::isNull);
      row.put("value", group.get("value", Number.class).longValue());
      rows.add(row);
    }
    return rows;
  }
}
