package org.prasan.casereferral.casefile;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.outbound.CaseEventTranslator;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All cases. Who may see which is part of each query. */
@Component
public class Cases {

  public static final String COLLECTION = "cases";
  private static final int ENOUGH_LOOK_ALIKES = 50;

  private final AggregateStore<Case, CaseEvent> store;
  private final MongoTemplate mongo;

  Cases(AggregateStores stores, MongoTemplate mongo) {
    this.mongo = mongo;
    store = stores.of(COLLECTION, Case.class, CaseEventTranslator.TOPIC, new CaseEventTranslator());
  }

  Receipt create(Intent intent, Change<Case, CaseEvent> change) {
    return store.create(change.state().id(), intent, change);
  }

  Optional<Receipt> change(
      Criteria scope, String id, Intent intent, Function<Case, Change<Case, CaseEvent>> decide) {
    return store.change(scope, id, intent, decide);
  }

  public Optional<Stored<Case>> find(String id, Criteria scope) {
    return store.find(id, scope);
  }

  public Optional<Case> find(String id) {
    return store.find(id).map(Stored::state);
  }

  /** Newest first. */
  public List<Stored<Case>> list(List<Criteria> filters, @Nullable String cursor, int limit) {
    return store.list(filters, cursor, limit);
  }

  /** Cases with a client of the same blind index, newest first. */
  List<Stored<Case>> lookingAlike(List<String> identityIndexes) {
    return identityIndexes.isEmpty()
        ? List.of()
        : store.list(
            List.of(where("state.identityIndexes").in(identityIndexes)), null, ENOUGH_LOOK_ALIKES);
  }

  /** Cases in which a need waits for the centre, the longest waiting first. */
  public List<Case> needingAction(Criteria scope, @Nullable String cursor, int limit) {
    var filters = new ArrayList<Criteria>();
    filters.add(where("state.needsActionKey").gt(cursor == null ? "" : cursor));
    filters.add(scope);
    var query = new Query();
    filters.forEach(query::addCriteria);
    query.with(Sort.by("state.needsActionKey")).limit(limit);
    query.fields().include("state");
    return mongo.find(query, CaseDocument.class, COLLECTION).stream()
        .map(CaseDocument::state)
        .toList();
  }

  public long countNeedingAction() {
    return mongo.count(Query.query(where("state.needsActionKey").gt("")), COLLECTION);
  }

  /** The part of a stored case that a queue shows. */
  record CaseDocument(String id, Case state) {}
}
