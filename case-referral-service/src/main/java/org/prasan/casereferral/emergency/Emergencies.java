package org.prasan.casereferral.emergency;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.stereotype.Component;

/** All floods, fires and other events. Everybody may know of them. */
@Component
public class Emergencies {

  private static final String OPEN = "state.open";

  private final AggregateStore<Emergency, EmergencyEvent> store;

  Emergencies(AggregateStores stores) {
    store = stores.of("emergencies", Emergency.class, EmergencyEvent.class, on(OPEN, "-listKey"));
  }

  Receipt create(Intent intent, Change<Emergency, EmergencyEvent> change) {
    try {
      return store.create(change.state().id(), intent, change);
    } catch (AlreadyExists taken) {
      throw new EmergencyRefusal.EventExists();
    }
  }

  Receipt change(
      String id, Intent intent, Function<Emergency, Change<Emergency, EmergencyEvent>> decide) {
    return store.change(id, intent, decide).orElseThrow(UnknownId::new);
  }

  /** Those under which cases are still taken in, newest first. */
  public List<Stored<Emergency>> open(@Nullable String cursor, int limit) {
    return store.list(List.of(where(OPEN).is(true)), cursor, limit);
  }

  /** Refuses a tag under which no cases of this district are taken in. */
  public void requireOpen(String eventTag, String districtCode) {
    boolean open =
        store
            .find(eventTag)
            .map(Stored::state)
            .filter(it -> it.open() && it.districts().contains(districtCode))
            .isPresent();
    if (!open) {
      throw new EmergencyRefusal.EventUnknown();
    }
  }
}
