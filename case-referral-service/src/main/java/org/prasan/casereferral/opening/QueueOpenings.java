package org.prasan.casereferral.opening;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** All openings of queues to neighbours. */
@Component
public class QueueOpenings {

  private static final String FROM = "state.districtCode";
  private static final String TO = "state.toDistrictCode";
  private static final String NEWEST_FIRST = "-listKey";
  private static final int MOST = 200;

  private final AggregateStore<QueueOpening, QueueEvent> store;

  QueueOpenings(AggregateStores stores) {
    store =
        stores.of(
            "queue_openings",
            QueueOpening.class,
            QueueEvent.class,
            on(FROM, NEWEST_FIRST),
            on(TO, NEWEST_FIRST));
  }

  public Receipt create(Intent intent, Change<QueueOpening, QueueEvent> change) {
    return store.create(change.state().id(), intent, change);
  }

  public Receipt change(
      Caller caller,
      String id,
      Intent intent,
      Function<QueueOpening, Change<QueueOpening, QueueEvent>> decide) {
    Criteria own =
        caller.seesEverything() ? new Criteria() : where(FROM).in(sorted(caller.districts()));
    return store.change(own, id, intent, decide).orElseThrow(UnknownId::new);
  }

  /** From and to the caller's districts, newest first. */
  public List<Stored<QueueOpening>> list(Caller caller, @Nullable String cursor, int limit) {
    Criteria scope =
        caller.seesEverything()
            ? new Criteria()
            : new Criteria()
                .orOperator(
                    where(FROM).in(sorted(caller.districts())),
                    where(TO).in(sorted(caller.districts())));
    return store.list(List.of(scope), cursor, limit);
  }

  /** Those that help or once helped from one of these districts, newest first. */
  public List<QueueOpening> to(Collection<String> districts) {
    return districts.isEmpty()
        ? List.of()
        : store.list(List.of(where(TO).in(sorted(districts))), null, MOST).stream()
            .map(Stored::state)
            .toList();
  }

  private static List<String> sorted(Collection<String> districts) {
    return districts.stream().sorted().toList();
  }
}
