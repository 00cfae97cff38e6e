package org.prasan.registry.agency;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.conventions.security.Scope;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.agency.outbound.AgencyEventTranslator;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All partner agencies. Each save is one document write: state, version and pending events. */
@Component
public final class Agencies {

  public static final String COLLECTION = "agencies";
  public static final String DISTRICTS = "state.offer.districts";
  public static final String SERVICES = "state.offer.services";
  public static final String KIND = "state.kind";
  public static final String STATUS = "state.status";
  static final String ID = "state.agencyId";

  private final AggregateStore<PartnerAgency, AgencyEvent> store;

  Agencies(AggregateStores stores) {
    store =
        stores.of(
            COLLECTION, PartnerAgency.class, "registry.agency-events", new AgencyEventTranslator());
  }

  Receipt save(String id, Intent intent, Change<PartnerAgency, AgencyEvent> registered) {
    return store.create(id, intent, registered);
  }

  /** An agency's officer changes that agency; the ministry and the department change any. */
  Optional<Receipt> change(
      Caller caller,
      String id,
      Intent intent,
      Function<PartnerAgency, Change<PartnerAgency, AgencyEvent>> decide) {
    return store.change(Scope.agency(caller, ID), id, intent, decide);
  }

  public Set<String> known(Collection<String> ids) {
    return store.list(List.of(where("_id").in(ids)), null, ids.size()).stream()
        .map(Stored::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Optional<Stored<PartnerAgency>> find(Caller caller, String id) {
    return store.find(id, visible(caller, null));
  }

  public List<Stored<PartnerAgency>> list(
      Caller caller, AgencyFilter filter, @Nullable String cursor, int limit) {
    var filters = new ArrayList<Criteria>();
    filters.add(visible(caller, filter.district()));
    if (filter.service() != null) {
      filters.add(where(SERVICES).is(filter.service()));
    }
    if (filter.kind() != null) {
      filters.add(where(KIND).is(filter.kind()));
    }
    return store.list(filters, cursor, limit);
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
