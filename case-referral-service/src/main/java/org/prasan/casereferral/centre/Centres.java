package org.prasan.casereferral.centre;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.prasan.casereferral.centre.Centre.Standing;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.Projection;
import org.springframework.stereotype.Component;

/** The centres this service has heard of. */
@Component
public class Centres {

  private static final String DISTRICT = "state.districtCode";
  private static final String STANDING = "state.standing";
  private static final List<String> NOT_WORKING =
      List.of(Standing.SUSPENDED.name(), Standing.DISSOLVED.name());
  private static final int MOST_IN_DISTRICT = 50;
  private static final int MOST_NOT_WORKING = 1000;

  private final Projection<Centre> projection;

  Centres(EventConsumers consumers) {
    projection =
        consumers.projection("centres", Centre.class, on(DISTRICT, "_id"), on(STANDING, "_id"));
  }

  public Projection<Centre> projection() {
    return projection;
  }

  public boolean isEstablishedIn(String districtCode) {
    return projection
        .list(List.of(where(DISTRICT).is(districtCode)), null, MOST_IN_DISTRICT)
        .stream()
        .anyMatch(row -> row.state().standing() == Standing.ESTABLISHED);
  }

  /** Districts whose centre was suspended or dissolved, and where none is established. */
  public List<String> withoutCentre() {
    return projection
        .list(List.of(where(STANDING).in(NOT_WORKING)), null, MOST_NOT_WORKING)
        .stream()
        .map(row -> row.state().districtCode())
        .distinct()
        .filter(district -> !isEstablishedIn(district))
        .toList();
  }
}
