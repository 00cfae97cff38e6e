package org.prasan.registry.agency;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.FigureCount;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.Scope;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** All partner agencies. Each save is one document write: state, version and pending events. */
@Component
public final class Agencies {

  private static final String COLLECTION = "agencies";
  private static final String ID = "state.agencyId";
  private static final String DISTRICTS = "state.offer.districts";
  private static final String SERVICES = "state.offer.services";
  private static final String KIND = "state.kind";
  private static final String CAPACITY_SINCE = "state.capacitySince";
  private static final String STATUS = "state.status";

  private final AggregateStore<PartnerAgency, AgencyEvent> store;
  private final MongoTemplate mongo;

  Agencies(AggregateStores stores, MongoTemplate mongo) {
    store =
        stores.of(
            COLLECTION,
            PartnerAgency.class,
            AgencyEvent.class,
            on(DISTRICTS, "-listKey"),
            on(SERVICES, "-listKey"),
            on(CAPACITY_SINCE));
    this.mongo = mongo;
  }

  Receipt create(String id, Intent intent, Change<PartnerAgency, AgencyEvent> registered) {
    return store.create(id, intent, registered);
  }

  /**
   * An agency's officer changes that agency; the ministry and the department change any.
   *
   * @throws UnknownId when the caller's scope holds no such agency
   */
  Receipt change(
      Caller caller,
      String id,
      Intent intent,
      Function<PartnerAgency, Change<PartnerAgency, AgencyEvent>> decide) {
    return store.change(Scope.agency(caller, ID), id, intent, decide).orElseThrow(UnknownId::new);
  }

  /** For the clock, which has no caller. */
  void ask(
      String id,
      Intent intent,
      Function<PartnerAgency, Change<PartnerAgency, AgencyEvent>> decide) {
    store.change(id, intent, decide);
  }

  /** Open ones that have not said since then how ready they are. */
  List<String> silentSince(Instant then) {
    Query query = Query.query(where(CAPACITY_SINCE).lt(then).and(STATUS).is(AgencyStatus.OPEN));
    query.fields().include("_id");
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(row -> row.getString("_id"))
        .toList();
  }

  /** Whether the register holds the agency as one that closed. */
  public boolean closed(String id) {
    return store
        .find(id)
        .filter(found -> found.state().status() == AgencyStatus.CLOSED)
        .isPresent();
  }

  /** Those among the given ids that the register has, whatever the caller may see. */
  public Set<String> known(Collection<String> ids) {
    return store.list(List.of(where("_id").in(ids)), null, ids.size()).stream()
        .map(Stored::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @throws UnknownId when the caller's scope holds no such agency
   */
  public Stored<PartnerAgency> find(Caller caller, String id) {
    return store.find(visible(caller, null), id).orElseThrow(UnknownId::new);
  }

  /** One row more than the page holds, which tells that there is more. */
  public List<Stored<PartnerAgency>> list(Caller caller, AgencyFilter filter, PageQuery page) {
    var filters = new ArrayList<Criteria>();
    filters.add(visible(caller, filter.district()));
    if (filter.service() != null) {
      filters.add(where(SERVICES).is(filter.service()));
    }
    if (filter.kind() != null) {
      filters.add(where(KIND).is(filter.kind()));
    }
    return store.list(filters, page.cursor(), page.size() + 1);
  }

  /** How many are open by kind. */
  public List<Map<String, Object>> countByKind(Caller caller) {
    return open(caller).by(Map.of("kind", KIND));
  }

  /** How many are open by service; one counts once per service. */
  public List<Map<String, Object>> countByService(Caller caller) {
    return open(caller).perEntryOf(SERVICES).by(Map.of("service", SERVICES));
  }

  /**
   * How many are open by district; one counts once per district. Districts outside the caller's
   * scope, which some of the agencies serve as well, do not appear.
   */
  public List<Map<String, Object>> countByDistrict(Caller caller) {
    return open(caller)
        .perEntryOf(DISTRICTS, Scope.districts(caller, DISTRICTS))
        .by(Map.of("district", DISTRICTS));
  }

  private FigureCount open(Caller caller) {
    return FigureCount.of(
        mongo, COLLECTION, Scope.districts(caller, DISTRICTS), where(STATUS).is(AgencyStatus.OPEN));
  }

  /** Districts see the agencies that serve them, an agency sees itself. */
  private static Criteria visible(Caller caller, @Nullable String district) {
    boolean onlyAgency = caller.is(Role.AGENCY_OFFICER) && caller.districts().isEmpty();
    if (!onlyAgency || caller.seesEverything()) {
      return Scope.districts(caller, DISTRICTS, district);
    }
    Criteria own = Scope.agency(caller, ID);
    return district == null ? own : own.and(DISTRICTS).is(district);
  }
}
