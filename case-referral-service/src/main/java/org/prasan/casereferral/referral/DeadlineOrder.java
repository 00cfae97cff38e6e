package org.prasan.casereferral.referral;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * A list in the order in which something is due. Many may be due at the same instant, so a page
 * goes on first within that instant, by ids, and then after it.
 */
record DeadlineOrder(MongoTemplate mongo, String collection, String due) {

  private static final int INSTANT = 14;

  /** A stored referral, as far as a list shows it. */
  record Row(String id, long version, Referral state) {}

  List<Stored<Referral>> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    if (cursor == null) {
      return ask(filters, where(due).gt(Date.from(Instant.EPOCH)), limit);
    }
    Date last = new Date(Long.parseLong(cursor.substring(0, INSTANT)));
    String id = cursor.substring(INSTANT + 1);
    var rows = new ArrayList<>(ask(filters, where(due).is(last).and("_id").gt(id), limit));
    if (rows.size() < limit) {
      rows.addAll(ask(filters, where(due).gt(last), limit - rows.size()));
    }
    return rows;
  }

  private List<Stored<Referral>> ask(List<Criteria> filters, Criteria from, int limit) {
    var all = new ArrayList<>(filters);
    all.add(from);
    var query = Query.query(new Criteria().andOperator(all));
    query.with(Sort.by(due, "_id")).limit(limit);
    query.fields().include("version", "state");
    return mongo.find(query, Row.class, collection).stream().map(DeadlineOrder::stored).toList();
  }

  private static Stored<Referral> stored(Row row) {
    Instant due = Objects.requireNonNull(row.state().countdown()).due();
    String key = String.format(Locale.ROOT, "%014d-%s", due.toEpochMilli(), row.id());
    return new Stored<>(row.id(), row.version(), key, row.state());
  }
}
