package org.prasan.registry.centre.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prasan.messaging.Stored;
import org.prasan.registry.centre.Centre;
import org.prasan.registry.volunteer.Volunteers;
import org.prasan.thai.ThaiDates;
import org.springframework.stereotype.Component;

/** Makes views that say who holds office today, and which seats nobody fills any more. */
@Component
class CentreViews {

  private final Volunteers volunteers;
  private final Clock clock;

  CentreViews(Volunteers volunteers, Clock clock) {
    this.volunteers = volunteers;
    this.clock = clock;
  }

  CentreView of(Stored<Centre> centre) {
    return rowsOf(List.of(centre)).apply(centre);
  }

  /** Makes the views of these centres, about whose people it asked once. */
  Function<Stored<Centre>, CentreView> rowsOf(List<Stored<Centre>> centres) {
    Set<String> ended = endedIn(centres);
    LocalDate today = ThaiDates.today(clock);
    return centre -> CentreView.of(centre, ended, today);
  }

  CommitteesView committees(Stored<Centre> centre) {
    return CommitteesView.of(centre.state(), ThaiDates.today(clock));
  }

  /** Those who held a seat in one of the centres and are no volunteers any more. */
  private Set<String> endedIn(List<Stored<Centre>> centres) {
    Set<String> seated =
        centres.stream()
            .flatMap(centre -> centre.state().everSeated().stream())
            .collect(Collectors.toSet());
    if (seated.isEmpty()) {
      return Set.of();
    }
    return volunteers.known(seated).stream()
        .filter(volunteer -> !volunteer.active())
        .map(volunteer -> volunteer.of().volunteerId())
        .collect(Collectors.toUnmodifiableSet());
  }
}
