package org.prasan.registry.workshop;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.centre.KnownWorkshops;
import org.prasan.registry.workshop.outbound.WorkshopEventTranslator;
import org.springframework.stereotype.Component;

/** All workshops; they concern every district, so no scope narrows them. */
@Component
public final class Workshops implements KnownWorkshops {

  public static final String COLLECTION = "workshops";

  private final AggregateStore<Workshop, WorkshopEvent> store;

  Workshops(AggregateStores stores) {
    store =
        stores.of(
            COLLECTION, Workshop.class, "registry.workshop-events", new WorkshopEventTranslator());
  }

  Receipt save(String id, Intent intent, Change<Workshop, WorkshopEvent> announced) {
    return store.create(id, intent, announced);
  }

  Optional<Receipt> change(
      String id, Intent intent, Function<Workshop, Change<Workshop, WorkshopEvent>> decide) {
    return store.change(id, intent, decide);
  }

  @Override
  public boolean exists(String workshopId) {
    return find(workshopId).isPresent();
  }

  public Optional<Stored<Workshop>> find(String id) {
    return store.find(id);
  }

  public List<Stored<Workshop>> list(@Nullable String cursor, int limit) {
    return store.list(List.of(), cursor, limit);
  }
}
