package org.prasan.registry.workshop;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.prasan.conventions.FigureCount;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.registry.centre.KnownWorkshops;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** All workshops; they concern every district, so no scope narrows them. */
@Component
public final class Workshops implements KnownWorkshops {

  private static final String COLLECTION = "workshops";
  private static final String ATTENDEES = "state.attendees";

  private final AggregateStore<Workshop, WorkshopEvent> store;
  private final MongoTemplate mongo;

  Workshops(AggregateStores stores, MongoTemplate mongo) {
    store = stores.of(COLLECTION, Workshop.class, WorkshopEvent.class);
    this.mongo = mongo;
  }

  Receipt create(String id, Intent intent, Change<Workshop, WorkshopEvent> announced) {
    return store.create(id, intent, announced);
  }

  /**
   * @throws UnknownId when there is no such workshop
   */
  Receipt change(
      String id, Intent intent, Function<Workshop, Change<Workshop, WorkshopEvent>> decide) {
    return store.change(id, intent, decide).orElseThrow(UnknownId::new);
  }

  @Override
  public boolean exists(String workshopId) {
    return store.find(workshopId).isPresent();
  }

  /**
   * @throws UnknownId when there is no such workshop
   */
  public Stored<Workshop> find(String id) {
    return store.find(id).orElseThrow(UnknownId::new);
  }

  /** One row more than the page holds, which tells that there is more. */
  public List<Stored<Workshop>> list(PageQuery page) {
    return store.list(List.of(), page.cursor(), page.size() + 1);
  }

  public List<Map<String, Object>> count() {
    return FigureCount.of(mongo, COLLECTION).by(Map.of());
  }

  /** How many people came, by kind; somebody at two workshops counts twice. */
  public List<Map<String, Object>> countAttendees() {
    return FigureCount.of(mongo, COLLECTION)
        .perEntryOf(ATTENDEES)
        .adding(ATTENDEES + ".count")
        .by(Map.of("kind", ATTENDEES + ".kind"));
  }
}
