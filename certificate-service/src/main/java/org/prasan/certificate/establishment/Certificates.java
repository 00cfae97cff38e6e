package org.prasan.certificate.establishment;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Scope;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Stored;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Field;
import org.springframework.data.mongodb.core.aggregation.Fields;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps the certificates, each under its number, and lists them within a caller's districts. */
@Component
public class Certificates {

  private static final String COLLECTION = "certificates";
  private static final String CENTRE = "state.establishment.centreId";
  private static final String DISTRICT = "state.establishment.districtCode";
  private static final String STATUS = "state.status";
  private static final String HISTORY = "state.history";
  private static final String YEAR = "state.number.yearBe";

  private final AggregateStore<Certificate, CertificateEvent> store;
  private final MongoTemplate mongo;

  Certificates(AggregateStores stores, MongoTemplate mongo) {
    this.store =
        stores.of(
            COLLECTION,
            Certificate.class,
            CertificateEvent.class,
            on(CENTRE, "-listKey"),
            on(DISTRICT, "-listKey"),
            on(STATUS, "-listKey"),
            on(YEAR, "-listKey"));
    this.mongo = mongo;
  }

  /**
   * Does nothing when the centre has its certificate already.
   *
   * @throws AlreadyExists when the number is another centre's, as only a store that lost a part can
   *     say
   */
  void create(Intent intent, Change<Certificate, CertificateEvent> issue) {
    Certificate certificate = issue.state();
    String id = certificate.number().id();
    try {
      store.create(id, intent, issue);
    } catch (AlreadyExists taken) {
      if (find(id)
          .filter(same -> same.state().centreId().equals(certificate.centreId()))
          .isEmpty()) {
        throw taken;
      }
    }
  }

  /** A centre without a certificate is left alone: it was never established. */
  void change(
      String centreId,
      Intent intent,
      Function<Certificate, Change<Certificate, CertificateEvent>> rule) {
    store.list(List.of(where(CENTRE).is(centreId)), null, 1).stream()
        .map(Stored::id)
        .forEach(id -> store.change(id, intent, rule));
  }

  /** For verification, which is open to all. */
  public Optional<Stored<Certificate>> find(String id) {
    return store.find(id);
  }

  public Optional<Stored<Certificate>> find(Caller caller, String id) {
    return store.find(Scope.districts(caller, DISTRICT), id);
  }

  /** Newest first, one more than the page holds. */
  public List<Stored<Certificate>> list(Caller caller, CertificateFilter filter, PageQuery page) {
    var filters = new ArrayList<Criteria>();
    filters.add(Scope.districts(caller, DISTRICT, filter.district()));
    narrow(filters, CENTRE, filter.centre());
    narrow(filters, STATUS, filter.status());
    narrow(filters, YEAR, filter.year());
    return store.list(filters, page.cursor(), page.size() + 1);
  }

  private static void narrow(List<Criteria> filters, String field, @Nullable Object value) {
    if (value != null) {
      filters.add(where(field).is(value));
    }
  }

  /** Rows of {@code district}, {@code year} and {@code value}. */
  public List<Map<String, Object>> countByYear(Caller caller) {
    return count(caller, Fields.field("year", YEAR));
  }

  /** Rows of {@code district}, {@code status} and {@code value}. */
  public List<Map<String, Object>> countByStatus(Caller caller) {
    return count(caller, Fields.field("status", STATUS));
  }

  /** Of each certificate the district and every status it had; what else it says is not read. */
  List<ValidDays.Life> lives(Caller caller) {
    var query = new Query(where(STATUS).in(List.of(CertificateStatus.values())));
    Criteria scope = Scope.districts(caller, DISTRICT);
    if (!scope.getCriteriaObject().isEmpty()) {
      query.addCriteria(scope);
    }
    query.fields().include(DISTRICT, HISTORY);
    return mongo.find(query, Document.class, COLLECTION).stream().map(this::life).toList();
  }

  private ValidDays.Life life(Document stored) {
    Document state = stored.get("state", Document.class);
    return new ValidDays.Life(
        state.get("establishment", Document.class).getString("districtCode"),
        state.getList("history", Document.class).stream()
            .map(change -> mongo.getConverter().read(StatusChange.class, change))
            .toList());
  }

  private List<Map<String, Object>> count(Caller caller, Field by) {
    var counting =
        newAggregation(
            match(Scope.districts(caller, DISTRICT)),
            group(Fields.from(Fields.field("district", DISTRICT), by)).count().as("value"));
    return mongo.aggregate(counting, COLLECTION, Document.class).getMappedResults().stream()
        .map(Certificates::row)
        .sorted(Comparator.comparing(Map::toString))
        .toList();
  }

  private static Map<String, Object> row(Document counted) {
    var row = new LinkedHashMap<String, Object>(counted.get("_id", Document.class));
    row.put("value", counted.get("value"));
    return row;
  }
}
