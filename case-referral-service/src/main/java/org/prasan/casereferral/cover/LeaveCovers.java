package org.prasan.casereferral.cover;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.problem.UnknownId;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Scope;
import org.prasan.messaging.AggregateStore;
import org.prasan.messaging.AggregateStores;
import org.prasan.messaging.Change;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.prasan.messaging.Stored;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** All leave covers, those that are over as well. */
@Component
public class LeaveCovers {

  private static final String DISTRICT = "state.districtCode";
  private static final String BY = "state.by";
  private static final String UNTIL = "state.until";
  private static final int MOST_AT_ONCE = 50;

  private final AggregateStore<LeaveCover, CoverEvent> store;
  private final Clock clock;

  LeaveCovers(AggregateStores stores, Clock clock) {
    this.clock = clock;
    store =
        stores.of(
            "leave_covers",
            LeaveCover.class,
            CoverEvent.class,
            on(DISTRICT, "-listKey"),
            on(BY, "-listKey"));
  }

  Receipt create(Caller caller, Intent intent, Change<LeaveCover, CoverEvent> change) {
    Scope.requireDistrict(caller, change.state().districtCode());
    return store.create(change.state().id(), intent, change);
  }

  Receipt change(
      Caller caller,
      String id,
      Intent intent,
      Function<LeaveCover, Change<LeaveCover, CoverEvent>> decide) {
    return store
        .change(Scope.districts(caller, DISTRICT), id, intent, decide)
        .orElseThrow(UnknownId::new);
  }

  /** Newest first. */
  public List<Stored<LeaveCover>> list(
      Caller caller, @Nullable String district, @Nullable String cursor, int limit) {
    return store.list(List.of(Scope.districts(caller, DISTRICT, district)), cursor, limit);
  }

  /** Those by which the caller stands in for somebody today, in districts that the token names. */
  public List<LeaveCover> heldBy(Caller caller) {
    LocalDate today = ThaiDates.inBangkok(clock.instant());
    var running = where(BY).is(caller.subject()).and(UNTIL).gte(today);
    return store.list(List.of(running), null, MOST_AT_ONCE).stream()
        .map(Stored::state)
        .filter(cover -> cover.ended() == null && !cover.from().isAfter(today))
        .filter(cover -> caller.districts().contains(cover.districtCode()))
        .toList();
  }
}
