package org.prasan.registry.volunteer;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import org.prasan.messaging.IntentReused;
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
  private final ActingDistricts acting;

  Volunteers(AggregateStores stores, MongoTemplate mongo, ActingDistricts acting) {
    store = stores.of(COLLECTION, Volunteer.class, VolunteerEvent.class, on(DISTRICT, "-listKey"));
    numbers = new RunningNumbers(mongo, "registration_numbers");
    this.mongo = mongo;
    this.acting = acting;
  }

  /**
   * @throws UnknownId when the caller's scope does not hold the district
   */
  void requireScope(Caller caller, String districtCode) {
    Scope.requireDistrict(acting.within(caller), districtCode);
  }

  /**
   * What the same intent got before.
   *
   * @throws IntentReused when the intent's key came with another request
   */
  Optional<Receipt> receipt(String id, Intent intent) {
    return store.receipt(id, intent);
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
   * Whether the service under the id has ended, so that another may begin; no, where nobody stands
   * under it.
   *
   * @throws VolunteerRefusal.EndedByOrder when the caller may not let the person serve again
   */
  boolean ended(String id, Caller caller) {
    Optional<Volunteer> ended = store.find(id).map(Stored::state).filter(found -> !found.active());
    ended.ifPresent(found -> found.requireMayReturn(caller));
    return ended.isPresent();
  }

  /** Whether one of them is in the caller's scope. */
  boolean seesOneOf(Caller caller, List<Volunteer> among) {
    var ids = among.stream().map(one -> one.of().volunteerId()).toList();
    return !ids.isEmpty()
        && !store.list(List.of(scope(caller, null), where("_id").in(ids)), null, 1).isEmpty();
  }

  private Criteria scope(Caller caller, @Nullable String district) {
    return Scope.districts(acting.within(caller), DISTRICT, district);
  }

  /**
   * @throws UnknownId when the caller's scope holds no such volunteer
   */
  Receipt change(
      Caller caller,
      String id,
      Intent intent,
      Function<Volunteer, Change<Volunteer, VolunteerEvent>> decide) {
    return store.change(scope(caller, null), id, intent, decide).orElseThrow(UnknownId::new);
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
    return store.find(scope(caller, null), id).orElseThrow(UnknownId::new);
  }

  /** One row more than the page holds, which tells that there is more. */
  public List<Stored<Volunteer>> list(Caller caller, VolunteerFilter filter, PageQuery page) {
    var filters = new ArrayList<Criteria>();
    filters.add(scope(caller, filter.district()));
    if (filter.state() != null) {
      filters.add(where(STATUS).is(filter.state()));
    }
    return store.list(filters, page.cursor(), page.size() + 1);
  }

  /** Whether the register holds the volunteer, and the service has not ended. */
  public boolean serves(String id) {
    return store.find(id).filter(found -> found.state().active()).isPresent();
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
