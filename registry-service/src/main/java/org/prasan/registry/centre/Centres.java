package org.prasan.registry.centre;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.prasan.messaging.Stored;
import org.prasan.registry.centre.CentreRefusal.DistrictAlreadyHasCentre;
import org.prasan.registry.volunteer.ActingDistricts;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All centres. Each save is one document write: state, version and pending events together. */
@Component
public final class Centres implements ActingDistricts {

  private static final String COLLECTION = "centres";
  private static final String DISTRICT = "state.of.districtCode";
  private static final String STATUS = "state.status";
  private static final String TERM_ENDS = "state.committee.termEndsOn";
  private static final int MANY_GENERATIONS = 1000;
  private static final String SEATED = "state.committee.members.volunteerId";

  private final AggregateStore<Centre, CentreEvent> store;
  private final MongoTemplate mongo;

  Centres(AggregateStores stores, MongoTemplate mongo) {
    store =
        stores.of(
            COLLECTION,
            Centre.class,
            CentreEvent.class,
            on(DISTRICT, "-listKey"),
            on(SEATED, "-listKey"));
    this.mongo = mongo;
  }

  /**
   * Stores the district's next centre: the first, or the one after a dissolved one. Whoever inserts
   * an id first has it, so one district never has two centres that are not dissolved.
   *
   * @throws UnknownId when the district is outside the caller's scope
   */
  Receipt create(
      Caller caller,
      String districtCode,
      Intent intent,
      Function<CentreRef, Change<Centre, CentreEvent>> propose) {
    Scope.requireDistrict(within(caller), districtCode);
    CentreRef next = CentreRef.first(districtCode);
    while (true) {
      try {
        return store.create(next.centreId(), intent, propose.apply(next));
      } catch (AlreadyExists taken) {
        if (!dissolved(next)) {
          throw new DistrictAlreadyHasCentre(districtCode);
        }
        next = next.next();
      }
    }
  }

  /**
   * @throws UnknownId when the caller's scope holds no such centre
   */
  Receipt change(
      Caller caller,
      String centreId,
      Intent intent,
      Function<Centre, Change<Centre, CentreEvent>> decide) {
    return store
        .change(Scope.districts(within(caller), DISTRICT), centreId, intent, decide)
        .orElseThrow(UnknownId::new);
  }

  /**
   * @throws UnknownId when the caller's scope holds no such centre
   */
  public Stored<Centre> find(Caller caller, String centreId) {
    return store.find(Scope.districts(caller, DISTRICT), centreId).orElseThrow(UnknownId::new);
  }

  /** Reading of the centre itself goes on: its officers see that it is suspended. */
  @Override
  public Caller within(Caller caller) {
    if (caller.seesEverything() || caller.districts().isEmpty()) {
      return caller;
    }
    Map<String, List<CentreStatus>> states =
        store.list(List.of(Scope.districts(caller, DISTRICT)), null, MANY_GENERATIONS).stream()
            .map(Stored::state)
            .collect(groupingBy(c -> c.of().districtCode(), mapping(Centre::status, toList())));
    return caller.within(
        caller.districts().stream()
            .filter(district -> CentreStatus.mayAct(states.getOrDefault(district, List.of())))
            .collect(Collectors.toUnmodifiableSet()));
  }

  public boolean exists(String centreId) {
    return store.find(centreId).isPresent();
  }

  /** One row more than the page holds, which tells that there is more. */
  public List<Stored<Centre>> list(Caller caller, CentreFilter filter, PageQuery page) {
    var filters = new ArrayList<Criteria>();
    filters.add(Scope.districts(caller, DISTRICT, filter.district()));
    if (filter.state() != null) {
      filters.add(where(STATUS).is(filter.state()));
    }
    if (filter.termEndsBefore() != null) {
      filters.add(where(TERM_ENDS).lt(filter.termEndsBefore()));
      if (filter.state() == null) {
        filters.add(where(STATUS).in(CentreStatus.notFinal()));
      }
    }
    return store.list(filters, page.cursor(), page.size() + 1);
  }

  /**
   * Those of the given volunteers who sit on a committee of another centre that is not dissolved.
   *
   * <p>This look-up alone would lose a race of two appointments. None can happen: a member must
   * belong to the centre's district, a volunteer's district never changes, and a district has one
   * centre that is not dissolved, whose appointments the version of its document puts in order. The
   * look-up guards records that came in some other way.
   */
  Set<String> seatedElsewhere(Collection<String> volunteerIds, CentreRef centre) {
    return store.list(List.of(where(SEATED).in(volunteerIds)), null, volunteerIds.size()).stream()
        .map(Stored::state)
        .filter(other -> !other.of().equals(centre) && !other.status().isFinal())
        .flatMap(other -> other.seats().stream())
        .filter(volunteerIds::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How many there are by district and state. */
  public List<Map<String, Object>> count(Caller caller) {
    return FigureCount.of(mongo, COLLECTION, Scope.districts(caller, DISTRICT))
        .by(Map.of("district", DISTRICT, "state", STATUS));
  }

  /** How many committees of centres that are not dissolved end their term then, by district. */
  public List<Map<String, Object>> countTermsEnding(Caller caller, LocalDate from, LocalDate to) {
    return FigureCount.of(
            mongo,
            COLLECTION,
            Scope.districts(caller, DISTRICT),
            where(STATUS).in(CentreStatus.notFinal()),
            where(TERM_ENDS).gte(from).lte(to))
        .by(Map.of("district", DISTRICT));
  }

  private boolean dissolved(CentreRef centre) {
    return store
        .find(centre.centreId())
        .filter(found -> found.state().status().isFinal())
        .isPresent();
  }
}
