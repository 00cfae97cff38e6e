package org.prasan.casereferral.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Cases;
import org.prasan.casereferral.referral.Referrals;
import org.prasan.conventions.Figures;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Counts straight from the documents, within the districts the caller may see. */
@Component
public class CaseFigures {

  private static final List<String> AWAITED = List.of("SENT", "RECEIVED", "ACCEPTED");

  private final MongoTemplate mongo;

  CaseFigures(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * @param districts those to count, or null for all
   */
  public Figures asOf(Instant now, @Nullable Collection<String> districts) {
    return new Figures(
        now,
        List.of(
            FigureDefinition.CASES.with(cases(districts)),
            FigureDefinition.REFERRALS.with(referrals(districts)),
            FigureDefinition.EXPIRED_UNCLAIMED.with(expiredUnclaimed(districts)),
            FigureDefinition.OVERDUE.with(overdue(now, districts))));
  }

  private List<Map<String, Object>> cases(@Nullable Collection<String> districts) {
    return count(
        Cases.COLLECTION,
        within(districts),
        new Document("$unwind", "$state.dimensions"),
        Map.of(
            "district", "$state.districtCode",
            "state", "$state.state",
            "dimension", "$state.dimensions",
            "ageBand", "$state.ageBand"));
  }

  private List<Map<String, Object>> referrals(@Nullable Collection<String> districts) {
    return count(
        Referrals.COLLECTION,
        within(districts),
        null,
        Map.of(
            "district", "$state.districtCode",
            "state", "$state.state",
            "outcome", "$state.answer.outcome"));
  }

  private List<Map<String, Object>> expiredUnclaimed(@Nullable Collection<String> districts) {
    return count(
        Referrals.COLLECTION,
        within(districts)
            .append("state.state", "EXPIRED")
            .append("state.claimedBy", new Document("$exists", false)),
        null,
        Map.of("district", "$state.districtCode"));
  }

  private List<Map<String, Object>> overdue(Instant now, @Nullable Collection<String> districts) {
    return count(
        Referrals.COLLECTION,
        within(districts)
            .append("state.state", new Document("$in", AWAITED))
            .append("state.countdown.due", new Document("$lte", Date.from(now))),
        null,
        Map.of("agency", "$state.agencyId", "state", "$state.state"));
  }

  private static Document within(@Nullable Collection<String> districts) {
    return districts == null
        ? new Document()
        : new Document("state.districtCode", new Document("$in", List.copyOf(districts)));
  }

  private List<Map<String, Object>> count(
      String collection, Document match, @Nullable Document unwind, Map<String, Object> by) {
    var pipeline = new ArrayList<Document>();
    pipeline.add(new Document("$match", match));
    if (unwind != null) {
      pipeline.add(unwind);
    }
    pipeline.add(
        new Document(
            "$group",
            new Document("_id", new Document(by)).append("value", new Document("$sum", 1))));
    var rows = new ArrayList<Map<String, Object>>();
    for (Document group : mongo.getCollection(collection).aggregate(pipeline)) {
      var row = new LinkedHashMap<String, Object>(group.get("_id", Document.class));
      row.values().removeIf(java.util.Objects::isNull);
      row.put("value", group.get("value", Number.class).longValue());
      rows.add(row);
    }
    return rows;
  }
}
