package org.prasan.certificate.figures;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.prasan.certificate.establishment.Certificates;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Fields;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Counts certificates within a scope; the store does the counting. */
@Component
public class CertificateCounts {

  private final MongoTemplate mongo;

  CertificateCounts(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  public List<Map<String, Object>> byDistrictAndYear(Criteria scope) {
    return count(
        scope,
        Fields.from(
            Fields.field("district", Certificates.DISTRICT),
            Fields.field("year", Certificates.YEAR)));
  }

  public List<Map<String, Object>> byStatus(Criteria scope) {
    return count(
        scope,
        Fields.from(
            Fields.field("district", Certificates.DISTRICT),
            Fields.field("status", Certificates.STATUS)));
  }

  private List<Map<String, Object>> count(Criteria scope, Fields dimensions) {
    return mongo
        .aggregate(
            newAggregation(match(scope), group(dimensions).count().as("value")),
            Certificates.COLLECTION,
            Document.class)
        .getMappedResults()
        .stream()
        .map(CertificateCounts::row)
        .sorted(Comparator.comparing(Map::toString))
        .toList();
  }

  private static Map<String, Object> row(Document counted) {
    var row = new LinkedHashMap<String, Object>();
    if (counted.get("_id") instanceof Document dimensions) {
      row.putAll(dimensions);
    }
    row.put("value", counted.get("value"));
    return row;
  }
}
