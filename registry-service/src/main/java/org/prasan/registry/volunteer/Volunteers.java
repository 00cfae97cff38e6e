package org.prasan.registry.volunteer;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.prasan.conventions.FigureCount;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Scope;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.RunningNumbers;
import org.prasan.messaging.Stored;
import org.prasan.registry.volunteer.VolunteerRefusal.PersonAlreadyRegistered;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All volunteers. Each save is one document write: state, version and pending events together. */
@Component
public final class Volunteers {

  private static final String COLLECTION = "volunteers";
  private static final String DISTRICT = "state.of.districtCode";
  private static final String STATUS = "state.status";

  private final AggregateStore<Volunteer, VolunteerEvent> store;
  private final RunningNumbers numbers;
  private final MongoTemplate mongo;

  Volunteers(AggregateStores stores, MongoTemplate mongo) {
    store = stores.of(COLLECTION, Volunteer.class, VolunteerEvent.class, on(DISTRICT, "-listKey"));
    numbers = new RunningNumbers(mongo, "registration_numbers");
    this.mongo = mongo;
  }

  /**
   * Stores a volunteer under the id that was reserved for the person.
   *
   * @param register asked only when nobody stands under the id
   * @return the same receipt however often the same intent comes
   * @throws PersonAlreadyRegistered when another intent made the entry
   */
  Receipt create(String id, Intent intent, Supplier<Change<Volunteer, VolunteerEvent>> register) {
    if (store.find(id).isPresent()) {
      return store.receipt(id, intent).orElseThrow(PersonAlreadyRegistered::new);
    }
    try {
      return store.create(id, intent, register.get());
    } catch (AlreadyExists taken) {
      throw new PersonAlreadyRegistered();
    }
  }

  /**
   * @throws UnknownId when the caller's scope holds no such volunteer
   */
  Receipt change(
      Caller caller,
      String id,
      Intent intent,
      Function<Volunteer, Change<Volunteer, VolunteerEvent>> decide) {
    return store
        .change(Scope.districts(caller, DISTRICT), id, intent, decide)
        .orElseThrow(UnknownId::new);
  }

  /** Drawn once each, whether or not the entry is stored afterwards. */
  long nextNumber(String year) {
    return numbers.next(year);
  }

  /** Those among the given ids that the register has, whatever the caller may see. */
  public List<Volunteer> known(Collection<String> ids) {
    return store.list(List.of(where("_id").in(ids)), null, ids.size()).stream()
        .map(Stored::state)
        .toList();
  }

  /**
   * @throws UnknownId when the caller's scope holds no such volunteer
   */
  public Stored<Volunteer> find(Caller caller, String id) {
    return store.find(Scope.districts(caller, DISTRICT), id).orElseThrow(UnknownId::new);
  }

  /** One row more than the page holds, which tells that there is more. */
  public List<Stored<Volunteer>> list(Caller caller, VolunteerFilter filter, PageQuery page) {
    var filters = new ArrayList<Criteria>();
    filters.add(Scope.districts(caller, DISTRICT, filter.district()));
    if (filter.state() != null) {
      filters.add(where(STATUS).is(filter.state()));
    }
    return store.list(filters, page.cursor(), page.size() + 1);
  }

  /** How many serve, by district. */
  public List<Map<String, Object>> countActive(Caller caller) {
    return FigureCount.of(
            mongo,
            COLLECTION,
            Scope.districts(caller, DISTRICT),
            where(STATUS).is(VolunteerStatus.ACTIVE))
        .by(Map.of("district", DISTRICT));
  }
}
