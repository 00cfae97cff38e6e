package org.prasan.casereferral.agency;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.vocabulary.AidService;
import org.prasan.casereferral.vocabulary.Capacity;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.Projection;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** The agencies this service has heard of, so that referring never waits for the registry. */
@Component
public class Agencies {

  private static final String CLOSED = "state.closed";
  private static final String DISTRICTS = "state.districts";

  private final Projection<Agency> projection;

  Agencies(EventConsumers consumers) {
    projection = consumers.projection("agencies", Agency.class, on(CLOSED, DISTRICTS, "_id"));
  }

  public Projection<Agency> projection() {
    return projection;
  }

  public Optional<Agency> find(String id) {
    return projection.find(id);
  }

  /** Those that have not closed, in order of ids; each filter that is null lets all pass. */
  public List<Agency> list(Choice choice, @Nullable String cursor, int limit) {
    var filters = new ArrayList<Criteria>();
    filters.add(where(CLOSED).is(false));
    if (choice.district() != null) {
      filters.add(where(DISTRICTS).is(choice.district()));
    }
    if (choice.service() != null) {
      filters.add(where("state.services").is(choice.service().name()));
    }
    if (choice.capacity() != null) {
      filters.add(where("state.capacity").is(choice.capacity().name()));
    }
    return projection.list(filters, cursor, limit).stream().map(Projection.Row::state).toList();
  }

  /** What a centre looks for when it chooses an agency. */
  public record Choice(
      @Nullable String district, @Nullable AidService service, @Nullable Capacity capacity) {}
}
