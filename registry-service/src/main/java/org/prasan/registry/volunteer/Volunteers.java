package org.prasan.registry.volunteer;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.prasan.registry.volunteer.VolunteerRefusal.PersonAlreadyRegistered;
import org.prasan.registry.volunteer.outbound.VolunteerEventTranslator;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All volunteers. Each save is one document write: state, version and pending events together. */
@Component
public final class Volunteers {

  public static final String COLLECTION = "volunteers";
  public static final String DISTRICT = "state.districtCode";
  public static final String STATUS = "state.status";

  private final AggregateStore<Volunteer, VolunteerEvent> store;

  Volunteers(AggregateStores stores) {
    store =
        stores.of(
            COLLECTION,
            Volunteer.class,
            "registry.volunteer-events",
            new VolunteerEventTranslator());
  }

  /**
   * The receipt of this very request, if it came before.
   *
   * @throws PersonAlreadyRegistered when another request registered the person
   */
  Optional<Receipt> earlier(String id, Intent intent) {
    return store.change(
        id,
        intent,
        _ -> {
          throw new PersonAlreadyRegistered();
        });
  }

  Receipt save(String id, Intent intent, Change<Volunteer, VolunteerEvent> registered) {
    try {
      return store.create(id, intent, registered);
    } catch (AlreadyExists taken) {
      throw new PersonAlreadyRegistered();
    }
  }

  Optional<Receipt> change(
      Caller caller,
      String id,
      Intent intent,
      Function<Volunteer, Change<Volunteer, VolunteerEvent>> decide) {
    return store.change(Scope.districts(caller, DISTRICT), id, intent, decide);
  }

  /** Those among the given ids that the register has, whatever the caller may see. */
  public List<Volunteer> known(Collection<String> ids) {
    return store.list(List.of(where("_id").in(ids)), null, ids.size()).stream()
        .map(Stored::state)
        .toList();
  }

  Optional<Stored<Volunteer>> find(Caller caller, String id) {
    return store.find(id, Scope.districts(caller, DISTRICT));
  }

  List<Stored<Volunteer>> list(
      Caller caller,
      @Nullable String districtCode,
      @Nullable VolunteerStatus status,
      @Nullable String cursor,
      int limit) {
    var filters = new ArrayList<Criteria>();
    filters.add(Scope.districts(caller, DISTRICT, districtCode));
    if (status != null) {
      filters.add(where(STATUS).is(status));
    }
    return store.list(filters, cursor, limit);
  }
}
