package org.prasan.casereferral.centre;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.casereferral.centre.Centre.Standing;
import org.prasan.messaging.EventConsumers;
import org.prasan.messaging.Projection;
import org.springframework.stereotype.Component;

/** The centres this service has heard of. */
@Component
public class Centres {

  private static final String DISTRICT = "state.districtCode";
  private static final String STANDING = "state.standing";
  private static final Set<Standing> NOT_WORKING =
      EnumSet.of(Standing.SUSPENDED, Standing.DISSOLVED);
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
  public Set<String> withoutCentre() {
    return withoutCentre(
        projection
            .list(List.of(where(STANDING).in(names(NOT_WORKING))), null, MOST_NOT_WORKING)
            .stream()
            .map(row -> row.state().districtCode())
            .collect(toSet()));
  }

  /** The same of these districts alone. */
  public Set<String> withoutCentre(Collection<String> districts) {
    return standings(districts).entrySet().stream()
        .filter(district -> !district.getValue().contains(Standing.ESTABLISHED))
        .filter(district -> district.getValue().stream().anyMatch(NOT_WORKING::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of these districts whose officers may act. */
  public Set<String> working(Set<String> districts) {
    Set<String> orphaned = withoutCentre(districts);
    return districts.stream()
        .filter(district -> !orphaned.contains(district))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> names(Set<Standing> standings) {
    return standings.stream().map(Enum::name).toList();
  }

  private Map<String, Set<Standing>> standings(Collection<String> districts) {
    if (districts.isEmpty()) {
      return Map.of();
    }
    var inThem = where(DISTRICT).in(districts.stream().sorted().toList());
    return projection.list(List.of(inThem), null, districts.size() * MOST_IN_DISTRICT).stream()
        .map(Projection.Row::state)
        .collect(groupingBy(Centre::districtCode, mapping(Centre::standing, toSet())));
  }
}
