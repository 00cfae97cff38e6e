package org.prasan.registry.centre;

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
import org.prasan.conventions.security.Scope;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.centre.CentreRefusal.DistrictAlreadyHasCentre;
import org.prasan.registry.centre.outbound.CentreEventTranslator;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All centres. Each save is one document write: state, version and pending events together. */
@Component
public final class Centres {

  public static final String COLLECTION = "centres";
  public static final String DISTRICT = "state.centreId.districtCode";
  public static final String STATUS = "state.status";
  public static final String TERM_ENDS = "state.committee.termEndsOn";
  public static final String SEATED = "state.committee.members.volunteerId";

  private final AggregateStore<Centre, CentreEvent> store;

  Centres(AggregateStores stores) {
    store =
        stores.of(COLLECTION, Centre.class, "registry.centre-events", new CentreEventTranslator());
  }

  /**
   * Stores the district's next centre: the first, or the one after a dissolved one. Whoever inserts
   * an id first has it, so one district never has two centres that are not dissolved.
   */
  Receipt save(
      String districtCode, Intent intent, Function<CentreId, Change<Centre, CentreEvent>> propose) {
    CentreId id = CentreId.first(districtCode);
    while (true) {
      try {
        return store.create(id.value(), intent, propose.apply(id));
      } catch (AlreadyExists taken) {
        if (!dissolved(id)) {
          throw new DistrictAlreadyHasCentre(districtCode);
        }
        id = id.next();
      }
    }
  }

  /** Loads within the caller's scope, decides, saves; empty when the scope has no such centre. */
  Optional<Receipt> change(
      Caller caller,
      String centreId,
      Intent intent,
      Function<Centre, Change<Centre, CentreEvent>> decide) {
    return store.change(Scope.districts(caller, DISTRICT), centreId, intent, decide);
  }

  public Optional<Stored<Centre>> find(Caller caller, String centreId) {
    return store.find(centreId, Scope.districts(caller, DISTRICT));
  }

  public boolean exists(String centreId) {
    return store.find(centreId).isPresent();
  }

  public List<Stored<Centre>> list(
      Caller caller,
      @Nullable String districtCode,
      @Nullable CentreStatus status,
      @Nullable String cursor,
      int limit) {
    var filters = new ArrayList<Criteria>();
    filters.add(Scope.districts(caller, DISTRICT, districtCode));
    if (status != null) {
      filters.add(where(STATUS).is(status));
    }
    return store.list(filters, cursor, limit);
  }

  /**
   * Those of the given volunteers who sit on a committee of another centre that is not dissolved.
   *
   * <p>This look-up alone would lose a race of two appointments. None can happen: a member must
   * belong to the centre's district, a volunteer's district never changes, and a district has one
   * centre that is not dissolved, whose appointments the version of its document puts in order. The
   * look-up guards records that came in some other way.
   */
  Set<String> seatedElsewhere(Collection<String> volunteerIds, String centreId) {
    return store.list(List.of(where(SEATED).in(volunteerIds)), null, volunteerIds.size()).stream()
        .filter(other -> !other.id().equals(centreId))
        .map(Stored::state)
        .filter(other -> other.status() != CentreStatus.DISSOLVED)
        .flatMap(other -> other.seats().stream())
        .filter(volunteerIds::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean dissolved(CentreId id) {
    return store
        .find(id.value())
        .filter(found -> found.state().status() == CentreStatus.DISSOLVED)
        .isPresent();
  }
}
